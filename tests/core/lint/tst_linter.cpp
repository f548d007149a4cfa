// SPDX-License-Identifier: MIT
#include "tests/support/lintcase.h"

#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

RuleSettings pragmasOff()
{
    RuleSettings settings;
    settings.disableIgnorePragma = true;
    return settings;
}

RuleSettings chosen(const QString &rule, Severity severity)
{
    RuleSettings settings;
    settings.severities.insert(rule, severity);
    return settings;
}

} // namespace

class TestLinter : public QObject {
    Q_OBJECT

private slots:
    void suppressed_data();
    void suppressed();
    void pragmasCanBeDisregarded();
    void aSeverityCanBeChosen();
    void findingsAreSortedByPlace();
    void errorsComeFirst();
    void twoNamesOfOneFindingAreOne();
    void aHealthcheckCountsForALongLineOfStages();
    void bytesThatAreNoTextAreNoPatterns();
};

void TestLinter::suppressed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("lines"); // that DL3003 reports

    QTest::addRow("without a comment") << u"FROM a:1\nRUN cd /b\n"_s << QList<int>{2};
    QTest::addRow("on the line above")
        << u"FROM a:1\n# hadolint ignore=DL3003\nRUN cd /b\n"_s << QList<int>();
    QTest::addRow("another rule above")
        << u"FROM a:1\n# hadolint ignore=DL3004\nRUN cd /b\n"_s << QList<int>{3};
    QTest::addRow("a blank line between")
        << u"FROM a:1\n# hadolint ignore=DL3003\n\nRUN cd /b\n"_s << QList<int>{4};
    QTest::addRow("a comment between")
        << u"FROM a:1\n# hadolint ignore=DL3003\n# b\nRUN cd /b\n"_s << QList<int>{4};
    QTest::addRow("only the next line")
        << u"FROM a:1\n# hadolint ignore=DL3003\nRUN cd /b\nENV A=1\nRUN cd /c\n"_s << QList<int>{5};
    QTest::addRow("globally, from the end")
        << u"FROM a:1\nRUN cd /b\n# hadolint global ignore=DL3003\n"_s << QList<int>();
    QTest::addRow("one stage")
        << u"FROM a:1\nRUN cd /b\n# hadolint stage ignore=DL3003\nFROM c:1\nRUN cd /d\nFROM e:1\nRUN cd /f\n"_s
        << QList<int>{2, 7};
    QTest::addRow("inside a stage")
        << u"FROM a:1\nRUN cd /b\n# hadolint stage ignore=DL3003\nENV A=1\nRUN cd /c\n"_s << QList<int>{2};
}

void TestLinter::suppressed()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, lines);
    QCOMPARE(linesOf(text, u"DL3003"), lines);
}

void TestLinter::pragmasCanBeDisregarded()
{
    const QString text = u"FROM a:1\n# hadolint ignore=DL3003\nRUN cd /b\n"_s;
    QCOMPARE(linesOf(text, u"DL3003", pragmasOff()), QList<int>{3});
}

void TestLinter::aSeverityCanBeChosen()
{
    const QString text = u"FROM a:1\nRUN cd /b\n"_s;
    QCOMPARE(findings(text, u"DL3003").front().severity, Severity::Warning);
    QCOMPARE(
        findings(text, u"DL3003", chosen(u"DL3003"_s, Severity::Error)).front().severity, Severity::Error);
    QVERIFY(findings(text, u"DL3003", chosen(u"DL3003"_s, Severity::Off)).empty());
    QVERIFY(findings(text, u"DL3057").empty());
    QCOMPARE(findings(text, u"DL3057", chosen(u"DL3057"_s, Severity::Info)).size(), 1u);
}

void TestLinter::findingsAreSortedByPlace()
{
    const std::vector<Diagnostic> all = findings(u"FROM a\nRUN sudo b\nRUN cd /c | d\nUSER root\n"_s);
    QVERIFY(all.size() >= 5);
    for (std::size_t i = 1; i < all.size(); ++i)
        QVERIFY(all[i - 1].line <= all[i].line);
}

void TestLinter::errorsComeFirst()
{
    const LintResult result = lint(*analyse(u"FROM a\nRUNN b\n"_s));
    QVERIFY(!result.diagnostics.empty());
    QCOMPARE(result.diagnostics.front().rule, u"error"_s);
    QCOMPARE(result.diagnostics.front().line, 2);
    QVERIFY(result.buildError);
    QVERIFY(!lint(*analyse(u"FROM a\n"_s)).buildError);
}

// Whichever family has the rule in this build: a finding is never told twice on one line.
void TestLinter::twoNamesOfOneFindingAreOne()
{
    const std::vector<Diagnostic> found = findings(u"FROM a:1\nCMD b\n"_s, u"DL3025");
    QCOMPARE(found.size(), 1u);
    const Rule *other = ruleById(u"JSONArgsRecommended");
    if (!other)
        QSKIP("BuildKit's rule is not there");
    QCOMPARE(found.front().rule, u"JSONArgsRecommended"_s);
    QCOMPARE(found.front().also, QStringList{u"DL3025"_s});
}

// Stage by stage: a call for each would be more than the stack holds.
void TestLinter::aHealthcheckCountsForALongLineOfStages()
{
    QString text = u"FROM a:1 AS s0\n"_s;
    for (int stage = 1; stage < 30'000; ++stage)
        text += u"FROM s%1 AS s%2\n"_s.arg(stage - 1).arg(stage);
    text += u"HEALTHCHECK CMD a\n"_s;

    const Rule &rule = *ruleById(u"DL3057");
    std::vector<Diagnostic> found;
    DiagnosticSink sink(rule, found);
    rule.check(*analyse(text), {}, sink);
    QVERIFY(found.empty());
}

// An expression made of them cannot be compiled, and Qt would say so to whoever started the program.
void TestLinter::bytesThatAreNoTextAreNoPatterns()
{
    QTest::failOnWarning();
    const QChar invalidByte(0xDC80);
    lint(*analyse(u"FROM a AS b\nFROM $x"_s + invalidByte + u"\nFROM c\n"_s));
}

QTEST_APPLESS_MAIN(TestLinter)
#include "tst_linter.moc"
