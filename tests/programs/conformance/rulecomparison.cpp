// SPDX-License-Identifier: MIT
#include "tests/programs/conformance/rulecomparison.h"

#include "core/lint/rule.h"

#include <algorithm>
#include <tuple>

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

namespace {

QList<RuleLine> sorted(const RuleLines &lines)
{
    QList<RuleLine> result = lines.values();
    std::ranges::sort(
        result, {}, [](const RuleLine &finding) { return std::tuple(finding.line, finding.rule); });
    return result;
}

} // namespace

size_t qHash(const RuleLine &finding, size_t seed) { return qHashMulti(seed, finding.rule, finding.line); }

RuleComparison::RuleComparison(const RuleLines &theirs, const RuleLines &ours)
    : agreeing(sorted(theirs & ours)), missing(sorted(theirs - ours)), oursAlone(sorted(ours - theirs))
{
}

QStringList RuleComparison::differences() const
{
    QStringList result;
    for (const RuleLine &finding : missing)
        result += u"missing: %1 in line %2"_s.arg(finding.rule).arg(finding.line);
    for (const RuleLine &finding : oursAlone)
        result += u"ours alone: %1 in line %2"_s.arg(finding.rule).arg(finding.line);
    return result;
}

void addTo(RuleCounts &counts, const RuleComparison &comparison)
{
    for (const RuleLine &finding : comparison.agreeing)
        ++counts[finding.rule].agreeing;
    for (const RuleLine &finding : comparison.missing)
        ++counts[finding.rule].missing;
    for (const RuleLine &finding : comparison.oursAlone)
        ++counts[finding.rule].oursAlone;
}

RuleLines foundRules(const LintResult &findings, bool (*counts)(const Rule &))
{
    RuleLines lines;
    for (const Diagnostic &finding : findings.diagnostics) {
        for (const QString &id : QStringList{finding.rule} + finding.also) {
            const Rule *rule = ruleById(id);
            if (rule && counts(*rule))
                lines.insert({id, finding.line});
        }
    }
    return lines;
}

} // namespace stagecraft::conformance
