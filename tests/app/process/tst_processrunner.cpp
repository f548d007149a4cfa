// SPDX-License-Identifier: MIT
#include "app/process/processrunner.h"
#include "tests/support/fakedocker.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;
using Outcome = ProcessRunner::Outcome;

Q_DECLARE_METATYPE(stagecraft::ProcessRunner::Result)
Q_DECLARE_METATYPE(stagecraft::ProcessRunner::Channel)

class TestProcessRunner : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_fake = test::fakeDocker(); }

    // Qt warns when a running process is destroyed without care.
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void outcome_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("output");
        QTest::addRow("prints") << m_fake << QStringList{u"print"_s, u"one\ntwo"_s} << Outcome::Succeeded << 0
                                << QByteArray("one\ntwo");
        QTest::addRow("prints nothing")
            << m_fake << QStringList{u"exit"_s, u"0"_s} << Outcome::Succeeded << 0 << QByteArray();
        QTest::addRow("a character in two pieces") << m_fake << QStringList{u"split-utf8"_s}
                                                   << Outcome::Succeeded << 0 << QByteArray("caf\xc3\xa9\n");
        QTest::addRow("exit code") << m_fake << QStringList{u"exit"_s, u"42"_s} << Outcome::Failed << 42
                                   << QByteArray();
        QTest::addRow("crash") << m_fake << QStringList{u"crash"_s} << Outcome::Crashed << -1 << QByteArray();
        QTest::addRow("missing program")
            << u"/no/such/program"_s << QStringList() << Outcome::NotStarted << -1 << QByteArray();
        QTest::addRow("a name that is in no search path")
            << u"stagecraft-no-such-program"_s << QStringList() << Outcome::NotStarted << -1 << QByteArray();
        QTest::addRow("a folder") << u"/"_s << QStringList() << Outcome::NotStarted << -1 << QByteArray();
        QTest::addRow("an argument with blanks and quotes")
            << m_fake << QStringList{u"print"_s, u"a 'b' \"c\" $d; e"_s} << Outcome::Succeeded << 0
            << QByteArray("a 'b' \"c\" $d; e");
    }

    // Exactly one ending, and not from inside start().
    void outcome()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        ProcessRunner runner;
        QSignalSpy finished(&runner, &ProcessRunner::finished);
        QSignalSpy received(&runner, &ProcessRunner::received);
        QVERIFY(runner.start({.program = program, .arguments = arguments}));
        QVERIFY(runner.isRunning());
        QCOMPARE(finished.size(), 0);
        QVERIFY(finished.wait());
        QTest::qWait(20);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!runner.isRunning());
        const auto result = finished[0][0].value<ProcessRunner::Result>();
        QTEST(result.outcome, "outcome");
        QTEST(result.exitCode, "exitCode");
        QCOMPARE(result.errorString.isEmpty(),
            result.outcome == Outcome::Succeeded || result.outcome == Outcome::Failed);
        QByteArray output;
        for (const QList<QVariant> &piece : received)
            output += piece[1].toByteArray();
        QTEST(output, "output");
    }

    void channels()
    {
        ProcessRunner runner;
        QSignalSpy finished(&runner, &ProcessRunner::finished);
        QByteArray errors;
        QByteArray output;
        connect(&runner, &ProcessRunner::received, this,
            [&](ProcessRunner::Channel channel, const QByteArray &bytes) {
                (channel == ProcessRunner::Channel::Error ? errors : output) += bytes;
            });
        QVERIFY(runner.start({.program = m_fake, .arguments = {u"flood"_s}}));
        QVERIFY(finished.wait());
        QCOMPARE(output.size(), 1'000'000);
        QCOMPARE(errors.size(), 1'000'000);
    }

    void input()
    {
        ProcessRunner runner;
        QSignalSpy finished(&runner, &ProcessRunner::finished);
        QSignalSpy received(&runner, &ProcessRunner::received);
        const QByteArray text = QByteArray(300'000, 'y') + "end";
        QVERIFY(runner.start({.program = m_fake, .arguments = {u"copy"_s}, .input = text}));
        QVERIFY(finished.wait());
        QByteArray output;
        for (const QList<QVariant> &piece : received)
            output += piece[1].toByteArray();
        QCOMPARE(output, text);
    }

    void environment()
    {
        ProcessRunner runner;
        QSignalSpy finished(&runner, &ProcessRunner::finished);
        QSignalSpy received(&runner, &ProcessRunner::received);
        QVERIFY(runner.start({.program = m_fake,
            .arguments = {u"variable"_s, u"COLOUR"_s},
            .environment = {{u"COLOUR"_s, u"green"_s}}}));
        QVERIFY(finished.wait());
        QCOMPARE(received.value(0).value(1).toByteArray(), "green");
    }

    void onlyOneAtATime()
    {
        ProcessRunner runner;
        QSignalSpy finished(&runner, &ProcessRunner::finished);
        QVERIFY(runner.start({.program = m_fake, .arguments = {u"exit"_s, u"0"_s}}));
        QVERIFY(!runner.start({.program = m_fake, .arguments = {u"exit"_s, u"0"_s}}));
        QVERIFY(finished.wait());
        QTest::qWait(20);
        QCOMPARE(finished.size(), 1);
    }

    void nextFromTheSlotOfFinished()
    {
        ProcessRunner runner;
        QList<Outcome> outcomes;
        connect(&runner, &ProcessRunner::finished, this, [&](const ProcessRunner::Result &result) {
            outcomes << result.outcome;
            if (outcomes.size() == 1) {
                QVERIFY(runner.start({.program = u"/no/such/program"_s}));
            } else if (outcomes.size() == 2) {
                QVERIFY(runner.start({.program = m_fake, .arguments = {u"exit"_s, u"3"_s}}));
            }
        });
        QVERIFY(runner.start({.program = m_fake, .arguments = {u"exit"_s, u"0"_s}}));
        QVERIFY(QTest::qWaitFor([&] { return outcomes.size() == 3; }));
        QCOMPARE(outcomes, (QList<Outcome>{Outcome::Succeeded, Outcome::NotStarted, Outcome::Failed}));
    }

    void cancel_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::addRow("a program that obeys") << u"hang"_s;
        QTest::addRow("a program that must be killed") << u"hang-hard"_s;
    }

    void cancel()
    {
        QFETCH(QString, behaviour);
        ProcessRunner runner;
        runner.setKillDelay(100);
        QSignalSpy finished(&runner, &ProcessRunner::finished);
        QSignalSpy received(&runner, &ProcessRunner::received);
        QVERIFY(runner.start({.program = m_fake, .arguments = {behaviour}}));
        QVERIFY(received.wait());
        runner.cancel();
        runner.cancel();
        QCOMPARE(finished.size(), 0);
        QVERIFY(finished.wait(3000));
        QTest::qWait(150);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].value<ProcessRunner::Result>().outcome, Outcome::Cancelled);
    }

    void cancelAtOnce()
    {
        ProcessRunner runner;
        QSignalSpy finished(&runner, &ProcessRunner::finished);
        QVERIFY(runner.start({.program = u"/no/such/program"_s}));
        runner.cancel();
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][0].value<ProcessRunner::Result>().outcome, Outcome::Cancelled);
    }

    void cancelWhenIdle()
    {
        ProcessRunner runner;
        QSignalSpy finished(&runner, &ProcessRunner::finished);
        runner.cancel();
        QTest::qWait(20);
        QCOMPARE(finished.size(), 0);
    }

    void destroyedWhileRunning_data() { cancel_data(); }

    void destroyedWhileRunning()
    {
        QFETCH(QString, behaviour);
        auto runner = std::make_unique<ProcessRunner>();
        QSignalSpy received(runner.get(), &ProcessRunner::received);
        QSignalSpy finished(runner.get(), &ProcessRunner::finished);
        QVERIFY(runner->start({.program = m_fake, .arguments = {behaviour}}));
        QVERIFY(received.wait());
        runner.reset();
        QTest::qWait(20);
        QCOMPARE(finished.size(), 0);
    }

private:
    QString m_fake;
};

QTEST_GUILESS_MAIN(TestProcessRunner)
#include "tst_processrunner.moc"
