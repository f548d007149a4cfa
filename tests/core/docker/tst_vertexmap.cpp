// SPDX-License-Identifier: MIT
#include "core/docker/progressparser.h"
#include "core/docker/stagealiases.h"
#include "core/docker/vertexmap.h"
#include "core/model/pipeline.h"
#include "tests/support/recordedbuilds.h"
#include "tests/support/testdata.h"

#include <QFile>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestVertexMap : public QObject {
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected"); // stage, step/of, keyword; empty for no step.
        QTest::addRow("a named stage") << u"[builder 2/6] WORKDIR /app"_s << u"builder 2/6 WORKDIR"_s;
        QTest::addRow("an unnamed stage")
            << u"[stage-1 4/4] COPY --from=builder /a ."_s << u"stage-1 4/4 COPY"_s;
        QTest::addRow("one stage") << u"[2/5] RUN true"_s << u" 2/5 RUN"_s;
        QTest::addRow("padded") << u"[many  9/13] RUN x"_s << u"many 9/13 RUN"_s;
        QTest::addRow("padded, one stage") << u"[ 9/13] RUN x"_s << u" 9/13 RUN"_s;
        QTest::addRow("a platform") << u"[linux/amd64 work 1/3] FROM x"_s << u"work 1/3 FROM"_s;
        QTest::addRow("a platform, one stage") << u"[linux/arm64 1/3] FROM x"_s << u" 1/3 FROM"_s;
        QTest::addRow("cross building") << u"[linux/amd64->arm64 work 2/3] RUN x"_s << u"work 2/3 RUN"_s;
        QTest::addRow("bake") << u"[stage-0 builder 2/3] RUN x"_s << u"builder 2/3 RUN"_s;
        QTest::addRow("a trigger") << u"[work 2/4] ONBUILD RUN x"_s << u"work 2/4 RUN ONBUILD"_s;
        QTest::addRow("a linked copy") << u"[s 2/3] LINK COPY --link a b"_s << u"s 2/3 COPY"_s;
        QTest::addRow("brackets in the text") << u"[s 2/3] RUN [ -f ] x"_s << u"s 2/3 RUN"_s;
        QTest::addRow("lines in the text") << u"[s 2/3] RUN a\nb"_s << u"s 2/3 RUN"_s;
        QTest::addRow("internal") << u"[internal] load metadata for docker.io/library/x:1"_s << QString();
        QTest::addRow("a named context") << u"[context base] load"_s << QString();
        QTest::addRow("exporting") << u"exporting to image"_s << QString();
        QTest::addRow("an empty name") << QString() << QString();
    }

    void names()
    {
        QFETCH(QString, name);
        QString actual;
        if (const auto parsed = parseVertexName(name))
            actual = u"%1 %2/%3 %4%5"_s.arg(parsed->stage)
                         .arg(parsed->step)
                         .arg(parsed->stepCount)
                         .arg(parsed->keyword, parsed->isOnBuild ? u" ONBUILD"_s : u""_s);
        QTEST(actual, "expected");
    }

    // Each recorded build against its file `steps`: the vertex of every instruction. To add a case, put a
    // Dockerfile into a folder of its own, run `record` there and this test with STAGECRAFT_UPDATE_GOLDEN=1,
    // and review the file.
    void recorded_data() { test::addRecordedBuilds(); }

    void recorded()
    {
        QFETCH(QString, name);
        const auto pipeline = test::recordedPipeline(name);
        const std::vector<VertexInfo> vertices = verticesOf(test::recordedProgress(name));
        const QByteArray actual = describe(*pipeline, vertices).toUtf8();
        const QString golden = test::dataPath(u"docker/"_s + name + u"/steps"_s);
        if (qEnvironmentVariableIsSet("STAGECRAFT_UPDATE_GOLDEN")) {
            QFile file(golden);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(actual);
        }
        QCOMPARE(QString::fromUtf8(actual), QString::fromUtf8(test::readFile(golden)));
    }

    // BuildKit since 0.14 marks triggers and counts them.
    void markedTriggers()
    {
        const auto pipeline = test::recordedPipeline(u"triggers"_s);
        const std::vector<VertexInfo> vertices{
            {u"f"_s, u"[work 1/2] FROM docker.io/library/triggers-base"_s, {}},
            {u"t1"_s, u"[work 2/5] ONBUILD RUN echo one"_s, {u"f"_s}},
            {u"t2"_s, u"[work 3/5] ONBUILD RUN echo two"_s, {u"t1"_s}},
            {u"w"_s, u"[work 4/5] WORKDIR /work"_s, {u"t2"_s}},
            {u"r"_s, u"[work 5/5] RUN echo own >own"_s, {u"w"_s}},
        };
        QCOMPARE(describe(*pipeline, vertices).section(u'\n', 0, 2),
            u"  1 FROM: [work 1/2] FROM docker.io/library/triggers-base\n"
            u"  2 WORKDIR: [work 4/5] WORKDIR /work\n"
            u"  3 RUN: [work 5/5] RUN echo own >own"_s);
    }

    // --build-context replaces the base image, and its step is not counted.
    void replacedBase()
    {
        const auto pipeline =
            buildPipeline(parseDockerfile(u"FROM x AS a\nWORKDIR /w\nRUN y\nFROM scratch\n"_s));
        const std::vector<VertexInfo> vertices{
            {u"w"_s, u"[a 1/2] WORKDIR /w"_s, {}},
            {u"r"_s, u"[a 2/2] RUN y"_s, {u"w"_s}},
        };
        QCOMPARE(describe(*pipeline, vertices).section(u'\n', 0, 2),
            u"  1 FROM: -\n  2 WORKDIR: [a 1/2] WORKDIR /w\n  3 RUN: [a 2/2] RUN y"_s);
    }

    void nonsense()
    {
        const auto pipeline = buildPipeline(parseDockerfile(u"FROM x AS a\nRUN y\n"_s));
        const std::vector<VertexInfo> vertices{
            {u"1"_s, u"[a 99999999999/2] RUN y"_s, {u"1"_s, u"nobody"_s}},
            {u"2"_s, u"[a 0/0] RUN y"_s, {u"2"_s}},
            {u"3"_s, u"[b 1/1] RUN y"_s, {}},
        };
        QCOMPARE(mapVertices(*pipeline, buildSteps(*pipeline), vertices).vertexOf.size(), 2u);
        const auto empty = buildPipeline(parseDockerfile(QString()));
        QVERIFY(mapVertices(*empty, buildSteps(*empty), vertices).vertexOf.empty());
    }

    void aliases()
    {
        const QString text =
            u"FROM a\nFROM b AS stagecraft-stage-0\nfrom --platform=x c # x\nFROM d \\\n\n"_s;
        const auto pipeline = buildPipeline(parseDockerfile(text));
        QCOMPARE(targetName(*pipeline, 0), u"stagecraft-stage-0-x"_s);
        QCOMPARE(targetName(*pipeline, 1), u"stagecraft-stage-0"_s);
        const QString named = aliasEdit(*pipeline).appliedTo(text);
        QCOMPARE(
            named.section(u'\n', 0, 1), u"FROM a AS stagecraft-stage-0-x\nFROM b AS stagecraft-stage-0"_s);
        QCOMPARE(named.count(u'\n'), text.count(u'\n'));
        QVERIFY(named.contains(u"FROM d AS stagecraft-stage-3 \\\n"_s));
    }

private:
    static std::vector<VertexInfo> verticesOf(const QByteArray &stream)
    {
        ProgressParser parser;
        std::vector<VertexInfo> vertices;
        for (const ProgressItem &item : parser.add(stream)) {
            for (const VertexUpdate &update : item.vertices) {
                const auto known = std::ranges::find(
                    vertices, update.digest, [](const VertexInfo &info) { return info.digest; });
                if (known == vertices.end())
                    vertices.push_back({update.digest, update.name, update.inputs});
            }
        }
        return vertices;
    }

    static QString describe(const Pipeline &pipeline, const std::vector<VertexInfo> &vertices)
    {
        const VertexMap map = mapVertices(pipeline, buildSteps(pipeline), vertices);
        QString text;
        for (const Instruction &instruction : pipeline.tree().instructions()) {
            const int vertex = map.vertexOf[std::size_t(instruction.index)];
            text += u"%1 %2: %3\n"_s.arg(instruction.firstLine, 3)
                        .arg(nameOf(instruction.keyword))
                        .arg(vertex < 0 ? u"-"_s : vertices[std::size_t(vertex)].name);
        }
        return text;
    }
};

QTEST_APPLESS_MAIN(TestVertexMap)
#include "tst_vertexmap.moc"
