// SPDX-License-Identifier: MIT
#include "app/process/stageimages.h"
#include "core/model/pipeline.h"
#include "tests/support/realengine.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;
using test::docker;
using test::imageSize;
using test::pipelineOf;

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

static QByteArray layersOf(const QString &image)
{
    return docker({u"image"_s, u"inspect"_s, u"--format={{json .RootFS.Layers}}"_s, image});
}

// Builds that succeed, on a real engine that knows the base images of the example.
class TestEngineBuildRunner : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        test::requireEngine();
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        m_example = pipelineOf(test::readFile(test::projectPath(u"examples/go-service/Dockerfile"_s)));
        m_request.file = test::projectPath(u"examples/go-service/Dockerfile"_s);
        m_request.contextFolder = test::projectPath(u"examples/go-service"_s);
        m_request.tag = u"engine-test:1"_s;
    }

    // The main job: the example, unchanged.
    void example()
    {
        const test::FinishedBuild build = test::built(m_request, m_example);
        const BuildFigures &figures = build.figures;
        QVERIFY2(figures.state == BuildState::Succeeded, build.words());
        QVERIFY2(figures.sizesProblem.isEmpty(), qPrintable(figures.sizesProblem.detail));

        // The sizes are the engine's.
        QCOMPARE(*figures.stages[0].bytes, imageSize(m_request.repository() + u":stage-0"_s));
        QCOMPARE(*figures.stages[0].baseBytes, imageSize(u"golang:1.21-alpine"_s));
        QCOMPARE(*figures.stages[1].bytes, imageSize(u"engine-test:1"_s));
        QCOMPARE(*figures.stages[1].baseBytes, imageSize(u"alpine:3.19"_s));
        QVERIFY(*figures.stages[0].bytes > 20 * *figures.stages[1].bytes);

        // The artifact weighs what the program in the image weighs.
        const QByteArray listed = docker({u"run"_s, u"--rm"_s, u"--entrypoint=/bin/stat"_s,
            u"engine-test:1"_s, u"-c"_s, u"%s"_s, u"/app/myapp"_s});
        QCOMPARE(*figures.artifacts[0].bytes, listed.trimmed().toLongLong());

        for (const StageFigures &stage : figures.stages)
            QVERIFY(stage.state == StepState::Done || stage.state == StepState::Cached);
        for (const StepFigures &step : figures.instructions)
            QVERIFY(step.state == StepState::Done || step.state == StepState::Cached);
        QCOMPARE(figures.stepCount, 10);
        QCOMPARE(figures.finishedSteps, 10);

        QCOMPARE(docker({u"run"_s, u"--rm"_s, u"engine-test:1"_s, u"one"_s, u"two"_s}),
            "hello from myapp\narguments: one two\n");
    }

    void theEngineNamesItsImages()
    {
        const QStringList images = test::probedEngine().images;
        QVERIFY2(images.contains(u"alpine:3.19"_s), qPrintable(images.join(u' ')));
    }

    void exampleAgainFromTheCache()
    {
        const BuildFigures figures = test::built(m_request, m_example).figures;
        QCOMPARE(figures.state, BuildState::Succeeded);
        QCOMPARE(figures.cachedSteps, 8); // All but the two FROMs.
        QCOMPARE(figures.stages[0].state, StepState::Cached);
        QCOMPARE(*figures.stages[1].bytes, imageSize(u"engine-test:1"_s));
    }

    // The image is the person's: the same as docker alone makes, without labels of ours.
    void theImageIsTheirs()
    {
        const QByteArray labels =
            docker({u"image"_s, u"inspect"_s, u"--format={{json .Config.Labels}}"_s, u"engine-test:1"_s});
        QVERIFY2(!labels.contains("stagecraft"), labels.constData());
        docker({u"build"_s, u"--quiet"_s, u"--tag=engine-test:plain"_s, m_request.contextFolder});
        QCOMPARE(layersOf(u"engine-test:1"_s), layersOf(u"engine-test:plain"_s));
    }

    // Neither the text nor the file was ever saved; a stage without name and one that nobody needs.
    void unsavedText()
    {
        QTemporaryDir context;
        write(context.filePath(u"data"_s), {});
        BuildRequest request;
        request.contextFolder = context.path();
        const auto pipeline = pipelineOf("FROM alpine:3.19\nRUN echo middle >/middle\n"
                                         "FROM alpine:3.19 AS unused\nRUN echo never\n"
                                         "FROM scratch\nCOPY --from=0 /middle /m\nCOPY data /\n");
        const test::FinishedBuild build = test::built(request, pipeline);
        const BuildFigures &figures = build.figures;
        QVERIFY2(figures.state == BuildState::Succeeded, build.words());
        QCOMPARE(figures.stages[2].bytes, 7);
        QCOMPARE(figures.artifacts[0].bytes, 7);
        QCOMPARE(*figures.stages[0].bytes - *figures.stages[0].baseBytes, 7);
        QCOMPARE(figures.stages[1].state, StepState::NotBuilt);
        QVERIFY(!figures.stages[1].bytes);
        QCOMPARE(QDir(context.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"data"_s});
    }

    void anotherTargetThanTheLast()
    {
        QTemporaryDir context;
        Surroundings surroundings;
        surroundings.target = u"tools"_s;
        const auto pipeline = buildPipeline(
            parseDockerfile(
                u"FROM alpine:3.19\nRUN echo 1 >/1\nFROM alpine:3.19 AS Tools\nCOPY --from=0 /1 /\n"
                "FROM alpine:3.19\nRUN exit 1\n"_s),
            surroundings);
        QCOMPARE(pipeline->targetStage(), 1);
        BuildRequest request;
        request.contextFolder = context.path();
        const test::FinishedBuild build = test::built(request, pipeline);
        QVERIFY2(build.figures.state == BuildState::Succeeded, build.words());
        QVERIFY(build.figures.stages[0].bytes && build.figures.stages[1].bytes);
        QCOMPARE(build.figures.stages[2].state, StepState::NotBuilt);
    }

    // Characters that a shell or bake would expand arrive as they are, in both builds.
    void buildArguments()
    {
        QTemporaryDir context;
        BuildRequest request;
        request.contextFolder = context.path();
        request.buildArguments = {{u"WORD"_s, u"a b ${c} %{d} \"e\""_s}};
        const auto pipeline = pipelineOf("FROM alpine:3.19 AS a\nARG WORD\nRUN echo \"$WORD\" >/word\n"
                                         "FROM scratch\nCOPY --from=a /word /\n");
        const test::FinishedBuild build = test::built(request, pipeline);
        QVERIFY2(build.figures.state == BuildState::Succeeded, build.words());
        const qint64 length = QByteArray("a b ${c} %{d} \"e\"\n").size();
        QCOMPARE(build.figures.artifacts[0].bytes, length);
        QCOMPARE(*build.figures.stages[0].bytes - *build.figures.stages[0].baseBytes, length);
    }

    void ignoreFileOfTheDockerfile()
    {
        QTemporaryDir context;
        write(context.filePath(u"kept"_s), "1");
        write(context.filePath(u"dropped"_s), "1");
        write(context.filePath(u"my.Dockerfile.dockerignore"_s), "dropped\n");
        BuildRequest request;
        request.contextFolder = context.path();
        request.file = context.filePath(u"my.Dockerfile"_s);
        const test::FinishedBuild build = test::built(request,
            pipelineOf("FROM alpine:3.19\nCOPY . /all\nRUN test -e /all/kept && test ! -e /all/dropped\n"));
        QVERIFY2(build.figures.state == BuildState::Succeeded, build.words());
    }

    // What measuring left goes on request, and what is the person's stays.
    void cleanUp()
    {
        QVERIFY(!docker({u"images"_s, u"--quiet"_s, u"stagecraft/*"_s}).isEmpty());
        StageImageRemover remover;
        QSignalSpy finished(&remover, &StageImageRemover::finished);
        QVERIFY(remover.start());
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished[0][0].toString(), QString());
        QCOMPARE(docker({u"images"_s, u"--quiet"_s, u"stagecraft/*"_s}), QByteArray());
        QCOMPARE(docker({u"images"_s, u"--quiet"_s, u"--all"_s, u"--filter=label=org.stagecraft.project"_s}),
            QByteArray());
        QVERIFY(!docker({u"images"_s, u"--quiet"_s, u"engine-test:1"_s}).isEmpty());
    }

private:
    QTemporaryDir m_state;
    std::shared_ptr<const Pipeline> m_example;
    BuildRequest m_request;
};

QTEST_GUILESS_MAIN(TestEngineBuildRunner)
#include "tst_buildrunner.moc"
