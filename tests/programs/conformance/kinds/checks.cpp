// SPDX-License-Identifier: MIT
// BuildKit's build checks by rule and line, on files that it accepts.
#include "core/lint/rule.h"
#include "tests/programs/conformance/kind.h"

#include <QJsonArray>

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

namespace {

bool isOfBuildKit(const Rule &rule) { return rule.family == RuleFamily::BuildKit; }

bool isExperimental(const Rule &rule) { return isOfBuildKit(rule) && rule.experimental; }

RuleLines expected(const QJsonArray &records)
{
    RuleLines lines;
    for (const QJsonValue &record : records)
        lines.insert({record[u"rule"_s].toString(), record[u"ranges"_s][0][u"start"_s].toInt()});
    return lines;
}

/// Warnings of a failing file end where it fails, so only accepted ones tell.
bool isComplete(const QJsonValue &error)
{
    const QString message = error[u"message"_s].toString();
    return message.isEmpty() || message.startsWith(u"lint violation");
}

std::optional<RuleComparison> checks(const Case &record)
{
    const QJsonObject &object = record.record;
    if (object.contains(u"check_override"_s))
        return std::nullopt; // Options from outside of the file.
    const bool isTest = object.contains(u"oracle_warnings"_s);
    const QJsonValue verdict = object[u"lint"_s];
    if (!isComplete(isTest ? object[u"oracle_error"_s] : verdict[u"error"_s]))
        return std::nullopt;
    if (!isTest && !verdict.isObject())
        return std::nullopt;
    const QJsonArray warnings = (isTest ? object[u"oracle_warnings"_s] : verdict[u"warnings"_s]).toArray();
    return RuleComparison(expected(warnings), foundRules(record.findings, &isOfBuildKit));
}

/// The other rules say the same as without the switch.
std::optional<RuleComparison> experimental(const Case &record)
{
    const QJsonObject verdict = record.record[u"lint_experimental"_s].toObject();
    if (verdict.isEmpty() || !isComplete(verdict[u"error"_s]))
        return std::nullopt;
    RuleLines theirs = expected(verdict[u"warnings"_s].toArray());
    theirs.removeIf([](const RuleLine &finding) {
        const Rule *rule = ruleById(finding.rule);
        return rule && !rule->experimental;
    });
    RuleSettings settings;
    settings.experimental = {u"all"_s};
    return RuleComparison(theirs, foundRules(lint(*record.analysis, settings), &isExperimental));
}

} // namespace

const Kind kinds::checks{
    .name = "checks",
    .question = "BuildKit's build checks by rule and line, on accepted files",
    .byRule = &stagecraft::conformance::checks,
};

const Kind kinds::experimentalChecks{
    .name = "experimental",
    .question = "its experimental checks, switched on",
    .byRule = &experimental,
};

} // namespace stagecraft::conformance
