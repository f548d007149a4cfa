// SPDX-License-Identifier: MIT
#include "core/lint/shellcheck/shellcheckfindings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagecraft;

namespace {

// Comments as ShellCheck would make them for the words `part` of the first script of `analysis`.
std::vector<ShellCheckComment> commentOn(const Analysis &analysis, const QString &part, int code)
{
    const ShellCheckScript script = shellCheckScripts(analysis).front();
    const qsizetype offset = script.text.lastIndexOf(part);
    const LineIndex lines(script.text);
    const TextPosition start = lines.positionAt(offset);
    const TextPosition end = lines.positionAt(offset + part.size());
    ShellCheckComment comment;
    comment.start = {start.line, start.column};
    comment.end = {end.line, end.column};
    comment.code = code;
    comment.message = u"Quote this."_s;
    const ShellCheckPlace first = comment.start;
    const ShellCheckPlace last = comment.end;
    comment.fix = {{.start = first, .end = first, .text = u"\""_s, .precedence = 7, .insertsAfter = true},
        {.start = last, .end = last, .text = u"\""_s, .precedence = 7}};
    return {comment};
}

} // namespace

class TestShellCheck : public QObject {
    Q_OBJECT

private slots:
    void scripts_data()
    {
        QTest::addColumn<QString>("dockerfile");
        QTest::addColumn<QStringList>("shells");
        QTest::addRow("shell form") << "FROM a\nRUN true\n" << QStringList{"sh"};
        QTest::addRow("exec form has no shell") << "FROM a\nRUN [\"true\"]\n" << QStringList();
        QTest::addRow("SHELL chooses bash") << "FROM a\nSHELL [\"/bin/bash\", \"-c\"]\nRUN true\n"
                                            << QStringList{"bash"};
        QTest::addRow("PowerShell is left alone")
            << "FROM a\nSHELL [\"powershell\", \"-Command\"]\nRUN Get-Item\n"
            << QStringList();
        QTest::addRow("a trigger") << "FROM a\nONBUILD RUN true\n" << QStringList{"sh"};
        QTest::addRow("CMD is not run while building") << "FROM a\nCMD true\n" << QStringList();
    }

    void scripts()
    {
        QFETCH(QString, dockerfile);
        QStringList shells;
        const AnalysisPointer analysis = analyse(dockerfile);
        for (const ShellCheckScript &script : shellCheckScripts(*analysis))
            shells.append(script.text.section(u'\n', 0, 0).section(u'=', 1));
        QTEST(shells, "shells");
    }

    void variablesOfTheStageAreDeclared()
    {
        const AnalysisPointer analysis = analyse(u"FROM a\nARG version\nENV home=/x\nRUN echo $version\n"_s);
        const QString text = shellCheckScripts(*analysis).front().text;
        QVERIFY(text.section(u'\n', 1, 1).contains("export version="_L1));
        QVERIFY(text.section(u'\n', 1, 1).contains("export home="_L1));
    }

    void findingsStandOnTheirWords_data()
    {
        QTest::addColumn<QString>("dockerfile");
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("fixed");
        QTest::addRow("one line") << "FROM a\nRUN echo $x\n" << "$x" << 2 << "FROM a\nRUN echo \"$x\"\n";
        QTest::addRow("behind a continuation and a comment")
            << "FROM a\nRUN true && \\\n  # why\n  echo $x && true\n"
            << "$x" << 4 << "FROM a\nRUN true && \\\n  # why\n  echo \"$x\" && true\n";
        QTest::addRow("the last word of a continued line")
            << "FROM a\nRUN echo $x\\\n && true\n"
            << "$x" << 2 << "FROM a\nRUN echo \"$x\"\\\n && true\n";
        QTest::addRow("in a heredoc") << "FROM a\nRUN <<EOF\ntrue\necho $x\nEOF\n"
                                      << "$x" << 4 << "FROM a\nRUN <<EOF\ntrue\necho \"$x\"\nEOF\n";
    }

    void findingsStandOnTheirWords()
    {
        QFETCH(QString, dockerfile);
        QFETCH(QString, part);
        const AnalysisPointer analysis = analyse(dockerfile);
        const auto findings =
            shellCheckFindings(*analysis, {}, shellCheckScripts(*analysis), commentOn(*analysis, part, 2086));
        QCOMPARE(findings.size(), 1u);
        const Diagnostic &finding = findings.front();
        QCOMPARE(finding.rule, "SC2086"_L1);
        QTEST(finding.line, "line");
        QCOMPARE(analysis->tree().textOf(finding.range), part);
        QVERIFY(finding.fix);
        QTEST(finding.fix->edit.appliedTo(dockerfile), "fixed");
    }

    void pragmasAndSettingsSilence_data()
    {
        QTest::addColumn<QString>("dockerfile");
        QTest::addColumn<bool>("off");
        QTest::addRow("a comment above") << "FROM a\n# hadolint ignore=SC2086\nRUN true && \\\n echo $x\n"
                                         << false;
        QTest::addRow("switched off") << "FROM a\nRUN echo $x\n" << true;
    }

    void pragmasAndSettingsSilence()
    {
        QFETCH(QString, dockerfile);
        QFETCH(bool, off);
        RuleSettings settings;
        if (off)
            settings.severities.insert(u"SC2086"_s, Severity::Off);
        const AnalysisPointer analysis = analyse(dockerfile);
        const auto comments = commentOn(*analysis, u"$x"_s, 2086);
        QCOMPARE(shellCheckFindings(*analysis, settings, shellCheckScripts(*analysis), comments).size(), 0u);
    }

    void outputIsRead()
    {
        const auto comments = parseShellCheckOutput(
            "{\"comments\":[{\"file\":\"/tmp/x/1.sh\",\"line\":2,\"endLine\":2,\"column\":6,\"endColumn\":8,"
            "\"level\":\"info\",\"code\":2086,\"message\":\"Quote "
            "it.\",\"fix\":{\"replacements\":[{\"line\":2,"
            "\"column\":6,\"endLine\":2,\"endColumn\":6,\"insertionPoint\":\"afterEnd\",\"precedence\":7,"
            "\"replacement\":\"\\\"\"}]}}]}");
        QVERIFY(comments.has_value());
        QCOMPARE(comments->size(), 1u);
        const ShellCheckComment &comment = comments->front();
        QCOMPARE(comment.file, 1);
        QCOMPARE(comment.code, 2086);
        QCOMPARE(comment.severity, Severity::Info);
        QCOMPARE(comment.fix.size(), 1u);
        QVERIFY(comment.fix.front().insertsAfter);
    }

    void garbageIsAnError_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("words") << QByteArray("shellcheck: no such option");
        QTest::addRow("another form") << QByteArray("[]");
    }

    void garbageIsAnError()
    {
        QFETCH(QByteArray, output);
        QVERIFY(!parseShellCheckOutput(output).has_value());
    }
};

QTEST_APPLESS_MAIN(TestShellCheck)
#include "tst_shellcheck.moc"
