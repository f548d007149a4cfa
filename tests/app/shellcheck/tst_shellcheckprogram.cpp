// SPDX-License-Identifier: MIT
#include "app/shellcheck/shellcheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagecraft;

/// The real program, on real files.
class TestShellCheckProgram : public QObject {
    Q_OBJECT

private slots:
    void findings_data()
    {
        QTest::addColumn<QString>("dockerfile");
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QString>("fixed");
        QTest::addRow("an unquoted variable")
            << "FROM a\nRUN echo \\\n  $HOME\n"
            << QStringList{"SC2086 3:3 $HOME"} << "FROM a\nRUN echo \\\n  \"$HOME\"\n";
        QTest::addRow("nothing to say") << "FROM a\nRUN echo hello\n" << QStringList() << QString();
        QTest::addRow("variables of the Dockerfile are known")
            << "FROM a\nARG version\nRUN echo \"$version\"\n"
            << QStringList() << QString();
        QTest::addRow("variables of nobody are not") << "FROM a\nRUN echo \"$version\"\n"
                                                     << QStringList{"SC2154 2:11 $version"} << QString();
        QTest::addRow("a bashism in sh") << "FROM a\nRUN [[ -e x ]]\n"
                                         << QStringList{"SC3010 2:5 [[ -e x ]]"} << QString();
        QTest::addRow("no bashism in bash") << "FROM a\nSHELL [\"/bin/bash\", \"-c\"]\nRUN [[ -e x ]]\n"
                                            << QStringList() << QString();
        QTest::addRow("the same script twice") << "FROM a\nRUN echo $HOME\nRUN echo $HOME\n"
                                               << QStringList{"SC2086 2:10 $HOME", "SC2086 3:10 $HOME"}
                                               << "FROM a\nRUN echo \"$HOME\"\nRUN echo $HOME\n";
        QTest::addRow("in a heredoc")
            << "FROM a\nRUN <<EOF\necho $HOME\nEOF\n"
            << QStringList{"SC2086 3:6 $HOME"} << "FROM a\nRUN <<EOF\necho \"$HOME\"\nEOF\n";
    }

    void findings()
    {
        QFETCH(QString, dockerfile);
        const AnalysisPointer analysis = analyse(dockerfile);
        QStringList found;
        QString fixed;
        const auto findings = m_shellCheck.findings(*analysis, {});
        QVERIFY2(findings.has_value(), qPrintable(findings ? QString() : findings.error().english()));
        for (const Diagnostic &finding : *findings) {
            const TextPosition start = analysis->tree().lines().positionAt(finding.range.start);
            found.append(u"%1 %2:%3 %4"_s.arg(finding.rule)
                    .arg(start.line)
                    .arg(start.column)
                    .arg(analysis->tree().textOf(finding.range)));
            if (finding.fix && fixed.isEmpty())
                fixed = finding.fix->edit.appliedTo(dockerfile);
        }
        QTEST(found, "found");
        QTEST(fixed, "fixed");
    }

    void aMissingProgramIsSaid()
    {
        ShellCheck missing(u"no-such-shellcheck"_s);
        QVERIFY(!missing.isInstalled());
        const auto findings = missing.findings(*analyse(u"FROM a\nRUN true\n"_s), {});
        QVERIFY(!findings.has_value());
        QVERIFY(findings.error().english().contains("not installed"_L1));
    }

    void aProgramThatAnswersSomethingElseIsSaid()
    {
        ShellCheck other(u"true"_s);
        QVERIFY(!other.findings(*analyse(u"FROM a\nRUN true\n"_s), {}).has_value());
    }

private:
    ShellCheck m_shellCheck;
};

QTEST_GUILESS_MAIN(TestShellCheckProgram)
#include "tst_shellcheckprogram.moc"
