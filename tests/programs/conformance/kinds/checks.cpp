// SPDX-License-Identifier: MIT
// BuildKit's build checks by rule and line, on files that it accepts.
#include "core/lint/rule.h"
#include "tests/programs/conformance/kind.h"

#include <QJsonArray>

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

namespace {

bool isOfBuildKit(const QString &id)
{
    const Rule *rule = ruleById(id);
    return rule && rule->family == RuleFamily::BuildKit;
}

QStringList found(const LintResult &findings)
{
    QStringList warnings;
    for (const Diagnostic &finding : findings.diagnostics) {
        for (const QString &id : QStringList{finding.rule} + finding.also) {
            if (isOfBuildKit(id))
                warnings += u"%1 in line %2"_s.arg(id).arg(finding.line);
        }
    }
    warnings.sort();
    return warnings;
}

QStringList expected(const QJsonArray &records)
{
    QStringList warnings;
    for (const QJsonValue &record : records) {
        const QJsonArray ranges = record[u"ranges"_s].toArray();
        warnings += u"%1 in line %2"_s.arg(record[u"rule"_s].toString()).arg(ranges[0][u"start"_s].toInt());
    }
    warnings.sort();
    return warnings;
}

/// What one list has more of than the other.
QStringList without(QStringList list, const QStringList &others)
{
    for (const QString &other : others)
        list.removeOne(other);
    return list;
}

QStringList compared(const QStringList &ours, const QStringList &theirs)
{
    QStringList result;
    for (const QString &warning : without(theirs, ours))
        result += u"missing: "_s + warning;
    for (const QString &warning : without(ours, theirs))
        result += u"too much: "_s + warning;
    return result;
}

/// Warnings of a failing file end where it fails, so only accepted ones tell.
bool isComplete(const QJsonObject &verdict)
{
    const QString error = verdict[u"error"_s][u"message"_s].toString();
    return error.isEmpty() || error.startsWith(u"lint violation");
}

std::optional<QStringList> checkDifferences(const Case &record)
{
    const QJsonObject &object = record.record;
    if (object.contains(u"check_override"_s))
        return std::nullopt; // Options from outside of the file.
    if (object.contains(u"oracle_warnings"_s)) {
        if (object[u"oracle_error"_s].isObject() && !isComplete({{u"error"_s, object[u"oracle_error"_s]}}))
            return std::nullopt;
        return compared(found(record.findings), expected(object[u"oracle_warnings"_s].toArray()));
    }
    const QJsonObject verdict = object[u"lint"_s].toObject();
    if (verdict.isEmpty() || !isComplete(verdict))
        return std::nullopt;
    return compared(found(record.findings), expected(verdict[u"warnings"_s].toArray()));
}

std::optional<QStringList> experimentalDifferences(const Case &record)
{
    const QJsonObject verdict = record.record[u"lint_experimental"_s].toObject();
    if (verdict.isEmpty() || !isComplete(verdict))
        return std::nullopt;
    RuleSettings settings;
    settings.experimental = {u"all"_s};
    return compared(found(lint(*record.analysis, settings)), expected(verdict[u"warnings"_s].toArray()));
}

} // namespace

const Kind kinds::checks{
    .name = "checks",
    .question = "BuildKit's build checks by rule and line, on accepted files",
    .differences = &checkDifferences,
};

const Kind kinds::experimentalChecks{
    .name = "experimental",
    .question = "the same with experimental checks switched on",
    .differences = &experimentalDifferences,
};

} // namespace stagecraft::conformance
