// SPDX-License-Identifier: MIT
#include "core/docker/imagehistory.h"
#include "core/model/pipeline.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

static QByteArray recorded(const QString &path)
{
    return test::readFile(test::dataPath(u"docker/"_s + path));
}

static std::shared_ptr<const Pipeline> pipelineOf(const QByteArray &text)
{
    return buildPipeline(parseDockerfile(QString::fromUtf8(text)));
}

// A row as docker prints it.
static QByteArray row(const QByteArray &createdBy, int bytes)
{
    return R"({"CreatedBy":")" + createdBy + R"(","Size":")" + QByteArray::number(bytes) + "\"}\n";
}

class TestImageHistory : public QObject {
    Q_OBJECT

private slots:
    void example()
    {
        const auto pipeline =
            pipelineOf(test::readFile(test::projectPath(u"examples/go-service/Dockerfile"_s)));
        BuildFigures figures = emptyFigures(*pipeline);
        const auto builder = parseHistory(recorded(u"go-service/history-builder"_s));
        const auto final = parseHistory(recorded(u"go-service/history-final"_s));
        QVERIFY(builder && final);
        QVERIFY(addSizes(figures, *pipeline, 0, *builder));
        QVERIFY(addSizes(figures, *pipeline, 1, *final));

        // Each stage is its base and what its instructions added.
        for (const Stage &stage : pipeline->stages()) {
            qint64 sum = figures.stages[std::size_t(stage.index)].baseBytes.value_or(-1);
            for (const Instruction *instruction : stage.instructions)
                sum += figures.instructions[std::size_t(instruction->index)].bytes.value_or(-1);
            QCOMPARE(sum, figures.stages[std::size_t(stage.index)].bytes.value_or(-2));
        }
        QVERIFY(*figures.stages[0].bytes > 20 * *figures.stages[1].bytes);

        // The artifact is the program, which is the whole of that COPY.
        const Instruction *copy = pipeline->artifacts().at(0).instruction;
        QCOMPARE(figures.artifacts.at(0).bytes, figures.instructions[std::size_t(copy->index)].bytes);
        QVERIFY(*figures.artifacts.at(0).bytes > 1'000'000);
        // FROM itself adds nothing of its own.
        QVERIFY(!figures.instructions[std::size_t(pipeline->stages()[0].from->index)].bytes);
    }

    // The base image's triggers ran in our stage, but they are part of what it starts from.
    void triggers()
    {
        const auto pipeline = pipelineOf(recorded(u"triggers/Dockerfile"_s));
        BuildFigures figures = emptyFigures(*pipeline);
        const auto history = parseHistory(recorded(u"triggers/history-work"_s));
        QVERIFY(history);
        QVERIFY(addSizes(figures, *pipeline, 0, *history));
        const auto &instructions = pipeline->stages()[0].instructions;
        QCOMPARE(figures.instructions[std::size_t(instructions[0]->index)].bytes, 0);
        QCOMPARE(figures.instructions[std::size_t(instructions[1]->index)].bytes, 4);
        QCOMPARE(*figures.stages[0].bytes - *figures.stages[0].baseBytes, 4);
    }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("history");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<int>("baseBytes");
        QTest::addRow("scratch") << QByteArray("FROM scratch\nCOPY a /\n") << row("COPY a / # buildkit", 7)
                                 << true << 0;
        QTest::addRow("with build arguments")
            << QByteArray("FROM x\nARG V\nRUN a\n")
            << row("RUN |1 V=1 /bin/sh -c a # buildkit", 7) + row("ARG V=1", 0) + row("base", 5) << true << 5;
        QTest::addRow("of the classic builder") << QByteArray("FROM x\nRUN a\nCMD b\n")
                                                << row("/bin/sh -c #(nop)  CMD [\\\"b\\\"]", 0)
                + row("/bin/sh -c a", 7) + row("/bin/sh -c #(nop) ADD file:1 in /", 5)
                                                << true << 5;
        QTest::addRow("ONBUILD has no row") << QByteArray("FROM x\nONBUILD RUN a\nUSER u\n")
                                            << row("USER u", 0) + row("base", 5) << true << 5;
        QTest::addRow("another instruction")
            << QByteArray("FROM x\nRUN a\n") << row("COPY a b", 7) + row("base", 5) << false << -1;
        QTest::addRow("a word that only begins alike")
            << QByteArray("FROM x\nRUN a\n") << row("RUNNING", 7) + row("base", 5) << false << -1;
        QTest::addRow("too few rows")
            << QByteArray("FROM x\nRUN a\nRUN b\n") << row("RUN b", 12) << false << -1;
    }

    void rows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, history);
        const auto pipeline = pipelineOf(text);
        BuildFigures figures = emptyFigures(*pipeline);
        const auto rows = parseHistory(history);
        QVERIFY(rows);
        const bool fits = addSizes(figures, *pipeline, 0, *rows);
        QTEST(fits, "fits");
        QTEST(int(figures.stages[0].baseBytes.value_or(-1)), "baseBytes");
        // The size of the stage is known in any case.
        QVERIFY(*figures.stages[0].bytes > 0);
    }

    void outputThatIsNone()
    {
        QVERIFY(!parseHistory("Error response from daemon: No such image\n"));
        QVERIFY(!parseHistory("{\"CreatedBy\":\"RUN\",\"Size\":\"2.1MB\"}\n"));
        QCOMPARE(parseHistory("")->size(), 0u);
        QCOMPARE(parseHistory("{\"CreatedBy\":\"RUN\",\"Size\":12}\n")->at(0).bytes, 12);
    }
};

QTEST_APPLESS_MAIN(TestImageHistory)
#include "tst_imagehistory.moc"
