// SPDX-License-Identifier: MIT
#include "app/process/buildrunner.h"
#include "app/process/stageimages.h"
#include "core/model/pipeline.h"
#include "tests/support/fakedocker.h"
#include "tests/support/recordedbuilds.h"
#include "tests/support/testdata.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

// The runner against a program that plays docker from recordings. What docker really does: tests/engine.
class TestBuildRunner : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_state = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_state->path().toUtf8());
        m_part = std::make_unique<test::FakeDockerPart>();
        m_request = {};
        m_request.contextFolder = m_state->path();
        m_request.tag = u"mine:1"_s;
        m_runner = std::make_unique<BuildRunner>();
        m_runner->setProgram(test::fakeDocker());
    }

    void cleanup()
    {
        m_runner.reset();
        m_part.reset();
    }

    void buildsAndMeasures()
    {
        playExample();
        QSignalSpy changed(m_runner.get(), &BuildRunner::figuresChanged);
        QSignalSpy logged(m_runner.get(), &BuildRunner::linesLogged);
        const BuildFigures figures = built(test::recordedPipeline(u"go-service"_s));
        QCOMPARE(figures.state, BuildState::Succeeded);
        QCOMPARE(figures.image, u"mine:1"_s);
        QVERIFY(figures.stages[0].bytes > 20 * *figures.stages[1].bytes);
        QVERIFY(figures.artifacts[0].bytes > 1'000'000);
        QVERIFY(figures.sizesProblem.isEmpty());
        QVERIFY(changed.size() >= 2);
        QVERIFY(!logged.isEmpty());

        const QStringList calls = m_part->calls();
        QCOMPARE(calls.size(), 4);
        QVERIFY(calls[0].startsWith(u"buildx build --progress=rawjson --load --tag=mine:1 --file="_s));
        QVERIFY(calls[1].startsWith(u"buildx bake"_s));
        QVERIFY(calls[2].endsWith(m_request.repository() + u":stage-0"_s));
        QVERIFY(calls[3].endsWith(u" mine:1"_s));
    }

    void keepsAccountOfItsOwnTagsOnly()
    {
        playExample();
        built(test::recordedPipeline(u"go-service"_s));
        const auto records = StageImageAccount::records();
        QCOMPARE(records.size(), 1u);
        QCOMPARE(records[0].tags, QStringList{m_request.repository() + u":stage-0"_s});
    }

    void withoutTag()
    {
        playExample();
        m_part->answer(u"history-target"_s, recorded(u"go-service/history-final"_s));
        m_request.tag.clear();
        const BuildFigures figures = built(test::recordedPipeline(u"go-service"_s));
        QCOMPARE(figures.image, m_request.repository() + u":target"_s);
        QVERIFY(figures.stages[1].bytes);
        QCOMPARE(StageImageAccount::records().at(0).tags.size(), 2);
    }

    void failingStep()
    {
        m_part->answer(u"buildx-build"_s, {}, test::recordedProgress(u"failing"_s), 1);
        const auto pipeline = test::recordedPipeline(u"failing"_s);
        const BuildFigures figures = built(pipeline);
        QCOMPARE(figures.state, BuildState::Failed);
        QCOMPARE(figures.failure->line, 5);
        QCOMPARE(figures.failure->log.last(), u"no such thing"_s);
        QCOMPARE(figures.instruction(figures.failure->instruction)->state, StepState::Failed);
        QCOMPARE(figures.stage(1)->state, StepState::Failed);
        QCOMPARE(m_part->calls().size(), 1);
        QVERIFY(StageImageAccount::records().empty());
    }

    // The engine refuses the file before any step: the mark goes to the line that it names.
    void badLine()
    {
        m_part->answer(u"buildx-build"_s, {}, test::recordedProgress(u"bad-line"_s), 1);
        const BuildFigures figures = built(test::recordedPipeline(u"bad-line"_s));
        QCOMPARE(figures.failure->line, 3);
        QCOMPARE(figures.instruction(2)->state, StepState::Failed);
    }

    void engineDown()
    {
        m_part->answer(u"buildx-build"_s, {}, recorded(u"engine/down-buildx-error"_s), 1);
        const BuildFigures figures = built(test::recordedPipeline(u"go-service"_s));
        QCOMPARE(figures.state, BuildState::Failed);
        QCOMPARE(figures.failure->message.english(),
            u"No docker engine answers at unix:///nowhere/docker.sock. Start it, or choose another one."_s);
        QCOMPARE(figures.failure->instruction, -1);
    }

    void noDocker()
    {
        m_runner->setProgram(u"/no/such/docker"_s);
        const BuildFigures figures = built(test::recordedPipeline(u"go-service"_s));
        QCOMPARE(figures.failure->message.english(),
            u"Docker is not installed, so nothing can be built. All else works."_s);
    }

    void crash()
    {
        m_part->answer(u"buildx-build"_s, {}, "half a line", 134);
        const BuildFigures figures = built(test::recordedPipeline(u"go-service"_s));
        QCOMPARE(figures.failure->message.english(), u"The build failed."_s);
        QCOMPARE(figures.failure->message.detail, u"half a line"_s);
    }

    void contextFolder_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addRow("missing") << u"/no/such/folder"_s;
        QTest::addRow("a file") << test::projectPath(u"LICENSE"_s);
        QTest::addRow("relative") << u"examples"_s;
        QTest::addRow("empty") << QString();
    }

    void contextFolder()
    {
        QFETCH(QString, folder);
        m_request.contextFolder = folder;
        const BuildFigures figures = built(test::recordedPipeline(u"go-service"_s));
        QCOMPARE(figures.state, BuildState::Failed);
        QCOMPARE(figures.failure->message.english(),
            u"The context folder %1 does not exist or cannot be read."_s.arg(folder));
        QVERIFY(m_part->calls().isEmpty());
    }

    // Measuring may fail where building did not: the image is there, and what is known is shown.
    void sizesThatCannotBeRead()
    {
        playExample();
        m_part->answer(u"buildx-bake"_s, {}, "ERROR: surprise\n", 1);
        const BuildFigures figures = built(test::recordedPipeline(u"go-service"_s));
        QCOMPARE(figures.state, BuildState::Succeeded);
        QVERIFY(!figures.stages[0].bytes);
        QVERIFY(figures.stages[1].bytes);
        QCOMPARE(figures.sizesProblem.detail, u"ERROR: surprise"_s);
    }

    void cancel_data()
    {
        QTest::addColumn<QString>("during");
        QTest::addRow("while building") << u"buildx-build"_s;
        QTest::addRow("while exporting") << u"buildx-bake"_s;
        QTest::addRow("while reading") << u"history-stage-0"_s;
    }

    void cancel()
    {
        QFETCH(QString, during);
        playExample();
        m_part->hang(during);
        QSignalSpy finished(m_runner.get(), &BuildRunner::finished);
        QVERIFY(m_runner->start(m_request, test::recordedPipeline(u"go-service"_s)));
        QVERIFY(!m_runner->start(m_request, test::recordedPipeline(u"go-service"_s)));
        const QString words = QString(during).replace(u"x-b"_s, u"x b"_s).section(u"-stage"_s, 0, 0);
        QVERIFY(QTest::qWaitFor([&] { return m_part->calls().join(u'\n').contains(words); }));
        m_runner->cancel();
        QCOMPARE(finished.size(), 0);
        QVERIFY(QTest::qWaitFor([&] { return !finished.isEmpty(); }));
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].value<BuildFigures>().state, BuildState::Cancelled);
        QVERIFY(!m_runner->isRunning());
    }

    void cancelBeforeItBegan()
    {
        m_request.contextFolder = u"/no/such/folder"_s;
        QSignalSpy finished(m_runner.get(), &BuildRunner::finished);
        QVERIFY(m_runner->start(m_request, test::recordedPipeline(u"go-service"_s)));
        m_runner->cancel();
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][0].value<BuildFigures>().state, BuildState::Cancelled);
    }

    void destroyedWhileBuilding()
    {
        m_part->hang(u"buildx-build"_s);
        QVERIFY(m_runner->start(m_request, test::recordedPipeline(u"go-service"_s)));
        QVERIFY(QTest::qWaitFor([&] { return !m_part->calls().isEmpty(); }));
        m_runner.reset();
    }

    void theNextFromTheSlotOfFinished()
    {
        m_part->answer(u"buildx-build"_s, {}, test::recordedProgress(u"bad-line"_s), 1);
        int count = 0;
        connect(m_runner.get(), &BuildRunner::finished, this, [&] {
            if (++count < 3)
                QVERIFY(m_runner->start(m_request, test::recordedPipeline(u"bad-line"_s)));
        });
        QVERIFY(m_runner->start(m_request, test::recordedPipeline(u"bad-line"_s)));
        QVERIFY(QTest::qWaitFor([&] { return count == 3; }));
    }

    void textWithoutStages()
    {
        m_part->answer(u"buildx-build"_s, {}, "ERROR: failed to solve: the Dockerfile cannot be empty\n", 1);
        const BuildFigures figures = built(buildPipeline(parseDockerfile(QString())));
        QCOMPARE(figures.failure->message.english(), u"The engine cannot read this Dockerfile."_s);
    }

    // Another stage than the last: by its name, or by the one it has in the named copy.
    void target_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("option");
        QTest::addRow("the last") << QString() << QString();
        QTest::addRow("a named one") << u"tools"_s << u"--target=tools"_s;
    }

    void target()
    {
        QFETCH(QString, target);
        QFETCH(QString, option);
        m_part->answer(u"buildx-build"_s, {}, "ERROR: enough\n", 1);
        Surroundings surroundings;
        surroundings.target = target;
        built(buildPipeline(parseDockerfile(u"FROM a AS tools\nRUN b\nFROM c\n"_s), surroundings));
        const QString call = m_part->calls().value(0);
        QCOMPARE(call.contains(u"--target="_s), !option.isEmpty());
        QVERIFY(call.contains(option));
    }

private:
    static QByteArray recorded(const QString &path)
    {
        return test::readFile(test::dataPath(u"docker/"_s + path));
    }

    void playExample()
    {
        m_part->answer(u"buildx-build"_s, {}, test::recordedProgress(u"go-service"_s));
        m_part->answer(u"buildx-bake"_s, {});
        m_part->answer(u"history-stage-0"_s, recorded(u"go-service/history-builder"_s));
        m_part->answer(u"history-1"_s, recorded(u"go-service/history-final"_s));
    }

    // Exactly one ending, and not from inside start().
    BuildFigures built(const std::shared_ptr<const Pipeline> &pipeline)
    {
        QSignalSpy finished(m_runner.get(), &BuildRunner::finished);
        if (!m_runner->start(m_request, pipeline) || !finished.isEmpty() || !m_runner->isRunning())
            return emptyFigures(*pipeline);
        if (!finished.wait(10'000))
            qWarning("the build did not finish");
        QTest::qWait(20);
        if (finished.size() != 1 || m_runner->isRunning())
            qWarning("the build finished %d times", int(finished.size()));
        return finished.value(0).value(0).value<BuildFigures>();
    }

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<test::FakeDockerPart> m_part;
    BuildRequest m_request;
    std::unique_ptr<BuildRunner> m_runner;
};

QTEST_GUILESS_MAIN(TestBuildRunner)
#include "tst_buildrunner.moc"
