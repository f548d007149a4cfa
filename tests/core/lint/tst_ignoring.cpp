// SPDX-License-Identifier: MIT
#include "core/lint/ignoring.h"
#include "core/lint/linter.h"

#include <QTest>

#include <algorithm>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

std::optional<Diagnostic> firstFinding(const QString &text, const QString &rule)
{
    for (const Diagnostic &finding : lint(*analyse(text)).diagnostics) {
        if (finding.rule == rule)
            return finding;
    }
    return std::nullopt;
}

std::optional<Fix> ignoringFirst(const QString &text, const QString &rule, const RuleSettings &settings = {})
{
    return ignoringFix(analyse(text)->tree(), firstFinding(text, rule).value(), settings);
}

} // namespace

class TestIgnoring : public QObject {
    Q_OBJECT

private slots:
    void silences_data();
    void silences();
    void cannot_data();
    void cannot();
    void disregardedCommentsAreNotWritten();
    void shellCheckSpeaksOfTheInstruction();
    void theTitleTellsHowFarItReaches();
};

void TestIgnoring::silences_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::addRow("hadolint") << u"DL3003"_s << u"FROM a:1\nRUN cd /b\n"_s
                              << u"FROM a:1\n# hadolint ignore=DL3003\nRUN cd /b\n"_s;
    QTest::addRow("indented as the instruction") << u"DL3003"_s << u"FROM a:1\n  RUN cd /b\n"_s
                                                 << u"FROM a:1\n  # hadolint ignore=DL3003\n  RUN cd /b\n"_s;
    QTest::addRow("with one that is there")
        << u"DL3003"_s << u"FROM a:1\n# hadolint ignore=DL3008\nRUN cd /b\n"_s
        << u"FROM a:1\n# hadolint ignore=DL3008,DL3003\nRUN cd /b\n"_s;
    QTest::addRow("in front of a remark")
        << u"DL3003"_s << u"FROM a:1\n# hadolint ignore=DL3008 # old\nRUN cd /b\n"_s
        << u"FROM a:1\n# hadolint ignore=DL3008,DL3003 # old\nRUN cd /b\n"_s;
    QTest::addRow("below an ordinary comment") << u"DL3003"_s << u"FROM a:1\n# why\nRUN cd /b\n"_s
                                               << u"FROM a:1\n# why\n# hadolint ignore=DL3003\nRUN cd /b\n"_s;
    QTest::addRow("on the first line")
        << u"DL3006"_s << u"FROM a\n"_s << u"# hadolint ignore=DL3006\nFROM a\n"_s;

    QTest::addRow("BuildKit") << u"StageNameCasing"_s << u"FROM a:1 AS B\n"_s
                              << u"# check=skip=StageNameCasing\nFROM a:1 AS B\n"_s;
    QTest::addRow("behind other directives")
        << u"StageNameCasing"_s << u"# syntax=docker/dockerfile:1\n# escape=`\n# text\nFROM a:1 AS B\n"_s
        << u"# syntax=docker/dockerfile:1\n# escape=`\n# check=skip=StageNameCasing\n# text\nFROM a:1 AS B\n"_s;
    QTest::addRow("in front of a comment") << u"StageNameCasing"_s << u"# text\nFROM a:1 AS B\n"_s
                                           << u"# check=skip=StageNameCasing\n# text\nFROM a:1 AS B\n"_s;
    QTest::addRow("with checks that are skipped")
        << u"StageNameCasing"_s << u"# check=skip=JSONArgsRecommended;error=false\nFROM a:1 AS B\n"_s
        << u"# check=skip=JSONArgsRecommended,StageNameCasing;error=false\nFROM a:1 AS B\n"_s;
    QTest::addRow("with another option") << u"StageNameCasing"_s << u"# check=error=false\nFROM a:1 AS B\n"_s
                                         << u"# check=skip=StageNameCasing;error=false\nFROM a:1 AS B\n"_s;
    QTest::addRow("under both names")
        << u"JSONArgsRecommended"_s << u"FROM a:1\nCMD b\n"_s
        << u"# check=skip=JSONArgsRecommended\nFROM a:1\n# hadolint ignore=DL3025\nCMD b\n"_s;

    QTest::addRow("the pipeline")
        << u"SGC101"_s << u"FROM a:1 AS b\nRUN c\nFROM d:1\nUSER e\n"_s
        << u"# stagecraft ignore=SGC101\nFROM a:1 AS b\nRUN c\nFROM d:1\nUSER e\n"_s;
    QTest::addRow("above hadolint's comment")
        << u"SGC101"_s << u"# hadolint ignore=DL3006\nFROM a AS b\nRUN c\nFROM d:1\nUSER e\n"_s
        << u"# stagecraft ignore=SGC101\n# hadolint ignore=DL3006\nFROM a AS b\nRUN c\nFROM d:1\nUSER e\n"_s;
    QTest::addRow("below the pipeline's comment")
        << u"DL3006"_s << u"# stagecraft ignore=SGC101\nFROM a AS b\nRUN c\nFROM d:1\nUSER e\n"_s
        << u"# stagecraft ignore=SGC101\n# hadolint ignore=DL3006\nFROM a AS b\nRUN c\nFROM d:1\nUSER e\n"_s;
}

void TestIgnoring::silences()
{
    QFETCH(QString, rule);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const std::optional<Fix> fix = ignoringFirst(before, rule);
    QVERIFY(fix);
    QCOMPARE(fix->edit.appliedTo(before), after);
    QVERIFY(!firstFinding(after, rule));
    QCOMPARE(lint(*analyse(after)).diagnostics.size(), lint(*analyse(before)).diagnostics.size() - 1);
}

void TestIgnoring::cannot_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addRow("an error") << u"error"_s << u"FROM a:1\nRUNN b\n"_s;
    QTest::addRow("an experimental check")
        << u"InvalidDefinitionDescription"_s
        << u"# check=experimental=InvalidDefinitionDescription\n# Text\nARG a=1\nFROM b:1\n"_s;
    QTest::addRow("options that fail")
        << u"StageNameCasing"_s << u"# check=error=false;experimental=A;experimental=B\nFROM a:1 AS B\n"_s;
    QTest::addRow("between a stage's comment and its FROM")
        << u"DL3006"_s << u"# hadolint stage ignore=DL3003\nFROM a\nRUN cd /b\n"_s;
}

void TestIgnoring::cannot()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QVERIFY(!ignoringFirst(text, rule));
}

void TestIgnoring::disregardedCommentsAreNotWritten()
{
    RuleSettings settings;
    settings.disableIgnorePragma = true;
    QVERIFY(!ignoringFirst(u"FROM a:1\nRUN cd /b\n"_s, u"DL3003"_s, settings));
}

void TestIgnoring::shellCheckSpeaksOfTheInstruction()
{
    const QString text = u"FROM a:1\nRUN a && \\\n  echo $b\n"_s;
    Diagnostic finding;
    finding.rule = u"SC2086"_s;
    finding.line = finding.lastLine = 3;
    finding.range = {text.indexOf(u'$'), text.indexOf(u'$') + 2};
    const std::optional<Fix> fix = ignoringFix(analyse(text)->tree(), finding, {});
    QVERIFY(fix);
    QCOMPARE(fix->edit.appliedTo(text), u"FROM a:1\n# hadolint ignore=SC2086\nRUN a && \\\n  echo $b\n"_s);
}

void TestIgnoring::theTitleTellsHowFarItReaches()
{
    QCOMPARE(ignoringFirst(u"FROM a\n"_s, u"DL3006"_s)->title.english(), u"Ignore DL3006 here"_s);
    QCOMPARE(ignoringFirst(u"FROM a:1\nCMD b\n"_s, u"JSONArgsRecommended"_s)->title.english(),
        u"Ignore JSONArgsRecommended, DL3025 in this file"_s);
}

QTEST_APPLESS_MAIN(TestIgnoring)
#include "tst_ignoring.moc"
