// SPDX-License-Identifier: MIT
// Runs the real program.
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

const QByteArray kGood = "FROM alpine:3.19 AS builder\nRUN true\nFROM scratch\nCOPY --from=builder /a /b\n";
const QByteArray kRejected = "FROM alpine:3.19\nBAKE x\n";

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QCoreApplication::applicationDirPath() + u"/../../../app/stagecraft-cli"_s, arguments);
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {.exitCode = program.exitCode(),
            .output = program.readAllStandardOutput(),
            .errors = program.readAllStandardError()};
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return name;
    }

    QByteArray read(const QString &name) { return readFile(m_folder.filePath(name)); }

private slots:
    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exitCode");
        QTest::addRow("help") << QStringList{u"--help"_s} << QByteArray() << 0;
        QTest::addRow("help of a command") << QStringList{u"check"_s, u"--help"_s} << QByteArray() << 0;
        QTest::addRow("version") << QStringList{u"--version"_s} << QByteArray() << 0;
        QTest::addRow("nothing") << QStringList() << QByteArray() << 2;
        QTest::addRow("an unknown command") << QStringList{u"bake"_s} << QByteArray() << 2;
        QTest::addRow("an unknown option") << QStringList{u"check"_s, u"--sideways"_s} << QByteArray() << 2;
        QTest::addRow("an unknown format")
            << QStringList{u"check"_s, u"-"_s, u"--format"_s, u"dot"_s} << kGood << 2;
        QTest::addRow("an unknown language")
            << QStringList{u"check"_s, u"-"_s, u"--language"_s, u"xx"_s} << kGood << 2;
        QTest::addRow("no file") << QStringList{u"check"_s} << QByteArray() << 2;
        QTest::addRow("a missing file") << QStringList{u"check"_s, u"gone"_s} << QByteArray() << 2;
        QTest::addRow("a folder") << QStringList{u"check"_s, u"."_s} << QByteArray() << 2;
        QTest::addRow("a rejected file") << QStringList{u"check"_s, u"-"_s} << kRejected << 1;
        QTest::addRow("a rejected file that may be")
            << QStringList{u"check"_s, u"--fail-on"_s, u"none"_s, u"-"_s} << kRejected << 0;
        QTest::addRow("an empty file") << QStringList{u"check"_s, u"-"_s} << QByteArray() << 1;
        QTest::addRow("UTF-16") << QStringList{u"check"_s, u"-"_s}
                                << QByteArray("\xff\xfe"
                                              "F\0R\0",
                                       6)
                                << 2;
        QTest::addRow("a binary file") << QStringList{u"check"_s, u"-"_s} << QByteArray(4000, '\0') << 2;
        QTest::addRow("the graph of a rejected file") << QStringList{u"graph"_s, u"-"_s} << kRejected << 0;
        QTest::addRow("rules") << QStringList{u"rules"_s} << QByteArray() << 0;
        QTest::addRow("a bad severity")
            << QStringList{u"check"_s, u"--fail-on"_s, u"bad"_s, u"-"_s} << kGood << 2;
        QTest::addRow("a bad rule setting")
            << QStringList{u"check"_s, u"--rule"_s, u"DL3006"_s, u"-"_s} << kGood << 2;
        QTest::addRow("two files to build") << QStringList{u"build"_s, u"a"_s, u"b"_s} << QByteArray() << 2;
    }

    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(int, exitCode);
        const Ran ran = run(arguments, input);
        QVERIFY2(ran.exitCode == exitCode, (ran.output + ran.errors).constData());
        // What is wrong is said on standard error only, and never at length.
        if (exitCode == 2)
            QVERIFY2(!ran.errors.isEmpty() && ran.output.isEmpty(), ran.output.constData());
    }

    void oneFileIsAnObjectAndSeveralAnArray()
    {
        const QString good = write(u"good"_s, kGood);
        const QString bad = write(u"bad"_s, kRejected);
        const Ran one = run({u"check"_s, u"--format"_s, u"json"_s, u"--fail-on"_s, u"error"_s, good});
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.json().isObject());
        QCOMPARE(one.json()["file"_L1], good);
        QCOMPARE(one.json()["accepted"_L1], true);

        const Ran several = run({u"check"_s, u"--format=json"_s, good, u"gone"_s, bad});
        QCOMPARE(several.exitCode, 2);
        QCOMPARE(several.json().array().size(), 3);
        QCOMPARE(several.json()[0]["accepted"_L1], true);
        QCOMPARE(several.json()[1]["unusable"_L1], true);
        QCOMPARE(several.json()[2]["error"_L1]["line"_L1], 2);
    }

    void jsonLinesKeepTheOrder()
    {
        QByteArray list;
        for (int i = 0; i < 50; ++i)
            list += write(u"many/%1"_s.arg(i), i % 2 ? kGood : kRejected).toUtf8() + (i % 3 ? "\n" : "\r\n");
        for (const QString &command : {u"check"_s, u"graph"_s, u"syntax"_s}) {
            const Ran ran = run({command, u"--format=jsonl"_s, u"--files-from"_s, u"-"_s}, list);
            const QList<QByteArray> lines = ran.output.trimmed().split('\n');
            QCOMPARE(lines.size(), 50);
            for (int i = 0; i < 50; ++i)
                QCOMPARE(QJsonDocument::fromJson(lines[i])["file"_L1], u"many/%1"_s.arg(i));
        }
    }

    void graphFormats()
    {
        const QString file = write(u"good"_s, kGood);
        QVERIFY(run({u"graph"_s, u"--format"_s, u"dot"_s, file}).output.startsWith("digraph"));
        QVERIFY(run({u"graph"_s, u"--format"_s, u"mermaid"_s, file}).output.startsWith("flowchart LR"));
        QVERIFY(
            run({u"graph"_s, u"--format"_s, u"text"_s, file}).output.startsWith("Stage builder (line 1)"));
        QCOMPARE(run({u"graph"_s, file}).json()["stages"_L1].toArray().size(), 2);
    }

    void checkFormats()
    {
        const QString file = write(u"bad"_s, kRejected);
        QVERIFY(run({u"check"_s, file}).output.startsWith("bad:2:1: error: "));
        QVERIFY(run({u"check"_s, u"--format=github"_s, file}).output.startsWith("::error file=bad,line=2,"));
        QVERIFY(run({u"check"_s, u"--format=junit"_s, file}).output.contains("<testsuite name=\"bad\""));
        QCOMPARE(run({u"check"_s, u"--format=sarif"_s, file}).json()["version"_L1], u"2.1.0"_s);
    }

    void aConfigurationThatCannotBeUsedIsSaid()
    {
        const QString file = write(u"configured/Dockerfile"_s, kGood);
        write(u"configured/.hadolint.yaml"_s, "ignored: nothing\n");
        const Ran ran = run({u"check"_s, file});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.errors.contains("must be a list"), ran.errors.constData());
        QVERIFY(run({u"check"_s, u"--no-config"_s, file}).exitCode != 2);
    }

    void aThresholdOfTheProjectCounts()
    {
        const QString file = write(u"lenient/Dockerfile"_s, kRejected);
        write(u"lenient/.hadolint.yaml"_s, "no-fail: true\n");
        QCOMPARE(run({u"check"_s, file}).exitCode, 0);
        QCOMPARE(run({u"check"_s, u"--fail-on=error"_s, file}).exitCode, 1);
    }

    void mendingLeavesEverythingElse()
    {
        const QByteArray windows = "FROM alpine:3.19 as builder\r\n# caf\xe9\r\nRUN true\r\n";
        const QString file = write(u"mend"_s, windows);
        const Ran ran = run({u"check"_s, u"--fix"_s, u"--format=json"_s, u"--rule=DL4006=off"_s, file});
        QVERIFY(ran.exitCode < 2);
        const QByteArray after = read(file);
        QVERIFY2(after.contains("# caf\xe9\r\n"), after.constData());
        QCOMPARE(after.count("\r\n"), after.count('\n'));
        const Ran again = run({u"check"_s, u"--fix"_s, file});
        QVERIFY(again.exitCode < 2);
        QCOMPARE(read(file), after);
    }

    void standardInputIsNotMended()
    {
        const Ran ran = run({u"check"_s, u"--fix"_s, u"-"_s}, kGood);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(ran.output.isEmpty());
    }

    void sentencesInRussian()
    {
        const Ran ran = run({u"check"_s, u"--language=ru"_s});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(QString::fromUtf8(ran.errors).contains(u"Dockerfile"_s), ran.errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
