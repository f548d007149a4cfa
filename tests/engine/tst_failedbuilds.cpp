// SPDX-License-Identifier: MIT
#include "app/process/buildrunner.h"
#include "core/model/pipeline.h"
#include "tests/support/realengine.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;
using test::docker;
using test::pipelineOf;

// Builds that fail or are cancelled, and engines that cannot be used.
class TestEngineFailedBuilds : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        test::requireEngine();
        qputenv("XDG_STATE_HOME", m_folder.path().toUtf8());
        m_request.contextFolder = m_folder.path();
    }

    void init() { QTest::failOnWarning(QRegularExpression(u"QProcess.*"_s)); }

    void probe()
    {
        const EngineInfo info = test::probedEngine();
        QVERIFY2(info.canBuild(), qPrintable(info.problem.english()));
        QVERIFY(!info.serverVersion.isEmpty());
        QVERIFY(!info.builderVersion.isEmpty());
        QVERIFY(info.platform.startsWith(u"linux/"_s));
    }

    void engineThatIsDown()
    {
        const QByteArray host = qgetenv("DOCKER_HOST");
        qputenv("DOCKER_HOST", "unix:///nowhere/docker.sock");
        const EngineInfo info = test::probedEngine();
        const BuildFigures figures = test::built(m_request, pipelineOf("FROM alpine:3.19\n")).figures;
        qputenv("DOCKER_HOST", host);
        const QString expected =
            u"No docker engine answers at unix:///nowhere/docker.sock. Start it, or choose another one."_s;
        QCOMPARE(info.problem.english(), expected);
        QCOMPARE(figures.failure->message.english(), expected);
    }

    // Root may open every socket, so docker runs as a user who may not.
    void noPermission()
    {
        const QString program = m_folder.filePath(u"docker-as-nobody"_s);
        QFile file(program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nexec setpriv --reuid=65534 --regid=65534 --clear-groups docker \"$@\"\n");
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        file.close();
        const QString words = test::probedEngine(program).problem.english();
        QVERIFY2(words.startsWith(u"You have no permission to use the docker engine at unix:///"_s),
            qPrintable(words));
    }

    void failingStep()
    {
        const auto pipeline = pipelineOf("FROM alpine:3.19 AS one\nRUN true\n"
                                         "RUN echo before; echo why >&2; exit 42\nRUN echo after\n"
                                         "FROM scratch\nCOPY --from=one / /\n");
        const test::FinishedBuild build = test::built(m_request, pipeline);
        const BuildFigures &figures = build.figures;
        QCOMPARE(figures.state, BuildState::Failed);
        QCOMPARE(figures.failure->line, 3);
        QCOMPARE(figures.failure->instruction, 2);
        QCOMPARE(figures.failure->stage, 0);
        QCOMPARE(figures.failure->message.english(), u"The command ended with exit code 42."_s);
        QVERIFY(figures.failure->log.contains(u"before"_s) && figures.failure->log.contains(u"why"_s));
        const BuildLogLine line{.stage = 0, .instruction = 2, .stream = LogStream::Error, .text = u"why"_s};
        QVERIFY(std::ranges::find(build.log, line) != build.log.end());
        QCOMPARE(figures.instruction(1)->state, StepState::Done);
        QCOMPARE(figures.instruction(2)->state, StepState::Failed);
        QCOMPARE(figures.instruction(3)->state, StepState::NotBuilt);
        QCOMPARE(figures.stage(0)->state, StepState::Failed);
        QCOMPARE(figures.stage(1)->state, StepState::NotBuilt);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("an unknown instruction") << QByteArray("FROM alpine:3.19\nCOPPY a b\n") << u""_s << 2
                                                << u"The engine cannot read this Dockerfile."_s;
        QTest::addRow("an empty file")
            << QByteArray() << u""_s << 0 << u"The engine cannot read this Dockerfile."_s;
        QTest::addRow("a missing file") << QByteArray("FROM alpine:3.19\nCOPY missing /\n") << u""_s << 2
                                        << u"“/missing” is not there to be copied."_s;
        QTest::addRow("an image name that cannot be")
            << QByteArray("FROM alpine:3.19\n") << u"Not A Name"_s << 0
            << u"“Not A Name” cannot be the name of an image."_s;
        QTest::addRow("an image name that looks like an option") << QByteArray(
            "FROM alpine:3.19\n") << u"--help"_s << 0 << u"“--help” cannot be the name of an image."_s;
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, tag);
        BuildRequest request = m_request;
        request.tag = tag;
        const BuildFigures figures = test::built(request, pipelineOf(text)).figures;
        QCOMPARE(figures.state, BuildState::Failed);
        QTEST(figures.failure->message.english(), "sentence");
        QTEST(figures.failure->line, "line");
    }

    // Nothing of a cancelled build goes on or stays.
    void cancel()
    {
        const auto pipeline =
            pipelineOf("FROM alpine:3.19 AS one\nRUN echo unhurt\nRUN echo started; sleep 317\n");
        const QStringList listImages{u"images"_s, u"--quiet"_s, u"--all"_s};
        const QByteArray imagesBefore = docker(listImages);
        BuildRunner runner;
        QSignalSpy finished(&runner, &BuildRunner::finished);
        bool hasBegun = false;
        connect(&runner, &BuildRunner::linesLogged, this, [&](const std::vector<BuildLogLine> &lines) {
            for (const BuildLogLine &line : lines)
                hasBegun = hasBegun || line.text == u"started"_s;
        });
        QVERIFY(runner.start(m_request, pipeline));
        QVERIFY(QTest::qWaitFor([&] { return hasBegun; }, 60'000));
        QVERIFY(test::processCount("sleep 317") > 0);
        runner.cancel();
        QVERIFY(finished.wait(5000));
        const auto figures = finished[0][0].value<BuildFigures>();
        QCOMPARE(figures.state, BuildState::Cancelled);
        QCOMPARE(figures.instruction(1)->state, StepState::Done);
        QCOMPARE(figures.instruction(2)->state, StepState::Cancelled);
        QVERIFY(QTest::qWaitFor([] { return test::processCount("sleep 317") == 0; }, 5000));
        QCOMPARE(docker({u"ps"_s, u"--quiet"_s, u"--all"_s}), QByteArray());
        QCOMPARE(docker(listImages), imagesBefore);
    }

private:
    QTemporaryDir m_folder;
    BuildRequest m_request;
};

QTEST_GUILESS_MAIN(TestEngineFailedBuilds)
#include "tst_failedbuilds.moc"
