// SPDX-License-Identifier: MIT
// What holds for every fix: its finding is gone, nothing as serious is new, and every other instruction is
// still the same one.
#include "core/lint/rule.h"
#include "core/report/fixing.h"
#include "tests/programs/conformance/kind.h"

#include <algorithm>

namespace stagecraft::conformance {

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
QStringList problemsOf(const Diagnostic &finding, const Case &record, const Tally &before)
{
    const QString text = record.analysis->text();
    const AnalysisPointer mended = analyse(finding.fix->edit.appliedTo(text), record.analysis->surroundings);
    const Tally after(lint(*mended));
    QStringList problems = lostInstructions(record.tree(), finding.fix->edit, mended->tree());
    if (after.of(finding.rule) >= before.of(finding.rule))
        problems += u"does not go away"_s;
    for (const QString &rule : after.newSince(before))
        problems += u"brings "_s + rule;
    for (QString &problem : problems)
        problem.prepend(described(finding));
    return problems;
}

/// All of them, until none is left.
QStringList problemsTogether(const Case &record, const Tally &before)
{
    const FixedText mended = fixed(
        record.analysis->text(),
        [&](const QString &text) { return analyse(text, record.analysis->surroundings); },
        [](const AnalysisPointer &analysis) { return lint(*analysis); });
    QStringList problems;
    for (const QString &rule : Tally(mended.result).newSince(before))
        problems += u"all fixes together bring "_s + rule;
    for (const Diagnostic &finding : mended.result.diagnostics) {
        if (finding.fix)
            problems += u"all fixes together leave "_s + described(finding).chopped(2);
    }
    return problems;
}

std::optional<QStringList> differences(const Case &record)
{
    const auto &findings = record.findings.diagnostics;
    const auto hasFix = [](const Diagnostic &finding) {
        return finding.fix.has_value();
    };
    if (std::ranges::none_of(findings, hasFix))
        return std::nullopt;
    const Tally before(record.findings);
    QStringList problems;
    for (const Diagnostic &finding : findings) {
        if (finding.fix)
            problems += problemsOf(finding, record, before);
    }
    return problems + problemsTogether(record, before);
}

} // namespace

const Kind kinds::fixes{
    .name = "fixes",
    .question = "after a fix, alone or with all, the finding is gone and no new one as serious is there",
    .differences = &differences,
};

} // namespace stagecraft::conformance
