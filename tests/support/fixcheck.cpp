// SPDX-License-Identifier: MIT
#include "tests/support/fixcheck.h"

#include "core/lint/rule.h"
#include "core/report/fixing.h"

#include <QMap>
#include <QSet>

namespace stagecraft::test {

using namespace Qt::StringLiterals;

namespace {

/// How often each rule reports, in one version of a file.
class Tally {
public:
    explicit Tally(const LintResult &result)
    {
        for (const Diagnostic &finding : result.diagnostics) {
            for (const QString &rule : QStringList{finding.rule} + finding.also) {
                ++m_all[rule];
                if (finding.severity >= Severity::Warning)
                    ++m_serious[rule];
            }
        }
    }

    int of(const QString &rule) const { return m_all.value(rule); }

    /// The rules that warn or fail more often than in `before`. Hints may come with a fix.
    QStringList newSince(const Tally &before) const
    {
        QStringList rules;
        for (auto it = m_serious.cbegin(); it != m_serious.cend(); ++it) {
            if (it.value() > before.m_serious.value(it.key()))
                rules += it.key();
        }
        return rules;
    }

private:
    QMap<QString, int> m_all;
    QMap<QString, int> m_serious;
};

/// The lines of instructions that `edit` does not touch and that are no longer there behind it.
QStringList lostInstructions(const SyntaxTree &before, const TextEdit &edit, const SyntaxTree &after)
{
    QSet<qsizetype> starts;
    for (const Instruction &instruction : after.instructions())
        starts.insert(instruction.range.start);
    QStringList lost;
    for (const Instruction &instruction : before.instructions()) {
        const bool moved =
            !edit.touches(instruction.range) && !starts.contains(edit.mapped(instruction.range.start));
        if (moved)
            lost += u"the instruction in line %1 is not there any more"_s.arg(instruction.firstLine);
    }
    return lost;
}

QString described(const Diagnostic &finding)
{
    return u"%1 in line %2, “%3”: "_s.arg(finding.rule).arg(finding.line).arg(finding.fix->title.english());
}

/// One fix alone.
QStringList problemsOf(
    const Diagnostic &finding, const Analysis &analysis, const RuleSettings &settings, const Tally &before)
{
    const AnalysisPointer mended =
        analyse(finding.fix->edit.appliedTo(analysis.text()), analysis.surroundings);
    const Tally after(lint(*mended, settings));
    QStringList problems = lostInstructions(analysis.tree(), finding.fix->edit, mended->tree());
    if (after.of(finding.rule) >= before.of(finding.rule))
        problems += u"does not go away"_s;
    for (const QString &rule : after.newSince(before))
        problems += u"brings "_s + rule;
    for (QString &problem : problems)
        problem.prepend(described(finding));
    return problems;
}

/// All of them, until none is left.
QStringList problemsTogether(const Analysis &analysis, const RuleSettings &settings, const Tally &before)
{
    const FixedText result = fixed(
        analysis.text(), [&](const QString &text) { return analyse(text, analysis.surroundings); },
        [&](const AnalysisPointer &mended) { return lint(*mended, settings); });
    QStringList problems;
    for (const QString &rule : Tally(result.result).newSince(before))
        problems += u"all fixes together bring "_s + rule;
    for (const Diagnostic &finding : result.result.diagnostics) {
        if (finding.fix)
            problems += u"all fixes together leave "_s + described(finding).chopped(2);
    }
    return problems;
}

} // namespace

QStringList problemsOfFixes(const Analysis &analysis, const RuleSettings &settings)
{
    const LintResult findings = lint(analysis, settings);
    const Tally before(findings);
    QStringList problems;
    for (const Diagnostic &finding : findings.diagnostics) {
        if (finding.fix)
            problems += problemsOf(finding, analysis, settings, before);
    }
    return problems + problemsTogether(analysis, settings, before);
}

} // namespace stagecraft::test
