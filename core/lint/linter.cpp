// SPDX-License-Identifier: MIT
#include "core/lint/linter.h"

#include "core/lint/rule.h"
#include "core/lint/samefinding.h"
#include "core/lint/suppression.h"

#include <algorithm>
#include <tuple>

namespace stagecraft {

namespace {

// Severity::Error, whatever the settings say: BuildKit does not build the file.
Diagnostic diagnosticOf(const SyntaxError &error, const SyntaxTree &tree)
{
    Diagnostic diagnostic;
    diagnostic.rule = QStringLiteral("error");
    diagnostic.severity = Severity::Error;
    diagnostic.range = error.range;
    diagnostic.line = error.line > 0 ? error.line : tree.lines().lineAt(error.range.start);
    diagnostic.lastLine = std::max(diagnostic.line, error.lastLine);
    diagnostic.message = error.message;
    return diagnostic;
}

// What BuildKit fails with under `error=true`. It names each rule once, in no fixed order.
SyntaxError violationError(QStringList rules)
{
    rules.sort();
    rules.removeDuplicates();
    SyntaxError error;
    error.phase = ErrorPhase::Evaluation;
    error.line = -1;
    error.message.source =
        QT_TRANSLATE_NOOP("core", "The file asks for the build to fail on warnings, and there are some: %1.");
    error.message.arguments = {rules.join(QStringLiteral(", "))};
    error.message.detail =
        QStringLiteral("lint violation found for rules: ") + rules.join(QStringLiteral(", "));
    return error;
}

// Runs the rules and keeps account of what BuildKit itself would warn of.
class Check {
public:
    Check(const Analysis &analysis, const RuleSettings &settings)
        : m_analysis(analysis), m_settings(settings), m_suppression(analysis.tree(), settings)
    {
        m_diagnostics.reserve(16); // Most files have a few findings.
    }

    void check(const Rule &rule)
    {
        if (!concerns(rule, m_analysis) || !m_suppression.mayRun(rule)
            || (isOff(rule) && !countsForBuild(rule)))
            return;
        const std::size_t first = m_diagnostics.size();
        DiagnosticSink sink(rule, m_diagnostics);
        rule.check(m_analysis, m_settings, sink);
        if (m_diagnostics.size() > first) // As seldom.
            judge(rule, first);
    }

    LintResult finished()
    {
        LintResult result;
        const SyntaxTree &tree = m_analysis.tree();
        result.diagnostics.reserve(m_analysis.pipeline->errors().size() + m_diagnostics.size());
        for (const SyntaxError &error : m_analysis.pipeline->errors())
            result.diagnostics.push_back(diagnosticOf(error, tree));

        std::erase_if(
            m_diagnostics, [](const Diagnostic &diagnostic) { return diagnostic.severity == Severity::Off; });
        std::ranges::stable_sort(m_diagnostics, {}, [](const Diagnostic &diagnostic) {
            return std::tuple(diagnostic.line, diagnostic.range.start, QStringView(diagnostic.rule));
        });
        mergeSameFindings(m_diagnostics);
        std::ranges::move(m_diagnostics, std::back_inserter(result.diagnostics));

        if (const SyntaxError *error = m_analysis.pipeline->firstError())
            result.buildError = *error;
        else if (!m_violated.isEmpty())
            result.buildError = violationError(m_violated);
        return result;
    }

private:
    bool isOff(const Rule &rule) const
    {
        return chosenSeverity(rule).value_or(rule.severity) == Severity::Off;
    }
    bool countsForBuild(const Rule &rule) const
    {
        return m_suppression.failsOnWarning() && rule.family == RuleFamily::BuildKit;
    }

    // What becomes of the findings of `rule`, those from `first` on.
    void judge(const Rule &rule, std::size_t first)
    {
        const auto newOnes = m_diagnostics.begin() + std::ptrdiff_t(first);
        m_diagnostics.erase(std::remove_if(newOnes, m_diagnostics.end(),
                                [&](const Diagnostic &diagnostic) {
                                    return m_suppression.suppresses(
                                        diagnostic, rule.family, rule.experimental);
                                }),
            m_diagnostics.end());
        if (countsForBuild(rule) && m_diagnostics.size() > first)
            m_violated.append(rule.id.toString());
        const std::optional<Severity> chosen = chosenSeverity(rule);
        for (std::size_t i = first; chosen && i < m_diagnostics.size(); ++i)
            m_diagnostics[i].severity = *chosen;
        if (isOff(rule))
            m_diagnostics.resize(first);
    }

    std::optional<Severity> chosenSeverity(const Rule &rule) const
    {
        if (m_settings.severities.isEmpty())
            return std::nullopt;
        const auto chosen =
            m_settings.severities.constFind(QString::fromRawData(rule.id.data(), rule.id.size()));
        return chosen == m_settings.severities.cend() ? std::nullopt : std::optional(*chosen);
    }

    const Analysis &m_analysis;
    const RuleSettings &m_settings;
    Suppression m_suppression;
    std::vector<Diagnostic> m_diagnostics;
    QStringList m_violated;
};

} // namespace

LintResult lint(const Analysis &analysis, const RuleSettings &settings)
{
    Check run(analysis, settings);
    for (const Rule *rule : allRules())
        run.check(*rule);
    return run.finished();
}

} // namespace stagecraft
