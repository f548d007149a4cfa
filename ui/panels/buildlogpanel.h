// SPDX-License-Identifier: MIT
// What a build does: its steps as a tree, and what they print.
#pragma once

#include "ui/graph/graphcontent.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace stagecraft {

/// A stage, or an instruction of one, as a row of the tree.
struct BuildStepRow {
    int stage = -1;
    int instruction = -1; ///< Instruction::index; -1 for the stage itself.
    QString text;
    BuildFigure figure;

    friend bool operator==(const BuildStepRow &, const BuildStepRow &) = default;
};

/// One line of the log. A stage of -1: the engine's own words.
struct BuildLogEntry {
    int stage = -1;
    int instruction = -1;
    QString text;
};

/// The log shows what the chosen row printed, or everything.
class BuildLogPanel final : public QWidget {
    Q_OBJECT

public:
    explicit BuildLogPanel(QWidget *parent = nullptr);

    /// Forgets the last build. The stages' rows come first, each followed by its instructions.
    void start(const std::vector<BuildStepRow> &rows);
    void setRows(const std::vector<BuildStepRow> &rows);
    void append(const std::vector<BuildLogEntry> &entries);
    /// What became of it, above the steps.
    void setHeadline(const QString &text, FigureState state);
    /// Chooses the row of an instruction, to show what it printed.
    void chooseInstruction(int instruction);

signals:
    void instructionActivated(int instruction);

private:
    void fillItem(QTreeWidgetItem &item, const BuildStepRow &row) const;
    void refill();
    bool isShown(const BuildLogEntry &entry) const;

    std::vector<BuildStepRow> m_rows;
    std::vector<QTreeWidgetItem *> m_items; // Beside m_rows.
    std::vector<BuildLogEntry> m_entries;
    QLabel *m_headline = nullptr;
    QTreeWidget *m_steps = nullptr;
    QPlainTextEdit *m_log = nullptr;
};

} // namespace stagecraft
