// SPDX-License-Identifier: MIT
// Ties findings to the problems panel and to the marks in the code; applies fixes.
#pragma once

#include "app/settings/settings.h"
#include "app/window/document/session.h"

#include <QObject>
#include <QPoint>

class QMenu;

namespace stagecraft {

class CodeEditor;
class ProblemsPanel;
struct ProblemMark;

struct ProblemCounts {
    int errors = 0;
    int warnings = 0;
    int hints = 0;

    int total() const { return errors + warnings + hints; }
};

class ProblemsBinding final : public QObject {
    Q_OBJECT

public:
    ProblemsBinding(
        Session &session, Settings &settings, ProblemsPanel &panel, CodeEditor &editor, QObject *parent);

    ProblemCounts counts() const { return m_counts; }
    std::vector<ProblemMark> marks() const;

    void fix(const Diagnostic &finding);
    /// Fixes every finding of a rule, or of all rules where `rule` is empty, as one undo step.
    void fixAll(const QString &rule);
    /// Writes the comments that silence a finding; nothing where none can.
    void ignore(const Diagnostic &finding);
    void switchOff(const QString &rule);
    /// The rules run with what the settings say now.
    void applySettings();

signals:
    void countsChanged();
    void marksChanged();
    void placeRequested(const stagecraft::TextRange &range);
    /// The panel is to be seen.
    void panelRequested();
    /// A person asked for fixes where there are none; a sentence for the status bar.
    void nothingToFix(const QString &sentence);

private:
    void update();
    void showFixMenu(int line, const QPoint &position);
    /// What can be done about these findings.
    void showMenu(const std::vector<Diagnostic> &findings, const QPoint &position);
    void addActions(QMenu &menu, const Diagnostic &finding);

    Session &m_session;
    Settings &m_settings;
    ProblemsPanel &m_panel;
    std::vector<Diagnostic> m_findings;
    ProblemCounts m_counts;
};

} // namespace stagecraft
