// SPDX-License-Identifier: MIT
#include "core/report/checkjson.h"

#include "core/lint/rule.h"
#include "core/render/pipelinejson.h"

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

QJsonObject rangeJson(const ReportRange &range)
{
    return {{u"line"_s, range.line}, {u"column"_s, range.column}, {u"endLine"_s, range.endLine},
        {u"endColumn"_s, range.endColumn}};
}

QJsonObject diagnosticJson(const FileReport &report, const Diagnostic &diagnostic)
{
    QJsonObject result = rangeJson(rangeOf(report, diagnostic));
    result.insert(u"rule"_s, diagnostic.rule);
    result.insert(u"also"_s, QJsonArray::fromStringList(diagnostic.also));
    result.insert(u"severity"_s, wordFor(diagnostic.severity));
    result.insert(u"message"_s, diagnostic.message.english());
    result.insert(u"detail"_s, diagnostic.message.detail);
    result.insert(u"fixable"_s, diagnostic.fix.has_value());
    result.insert(u"exact"_s, rangeJson(exactRangeOf(report, diagnostic)));
    return result;
}

QString familyWord(RuleFamily family)
{
    switch (family) {
    case RuleFamily::BuildKit:
        return u"buildkit"_s;
    case RuleFamily::Hadolint:
        return u"hadolint"_s;
    case RuleFamily::Pipeline:
        return u"stagecraft"_s;
    }
    return {};
}

} // namespace

QJsonObject checkJson(const FileReport &report)
{
    QJsonObject result{
        {u"version"_s, kCheckJsonVersion}, {u"file"_s, report.file}, {u"accepted"_s, report.isAccepted()}};
    QJsonArray diagnostics;
    if (report.isChecked()) {
        for (const Diagnostic &diagnostic : report.diagnostics)
            diagnostics.append(diagnosticJson(report, diagnostic));
        result.insert(u"error"_s, errorJson(report.error ? &*report.error : nullptr));
        result.insert(u"fixed"_s, report.fixCount);
    } else {
        result.insert(u"error"_s,
            QJsonObject{{u"line"_s, QJsonValue()}, {u"message"_s, report.problem.english()},
                {u"detail"_s, report.problem.detail}});
        result.insert(u"unusable"_s, true);
    }
    result.insert(u"diagnostics"_s, diagnostics);
    return result;
}

QJsonArray rulesJson()
{
    QJsonArray rules;
    for (const Rule *rule : allRules()) {
        rules.append(QJsonObject{{u"id"_s, rule->id.toString()}, {u"family"_s, familyWord(rule->family)},
            {u"severity"_s, wordFor(rule->severity)}, {u"experimental"_s, rule->experimental},
            {u"title"_s, QString::fromUtf8(rule->title)}, {u"why"_s, QString::fromUtf8(rule->why)},
            {u"fixable"_s, *rule->noFix == '\0'}, {u"noFix"_s, QString::fromUtf8(rule->noFix)},
            {u"badExample"_s, rule->badExample.toString()}, {u"goodExample"_s, rule->goodExample.toString()},
            {u"source"_s, rule->source.toString()}});
    }
    return rules;
}

} // namespace stagecraft
