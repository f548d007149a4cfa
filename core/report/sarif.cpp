// SPDX-License-Identifier: MIT
// SARIF 2.1.0 (OASIS): columns count UTF-16 units from 1, ends are exclusive, as ours are.
#include "core/lint/rule.h"
#include "core/report/checkjson.h"

#include <QUrl>

#include <set>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
    case Severity::Style:
        return u"note"_s;
    case Severity::Off:
        break;
    }
    return u"none"_s;
}

QJsonObject textJson(const QString &text) { return {{u"text"_s, text}}; }

// A relative path becomes a relative reference: whoever reads the log resolves it against the project.
QString uriOf(const QString &file) { return QString::fromLatin1(QUrl::toPercentEncoding(file, "/")); }

QJsonObject resultJson(const FileReport &report, const Diagnostic &diagnostic)
{
    const ReportRange range = rangeOf(report, diagnostic);
    const QJsonObject region{{u"startLine"_s, range.line}, {u"startColumn"_s, range.column},
        {u"endLine"_s, range.endLine}, {u"endColumn"_s, range.endColumn}};
    const QJsonObject place{{u"physicalLocation"_s,
        QJsonObject{
            {u"artifactLocation"_s, QJsonObject{{u"uri"_s, uriOf(report.file)}}}, {u"region"_s, region}}}};
    return {{u"ruleId"_s, diagnostic.rule}, {u"level"_s, levelOf(diagnostic.severity)},
        {u"message"_s, textJson(diagnostic.message.english())}, {u"locations"_s, QJsonArray{place}}};
}

QJsonObject ruleJson(const QString &id)
{
    QJsonObject result{{u"id"_s, id}};
    if (const Rule *rule = ruleById(id)) {
        result.insert(u"shortDescription"_s, textJson(QString::fromUtf8(rule->title)));
        result.insert(u"fullDescription"_s, textJson(QString::fromUtf8(rule->why)));
        result.insert(u"defaultConfiguration"_s, QJsonObject{{u"level"_s, levelOf(rule->severity)}});
    }
    return result;
}

} // namespace

QJsonObject sarifLog(std::span<const FileReport> reports, const QString &version)
{
    QJsonArray results;
    QJsonArray notifications;
    std::set<QString> ids;
    for (const FileReport &report : reports) {
        if (!report.isChecked()) {
            notifications.append(
                QJsonObject{{u"level"_s, u"error"_s}, {u"message"_s, textJson(report.problem.english())}});
            continue;
        }
        for (const Diagnostic &diagnostic : report.diagnostics) {
            results.append(resultJson(report, diagnostic));
            ids.insert(diagnostic.rule);
        }
    }
    QJsonArray rules;
    for (const QString &id : ids)
        rules.append(ruleJson(id));

    const QJsonObject driver{{u"name"_s, u"Stagecraft"_s}, {u"version"_s, version}, {u"rules"_s, rules}};
    const QJsonObject invocation{{u"executionSuccessful"_s, notifications.isEmpty()},
        {u"toolExecutionNotifications"_s, notifications}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
        {u"columnKind"_s, u"utf16CodeUnits"_s}, {u"invocations"_s, QJsonArray{invocation}},
        {u"results"_s, results}};
    return {{u"version"_s, u"2.1.0"_s}, {u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
        {u"runs"_s, QJsonArray{run}}};
}

} // namespace stagecraft
