// SPDX-License-Identifier: MIT
#include "core/report/texts.h"
#include "tests/support/reports.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

QString english(const Message &message) { return message.english(); }

} // namespace

class TestTexts : public QObject {
    Q_OBJECT

private slots:
    void text()
    {
        QCOMPARE(reportText(reportWithFindings(), english),
            u"a b/Dockerfile:2:5: warning T001/T002: Too much x, 100 %. (x: <bad>)\n"
            u"a b/Dockerfile:2:1: info T003: Two lines\n"_s);
        QCOMPARE(reportText(cleanReport(), english), QString());
        QCOMPARE(reportText(unusableReport(), english), u"gone: There is no file gone.\n"_s);
    }

    // What BuildKit rejects has no rule of its own to be named by.
    void anErrorIsSaidOnce()
    {
        FileReport report = reportWithFindings();
        report.diagnostics.resize(1);
        Diagnostic &error = report.diagnostics.front();
        error.rule = u"error"_s;
        error.also.clear();
        error.severity = Severity::Error;
        error.message = {.source = "No."};
        QCOMPARE(reportText(report, english), u"a b/Dockerfile:2:5: error: No.\n"_s);
    }

    void anErrorWithoutALineIsSaid()
    {
        FileReport report = cleanReport();
        report.error = SyntaxError();
        report.error->line = -1;
        report.error->message = {.source = "No."};
        QCOMPARE(reportText(report, english), u"Dockerfile: error: No.\n"_s);
    }

    void github()
    {
        QCOMPARE(githubAnnotations(reportWithFindings(), english),
            u"::warning file=a b/Dockerfile,line=2,endLine=2,col=5,endColumn=6,title=T001/T002::"
            u"Too much x, 100 %25. (x: <bad>)\n"
            u"::notice file=a b/Dockerfile,line=2,endLine=3,title=T003::Two%0Alines\n"_s);
        FileReport odd = unusableReport();
        odd.file = u"a,b:c%"_s;
        QVERIFY(githubAnnotations(odd, english).startsWith(u"::error file=a%2Cb%3Ac%25::"_s));
    }

    void junit()
    {
        FileReport odd = reportWithFindings();
        odd.diagnostics[0].message.detail = u"\x01\xdc80<&\""_s;
        const std::vector<FileReport> reports{odd, cleanReport(), unusableReport()};
        QXmlStreamReader xml(junitXml(reports, english));
        QStringList suites;
        int cases = 0;
        int failures = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == "testsuite"_L1)
                suites.append(
                    u"%1 %2"_s.arg(xml.attributes().value("name"_L1), xml.attributes().value("failures"_L1)));
            cases += xml.name() == "testcase"_L1;
            failures += xml.name() == "failure"_L1;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(suites, QStringList({u"a b/Dockerfile 2"_s, u"Dockerfile 0"_s, u"gone 1"_s}));
        QCOMPARE(cases, 4);
        QCOMPARE(failures, 3);
    }
};

QTEST_APPLESS_MAIN(TestTexts)
#include "tst_texts.moc"
