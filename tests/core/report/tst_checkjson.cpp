// SPDX-License-Identifier: MIT
#include "core/report/checkjson.h"
#include "tests/support/reports.h"

#include <QJsonDocument>
#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

class TestCheckJson : public QObject {
    Q_OBJECT

private slots:
    void findings()
    {
        const QJsonObject json = checkJson(reportWithFindings());
        QCOMPARE(json.value("version"_L1), kCheckJsonVersion);
        QCOMPARE(json.value("file"_L1), u"a b/Dockerfile"_s);
        QCOMPARE(json.value("accepted"_L1), true);
        QVERIFY(json.value("error"_L1).isNull());
        const QJsonArray diagnostics = json.value("diagnostics"_L1).toArray();
        QCOMPARE(diagnostics.size(), 2);
        QCOMPARE(diagnostics[0].toObject(),
            QJsonDocument::fromJson(R"({
            "rule": "T001", "also": ["T002"], "severity": "warning", "line": 2, "column": 5, "endLine": 2,
            "endColumn": 6, "message": "Too much x, 100 %.", "detail": "x: <bad>", "fixable": true,
            "exact": {"line": 2, "column": 5, "endLine": 2, "endColumn": 6}})")
                .object());
    }

    void aFindingKeepsTheLineOfItsRule()
    {
        const QJsonObject finding = checkJson(reportWithFindings()).value("diagnostics"_L1)[1].toObject();
        QCOMPARE(finding.value("line"_L1), 2);
        QCOMPARE(finding.value("column"_L1), 1);
        QCOMPARE(finding.value("endLine"_L1), 3);
        QCOMPARE(finding.value("endColumn"_L1), 4);
        QCOMPARE(finding.value("exact"_L1)["line"_L1], 3);
        QCOMPARE(finding.value("exact"_L1)["column"_L1], 3);
    }

    void errors()
    {
        FileReport report = cleanReport();
        report.error = SyntaxError();
        report.error->line = 1;
        report.error->message = {.source = "No.", .detail = u"bad"_s};
        const QJsonObject json = checkJson(report);
        QCOMPARE(json.value("accepted"_L1), false);
        QCOMPARE(json.value("error"_L1)["line"_L1], 1);
        QCOMPARE(json.value("error"_L1)["message"_L1], u"No."_s);
        report.error->line = -1;
        QVERIFY(checkJson(report).value("error"_L1)["line"_L1].isNull());
    }

    void anUnusableFileIsNotAccepted()
    {
        const QJsonObject json = checkJson(unusableReport());
        QCOMPARE(json.value("accepted"_L1), false);
        QCOMPARE(json.value("unusable"_L1), true);
        QCOMPARE(json.value("error"_L1)["message"_L1], u"There is no file gone."_s);
        QVERIFY(json.value("diagnostics"_L1).toArray().isEmpty());
    }

    void sarif()
    {
        const std::vector<FileReport> reports{reportWithFindings(), unusableReport()};
        const QJsonObject log = sarifLog(reports, u"1.2"_s);
        QCOMPARE(log.value("version"_L1), u"2.1.0"_s);
        const QJsonObject run = log.value("runs"_L1)[0].toObject();
        QCOMPARE(run.value("tool"_L1)["driver"_L1]["version"_L1], u"1.2"_s);
        QCOMPARE(run.value("tool"_L1)["driver"_L1]["rules"_L1].toArray().size(), 2);
        const QJsonObject result = run.value("results"_L1)[0].toObject();
        QCOMPARE(result.value("ruleId"_L1), u"T001"_s);
        QCOMPARE(result.value("level"_L1), u"warning"_s);
        const QJsonObject place = result.value("locations"_L1)[0]["physicalLocation"_L1].toObject();
        QCOMPARE(place.value("artifactLocation"_L1)["uri"_L1], u"a%20b/Dockerfile"_s);
        QCOMPARE(place.value("region"_L1)["startColumn"_L1], 5);
        QCOMPARE(run.value("results"_L1)[1]["level"_L1], u"note"_s);
        QCOMPARE(run.value("invocations"_L1)[0]["executionSuccessful"_L1], false);
        QCOMPARE(run.value("invocations"_L1)[0]["toolExecutionNotifications"_L1].toArray().size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestCheckJson)
#include "tst_checkjson.moc"
