// SPDX-License-Identifier: MIT
#include "app/window/problemsbinding.h"

#include "app/shellcheck/shellcheck.h"
#include "core/lint/ignoring.h"
#include "ui/codeeditor/codeeditor.h"
#include "ui/common/icons.h"
#include "ui/common/messagetext.h"
#include "ui/panels/problemspanel.h"

#include <QMenu>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

QStringList stageNamesOf(const std::vector<Diagnostic> &findings, const Pipeline &pipeline)
{
    QStringList names;
    for (const Diagnostic &finding : findings) {
        const Instruction *instruction = pipeline.tree().instructionAt(finding.range.start);
        const int stage = instruction ? pipeline.stageOf(*instruction) : -1;
        names.append(stage < 0 ? QString() : pipeline.stages()[std::size_t(stage)].displayName());
    }
    return names;
}

AnalysisService::SlowCheck shellCheck()
{
    const auto program = std::make_shared<ShellCheck>();
    return [program](const Analysis &analysis, const RuleSettings &settings) {
        return program->findings(analysis, settings).value_or(std::vector<Diagnostic>());
    };
}

} // namespace

ProblemsBinding::ProblemsBinding(
    Session &session, Settings &settings, ProblemsPanel &panel, CodeEditor &editor, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_panel(panel)
{
    connect(&m_session, &Session::findingsChanged, this, &ProblemsBinding::update);
    connect(&m_panel, &ProblemsPanel::placeRequested, this, &ProblemsBinding::placeRequested);
    connect(&m_panel, &ProblemsPanel::fixRequested, this, &ProblemsBinding::fix);
    connect(&m_panel, &ProblemsPanel::fixAllRequested, this, &ProblemsBinding::fixAll);
    connect(&m_panel, &ProblemsPanel::ruleOffRequested, this, &ProblemsBinding::switchOff);
    connect(&m_panel, &ProblemsPanel::menuRequested, this,
        [this](const Diagnostic &finding, QPoint position) { showMenu({finding}, position); });
    connect(&editor, &CodeEditor::fixesRequested, this, &ProblemsBinding::showFixMenu);
    connect(&editor, &CodeEditor::problemActivated, this, [this](int line) {
        m_panel.chooseLine(line);
        emit panelRequested();
    });
    applySettings();
    update();
}

void ProblemsBinding::applySettings()
{
    m_session.analysisService().setRuleSettings(m_settings.ruleSettings());
    m_session.analysisService().setSlowCheck(
        m_settings.usesShellCheck() ? shellCheck() : AnalysisService::SlowCheck());
}

void ProblemsBinding::update()
{
    // A new file in which nobody has written yet has done nothing wrong.
    const Document &document = m_session.document();
    const bool isUntouched =
        document.filePath().isEmpty() && QStringView(document.text()).trimmed().isEmpty();
    m_findings = isUntouched ? std::vector<Diagnostic>() : m_session.findings();
    m_counts = {};
    for (const Diagnostic &finding : m_findings) {
        int &count = finding.severity == Severity::Error ? m_counts.errors
            : finding.severity == Severity::Warning      ? m_counts.warnings
                                                         : m_counts.hints;
        ++count;
    }
    const AnalysisPointer analysis = m_session.analysis();
    m_panel.setFindings(m_findings, analysis ? stageNamesOf(m_findings, *analysis->pipeline) : QStringList());
    emit countsChanged();
    emit marksChanged();
}

std::vector<ProblemMark> ProblemsBinding::marks() const
{
    std::vector<ProblemMark> marks;
    for (const Diagnostic &finding : m_findings) {
        QString text = messageText(finding.message);
        if (finding.rule != "error"_L1)
            text += u" ("_s + finding.rule + u')';
        marks.push_back({finding.range, finding.line, finding.severity, finding.fix.has_value(), text});
    }
    return marks;
}

void ProblemsBinding::fix(const Diagnostic &finding)
{
    if (finding.fix)
        m_session.performEdit(finding.fix->edit, messageText(finding.fix->title), EditOrigin::Fix);
}

void ProblemsBinding::fixAll(const QString &rule)
{
    TextEdit all;
    for (const Diagnostic &finding : m_findings) {
        if (!finding.fix || (!rule.isEmpty() && finding.rule != rule))
            continue;
        // Of two fixes for one place the first is made; the other is offered again afterwards.
        TextEdit more = all;
        bool fits = true;
        for (const Replacement &replacement : finding.fix->edit.replacements())
            fits = fits && more.add(replacement);
        if (fits)
            all = more;
    }
    m_session.performEdit(
        all, rule.isEmpty() ? tr("Fix everything") : tr("Fix all %1").arg(rule), EditOrigin::Fix);
}

void ProblemsBinding::switchOff(const QString &rule)
{
    QHash<QString, Severity> severities = m_settings.ruleSettings().severities;
    severities.insert(rule, Severity::Off);
    m_settings.setRuleSeverities(severities);
    applySettings();
}

void ProblemsBinding::ignore(const Diagnostic &finding)
{
    const AnalysisPointer analysis = m_session.analysis();
    if (!analysis)
        return;
    if (const auto fix = ignoringFix(analysis->tree(), finding, m_settings.ruleSettings()))
        m_session.performEdit(fix->edit, messageText(fix->title), EditOrigin::Fix);
}

void ProblemsBinding::showFixMenu(int line, const QPoint &position)
{
    std::vector<Diagnostic> findings;
    std::ranges::copy_if(m_findings, std::back_inserter(findings),
        [line](const Diagnostic &finding) { return finding.line <= line && line <= finding.lastLine; });
    if (findings.empty())
        emit nothingToFix(tr("No problem on this line"));
    else
        showMenu(findings, position);
}

void ProblemsBinding::showMenu(const std::vector<Diagnostic> &findings, const QPoint &position)
{
    auto *menu = new QMenu(&m_panel);
    menu->setObjectName("fixMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Fixes first: Alt+Enter, Enter makes the first one.
    for (const Diagnostic &finding : findings) {
        if (finding.fix)
            menu->addAction(icon(IconName::Lamp), messageText(finding.fix->title), this,
                [this, finding] { fix(finding); });
    }
    for (const Diagnostic &finding : findings)
        addActions(*menu, finding);
    menu->popup(position);
}

void ProblemsBinding::addActions(QMenu &menu, const Diagnostic &finding)
{
    if (!menu.isEmpty())
        menu.addSeparator();
    const auto fixable = std::ranges::count_if(
        m_findings, [&](const Diagnostic &other) { return other.rule == finding.rule && other.fix; });
    if (finding.fix && fixable > 1)
        menu.addAction(
            tr("Fix all %1").arg(finding.rule), this, [this, rule = finding.rule] { fixAll(rule); });
    const AnalysisPointer analysis = m_session.analysis();
    const auto ignoring =
        analysis ? ignoringFix(analysis->tree(), finding, m_settings.ruleSettings()) : std::nullopt;
    if (ignoring)
        menu.addAction(messageText(ignoring->title), this, [this, finding] { ignore(finding); });
    menu.addAction(tr("About %1: %2").arg(finding.rule, messageText(finding.message)), this, [this, finding] {
        m_panel.chooseLine(finding.line);
        emit panelRequested();
    });
}

} // namespace stagecraft
