// SPDX-License-Identifier: MIT
// The list of findings with the page of the rule that made the chosen one.
#pragma once

#include "core/lint/diagnostic.h"

#include <QWidget>

#include <array>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace stagecraft {

class RulePage;

/// Shows findings in their order, by rule or by stage, filtered by severity and words.
class ProblemsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    /// `stageNames` has the stage of each finding by its name, for grouping; empty outside stages.
    void setFindings(const std::vector<Diagnostic> &findings, const QStringList &stageNames);
    /// Chooses the first finding on a line, from 1, and shows its rule.
    void chooseLine(int line);

signals:
    /// A finding was chosen: show its place.
    void placeRequested(const stagecraft::TextRange &range);
    void fixRequested(const stagecraft::Diagnostic &finding);
    /// Every finding of this rule.
    void fixAllRequested(const QString &rule);
    void ruleOffRequested(const QString &rule);
    /// The menu of a finding, by the mouse or the keyboard, at a place of the screen.
    void menuRequested(const stagecraft::Diagnostic &finding, QPoint position);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Grouping : quint8 { Order, Rule, Stage };

    QWidget *makeFilterRow();
    void rebuild();
    bool passes(const Diagnostic &finding) const;
    QString groupOf(std::size_t index) const;
    QTreeWidgetItem *makeItem(std::size_t index) const;
    void choose(QTreeWidgetItem *item);
    void askForMenu(QPoint place);
    void updateCounts();

    std::vector<Diagnostic> m_findings;
    QStringList m_stageNames;
    QLineEdit *m_words = nullptr;
    QComboBox *m_grouping = nullptr;
    std::array<QToolButton *, 3> m_severities{}; // Errors, warnings, hints.
    QTreeWidget *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QStackedLayout *m_listArea = nullptr;
    RulePage *m_page = nullptr;
    bool m_isRebuilding = false;
    bool m_isChosen = false; ///< The current finding by the person; else it is just the first.
};

} // namespace stagecraft
