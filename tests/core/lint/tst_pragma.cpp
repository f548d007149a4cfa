// SPDX-License-Identifier: MIT
#include "core/lint/checkoptions.h"
#include "core/lint/pragma.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestPragma : public QObject {
    Q_OBJECT

private slots:
    void ignore_data();
    void ignore();
    void commentsAboveInstructions();
    void shell();
    void checkOptions_data();
    void checkOptions();
    void malformedCheckOptions_data();
    void malformedCheckOptions();
};

void TestPragma::ignore_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<int>("scope"); // -1: an ordinary comment
    QTest::addColumn<QStringList>("rules");

    const int line = int(PragmaScope::Line);
    QTest::addRow("one rule") << " hadolint ignore=DL3008" << line << QStringList{"DL3008"};
    QTest::addRow("several with blanks")
        << "hadolint ignore = DL3008 , SC2046" << line << QStringList{"DL3008", "SC2046"};
    QTest::addRow("with a remark") << " hadolint ignore=DL3008 # the base pins it" << line
                                   << QStringList{"DL3008"};
    QTest::addRow("stage") << " hadolint stage ignore=DL3008" << int(PragmaScope::Stage)
                           << QStringList{"DL3008"};
    QTest::addRow("global") << " hadolint global  ignore=DL3008" << int(PragmaScope::Global)
                            << QStringList{"DL3008"};
    QTest::addRow("no rule") << " hadolint ignore=" << -1 << QStringList();
    QTest::addRow("text behind the rules") << " hadolint ignore=DL3008 because" << -1 << QStringList();
    QTest::addRow("another case") << " Hadolint ignore=DL3008" << -1 << QStringList();
    QTest::addRow("no blank before the scope") << " hadolintignore=DL3008" << -1 << QStringList();
    QTest::addRow("another tool") << " stagecraft ignore=SGC101" << -1 << QStringList();
    QTest::addRow("a trailing comma") << " hadolint ignore=DL3008," << -1 << QStringList();
}

void TestPragma::ignore()
{
    QFETCH(QString, comment);
    QFETCH(int, scope);
    QFETCH(QStringList, rules);
    const std::optional<IgnorePragma> pragma = parseIgnorePragma(comment, u"hadolint");
    QCOMPARE(pragma ? int(pragma->scope) : -1, scope);
    if (pragma)
        QCOMPARE(pragma->rules, rules);
}

void TestPragma::commentsAboveInstructions()
{
    const auto tree = parseDockerfile(u"FROM a\n"
                                      "# stagecraft ignore=SGC101\n# why\n# stagecraft ignore=SGC102\nRUN a\n"
                                      "# stagecraft ignore=SGC103\nRUN b\n"
                                      "# hadolint ignore=DL3001\n# hadolint ignore=DL3002\nRUN c\n"_s);
    const auto ignored = [&](QStringView tool, const QStringList &rules) {
        const IgnorePragmas pragmas(*tree, tool);
        QStringList lines;
        for (const QString &rule : rules) {
            for (int line = 1; line <= 10; ++line) {
                if (pragmas.ignores(rule, line))
                    lines += u"%1 line %2"_s.arg(rule).arg(line);
            }
        }
        return lines;
    };
    QCOMPARE(ignored(u"stagecraft", {u"SGC101"_s, u"SGC102"_s, u"SGC103"_s}),
        (QStringList{u"SGC101 line 5"_s, u"SGC102 line 5"_s, u"SGC103 line 7"_s}));
    // hadolint obeys the line above alone.
    QCOMPARE(ignored(u"hadolint", {u"DL3001"_s, u"DL3002"_s}),
        (QStringList{u"DL3001 line 9"_s, u"DL3002 line 10"_s}));
}

void TestPragma::shell()
{
    QCOMPARE(parseShellPragma(u" hadolint shell=/bin/bash"), u"/bin/bash");
    QCOMPARE(parseShellPragma(u" hadolint shell = bash # note"), u"bash");
    QVERIFY(parseShellPragma(u" hadolint shell=bash and more").isEmpty());
    QVERIFY(parseShellPragma(u" shell=bash").isEmpty());
}

void TestPragma::checkOptions_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("skipped");
    QTest::addColumn<bool>("skipsAll");
    QTest::addColumn<bool>("fails");

    QTest::addRow("nothing") << " " << QStringList() << false << false;
    QTest::addRow("one rule") << "skip=StageNameCasing" << QStringList{"StageNameCasing"} << false << false;
    QTest::addRow("two rules") << "skip=A,B" << QStringList{"A", "B"} << false << false;
    QTest::addRow("a space ends it") << "skip=A, B" << QStringList{"A", ""} << false << false;
    QTest::addRow("all") << "skip=all;error=true" << QStringList() << true << true;
    QTest::addRow("a later skip wins") << "skip=A;skip=B" << QStringList{"B"} << false << false;
    QTest::addRow("error in Go's words") << "error=T" << QStringList() << false << true;
}

void TestPragma::checkOptions()
{
    QFETCH(QString, value);
    QFETCH(QStringList, skipped);
    QFETCH(bool, skipsAll);
    QFETCH(bool, fails);
    const auto options = parseCheckOptions(value);
    QVERIFY(options);
    QCOMPARE(options->skip, skipped);
    QCOMPARE(options->skipAll, skipsAll);
    QCOMPARE(options->error, fails);
}

void TestPragma::malformedCheckOptions_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value :
        {"skip", "error=maybe", "other=1", "skip=A;", "skip=A;error=true;error=false;skip=B"})
        QTest::addRow("%s", value) << value;
}

void TestPragma::malformedCheckOptions()
{
    QFETCH(QString, value);
    QVERIFY(!parseCheckOptions(value));
}

QTEST_APPLESS_MAIN(TestPragma)
#include "tst_pragma.moc"
