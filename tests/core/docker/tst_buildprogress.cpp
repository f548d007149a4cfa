// SPDX-License-Identifier: MIT
#include "core/docker/buildproblem.h"
#include "core/docker/buildprogress.h"
#include "core/model/pipeline.h"
#include "tests/support/recordedbuilds.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestBuildProgress : public QObject {
    Q_OBJECT

private slots:
    // The states of all instructions at the end, one letter each, stage by stage.
    void states_data()
    {
        QTest::addColumn<bool>("succeeded");
        QTest::addColumn<QString>("expected");
        QTest::addRow("go-service") << true << u"done:dddddd done:dddddd"_s;
        QTest::addRow("go-service-cached") << true << u"cached:dccccc cached:dcdccd"_s;
        QTest::addRow("one-stage") << true << u"done:ddddd"_s;
        QTest::addRow("unnamed") << true << u"done:dd done:ddd not built:-- done:dd"_s;
        QTest::addRow("duplicate") << true << u"not built:-- done:dd done:dd"_s;
        QTest::addRow("failing") << false << u"cancelled:dx failed:ddF- not built:d--"_s;
        QTest::addRow("bad-line") << false << u"not built:---"_s;
        QTest::addRow("missing-base") << false << u"not built:--"_s;
        QTest::addRow("missing-source") << false << u"failed:dF not built:d-"_s;
    }

    void states()
    {
        QFETCH(bool, succeeded);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const auto pipeline = test::recordedPipeline(name);
        BuildProgress progress(pipeline);
        progress.add(test::recordedProgress(name));
        progress.finish();
        const BuildState state = succeeded ? BuildState::Succeeded : BuildState::Failed;
        QTEST(statesOf(progress.finishedFigures(state), *pipeline), "expected");
    }

    // At every moment of a build: nothing goes back from "done", and no figure is out of range.
    void alongTheWay_data() { test::addRecordedBuilds(); }

    void alongTheWay()
    {
        QFETCH(QString, name);
        const auto pipeline = test::recordedPipeline(name);
        const QByteArray stream = test::recordedProgress(name);
        BuildProgress progress(pipeline);
        int finished = 0;
        for (qsizetype start = 0; start < stream.size(); start += 500) {
            progress.add(
                QByteArrayView(stream).sliced(start, std::min<qsizetype>(500, stream.size() - start)));
            const BuildFigures figures = progress.figures();
            QVERIFY(figures.finishedSteps <= figures.stepCount);
            QVERIFY(figures.cachedSteps <= figures.finishedSteps);
            finished = std::max(finished, figures.finishedSteps);
        }
        QVERIFY2(finished <= progress.figures().stepCount, "more steps done than there are");
    }

    void beforeAndInTheMiddle()
    {
        const auto pipeline = test::recordedPipeline(u"go-service"_s);
        const QByteArray stream = test::recordedProgress(u"go-service"_s);
        BuildProgress progress(pipeline);
        QCOMPARE(statesOf(progress.figures(), *pipeline), u"waiting:wwwwww waiting:wwwwww"_s);
        QCOMPARE(progress.figures().stepCount, 10);

        progress.add(QByteArrayView(stream).first(stream.indexOf("RUN adduser")));
        const BuildFigures figures = progress.figures();
        QVERIFY(figures.finishedSteps < figures.stepCount);
        QCOMPARE(figures.state, BuildState::Running);
    }

    void runningStep()
    {
        const auto pipeline = buildPipeline(parseDockerfile(u"FROM a AS x\nRUN one\nRUN two\n"_s));
        BuildProgress progress(pipeline);
        progress.add(
            R"({"vertexes":[{"digest":"1","name":"[1/3] FROM a","started":"2026-01-01T00:00:00Z",)"
            R"("completed":"2026-01-01T00:00:01Z"},{"digest":"2","inputs":["1"],"name":"[2/3] RUN one",)"
            R"("started":"2026-01-01T00:00:01Z"},{"digest":"3","inputs":["2"],"name":"[3/3] RUN two"}]})");
        QCOMPARE(statesOf(progress.figures(), *pipeline), u"running:drw"_s);
        QCOMPARE(statesOf(progress.finishedFigures(BuildState::Cancelled), *pipeline), u"cancelled:dx-"_s);
        progress.add(R"({"vertexes":[{"digest":"2","inputs":["1"],"name":"[2/3] RUN one",)"
                     R"("started":"2026-01-01T00:00:01Z","completed":"2026-01-01T00:00:03.5Z"}]})");
        QCOMPARE(statesOf(progress.figures(), *pipeline), u"running:ddw"_s);
        QCOMPARE(progress.figures().instructions[1].milliseconds, 2500);
        QCOMPARE(progress.figures().stages[0].milliseconds, 3500);
    }

    // A step may start and end many times; only the time that it really ran counts.
    void timeOfARepeatedStep()
    {
        const auto pipeline = buildPipeline(parseDockerfile(u"FROM a\nRUN one\n"_s));
        BuildProgress progress(pipeline);
        const QByteArrayList spans{
            R"("started":"2026-01-01T00:00:00Z","completed":"2026-01-01T00:00:01Z")",
            R"("started":"2026-01-01T00:00:00.5Z","completed":"2026-01-01T00:00:02Z")",
            R"("started":"2026-01-01T00:00:10Z","completed":"2026-01-01T00:00:11Z")",
            R"("started":"2026-01-01T00:00:10Z","completed":"2026-01-01T00:00:11Z")",
        };
        for (const QByteArray &span : spans)
            progress.add(R"({"vertexes":[{"digest":"2","name":"[2/2] RUN one",)" + span + "}]}");
        QCOMPARE(progress.figures().instructions[1].milliseconds, 3000);
    }

    void logLines()
    {
        const auto pipeline = test::recordedPipeline(u"noisy"_s);
        BuildProgress progress(pipeline);
        std::vector<BuildLogLine> lines = progress.add(test::recordedProgress(u"noisy"_s));
        const std::vector<BuildLogLine> rest = progress.finish();
        lines.insert(lines.end(), rest.begin(), rest.end());
        QStringList texts;
        for (const BuildLogLine &line : lines) {
            QCOMPARE(line.stage, 0);
            QCOMPARE(line.instruction, 1);
            QCOMPARE(line.stream, LogStream::Output);
            texts << line.text;
        }
        QCOMPARE(texts, (QStringList{u"café"_s, u"half \uFFFD byte"_s, u"red"_s, u"100%"_s, u"no end"_s}));
    }

    // Where it failed, why, and what the step printed.
    void failure_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("log");
        QTest::addRow("failing") << 5 << 1 << u"The command ended with exit code 42."_s
                                 << QStringList{u"before the end"_s, u"no such thing"_s};
        QTest::addRow("missing-source")
            << 2 << 0 << u"“/nothing-of-that-name” is not there to be copied."_s << QStringList();
        QTest::addRow("missing-base")
            << 1 << 0
            << u"The image registry.invalid/nothing:1 cannot be fetched: its registry does not "
               u"answer."_s
            << QStringList();
        QTest::addRow("bad-line") << 3 << 0 << u"The engine cannot read this Dockerfile."_s << QStringList();
    }

    void failure()
    {
        QFETCH(int, stage);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const auto pipeline = test::recordedPipeline(name);
        BuildProgress progress(pipeline);
        progress.add(test::recordedProgress(name));
        progress.finish();
        const BuildFigures figures = progress.finishedFigures(BuildState::Failed);
        const BuildFailure failure =
            buildFailure(*pipeline, figures.failure.value_or(BuildFailure()), progress.engineText());
        QTEST(failure.line, "line");
        QCOMPARE(failure.stage, stage);
        QVERIFY(failure.instruction >= 0);
        QCOMPARE(pipeline->tree().instructions()[std::size_t(failure.instruction)].firstLine, failure.line);
        QTEST(failure.message.english(), "sentence");
        QTEST(failure.log, "log");
        QVERIFY(!failure.message.detail.isEmpty());
    }

private:
    static QString statesOf(const BuildFigures &figures, const Pipeline &pipeline)
    {
        static const QString letters = u"-wrdcFx"_s;
        static const QStringList words{
            u"not built"_s, u"waiting"_s, u"running"_s, u"done"_s, u"cached"_s, u"failed"_s, u"cancelled"_s};
        QStringList stages;
        for (const Stage &stage : pipeline.stages()) {
            QString text = words.at(int(figures.stages[std::size_t(stage.index)].state)) + u':';
            text += letters.at(int(figures.instructions[std::size_t(stage.from->index)].state));
            for (const Instruction *instruction : stage.instructions)
                text += letters.at(int(figures.instructions[std::size_t(instruction->index)].state));
            stages << text;
        }
        return stages.join(u' ');
    }
};

QTEST_APPLESS_MAIN(TestBuildProgress)
#include "tst_buildprogress.moc"
