// SPDX-License-Identifier: MIT
#include "core/render/pipelinejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Pipeline> pipelineOf(const QString &text)
{
    return buildPipeline(parseDockerfile(text));
}

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

// `whole` without what `part` does not speak of.
QJsonObject reduced(const QJsonObject &whole, const QJsonObject &part)
{
    QJsonObject result;
    for (auto field = part.begin(); field != part.end(); ++field)
        result.insert(field.key(), whole.value(field.key()));
    return result;
}

} // namespace

class TestPipelineJson : public QObject {
    Q_OBJECT

private slots:
    void stages()
    {
        const auto pipeline = pipelineOf(u"FROM --platform=linux/arm64 golang:1.21 AS Builder\n"
                                         u"WORKDIR /app\n"
                                         u"RUN a \\\n"
                                         u"  b\n"
                                         u"FROM builder\n"
                                         u"FROM scratch\n"_s);
        const QJsonArray stages = graphJson(*pipeline).value("stages"_L1).toArray();
        QCOMPARE(stages.size(), 3);
        const QJsonObject first = object(R"({"index": 0, "name": "builder", "platform": "linux/arm64",
            "base": {"kind": "image", "reference": "golang:1.21", "stage": null, "known": true}, "line": 1, "endLine": 4,
            "instructions": [{"keyword": "WORKDIR", "line": 2, "endLine": 2}, {"keyword": "RUN", "line": 3, "endLine": 4}]})");
        QCOMPARE(reduced(stages[0].toObject(), first), first);
        const QJsonObject second =
            object(R"({"index": 1, "name": "", "line": 5, "endLine": 5, "instructions": [],
            "base": {"kind": "stage", "reference": "builder", "stage": 0, "known": true}})");
        QCOMPARE(reduced(stages[1].toObject(), second), second);
        QCOMPARE(stages[2].toObject().value("base"_L1).toObject().value("kind"_L1), u"scratch"_s);
    }

    void edges()
    {
        const auto pipeline = pipelineOf(u"FROM a AS b\n"
                                         u"FROM c\n"
                                         u"COPY x y /z/\n"
                                         u"COPY --from=b /o /p\n"
                                         u"COPY --from=nginx:1 /q /r\n"
                                         u"RUN --mount=type=bind,from=b,source=/s,target=/t true\n"_s);
        const QJsonObject graph = graphJson(*pipeline);
        const QJsonArray artifacts = graph.value("artifacts"_L1).toArray();
        QCOMPARE(artifacts.size(), 3);
        QCOMPARE(artifacts[0].toObject(), object(R"({"fromKind": "stage", "from": 0, "to": 1, "paths": ["/o"],
            "destination": "/p", "via": "copy", "line": 4})"));
        QCOMPARE(artifacts[1].toObject(),
            object(R"({"fromKind": "image", "from": "nginx:1", "to": 1, "paths": ["/q"],
            "destination": "/r", "via": "copy", "line": 5})"));
        QCOMPARE(artifacts[2].toObject().value("via"_L1), u"mount"_s);
        const QJsonArray context = graph.value("context"_L1).toArray();
        QCOMPARE(context.size(), 1);
        QCOMPARE(context[0].toObject(),
            object(R"({"to": 1, "paths": ["x", "y"], "destination": "/z/", "line": 3})"));
    }

    void instructions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("a flag and words")
            << u"COPY --from=b /o \\\n  /p"_s
            << QByteArray(
                   R"({"keyword": "COPY", "line": 2, "endLine": 3, "flags": ["--from=b"], "arguments": ["/o", "/p"], "form": "shell", "heredocs": []})");
        QTest::addRow("exec form")
            << u"CMD [\"a\", \"b c\"]"_s
            << QByteArray(
                   R"({"keyword": "CMD", "line": 2, "endLine": 2, "flags": [], "arguments": ["a", "b c"], "form": "exec", "heredocs": []})");
        QTest::addRow("shell form")
            << u"run a  b"_s
            << QByteArray(
                   R"({"keyword": "RUN", "line": 2, "endLine": 2, "arguments": ["a  b"], "form": "shell"})");
        QTest::addRow("a heredoc")
            << u"RUN <<-\"E\"\n\ta\nE"_s
            << QByteArray(
                   R"({"keyword": "RUN", "line": 2, "endLine": 4, "heredocs": [{"name": "E", "content": "\ta\n", "expand": false,
                "chomp": true, "fileDescriptor": 0, "terminated": true}]})");
        QTest::addRow("an unknown instruction")
            << u"Bake x"_s << QByteArray(R"({"keyword": "Bake", "line": 2})");
        QTest::addRow("a trigger")
            << u"ONBUILD USER x"_s
            << QByteArray(
                   R"({"keyword": "ONBUILD", "trigger": {"keyword": "USER", "line": 2, "endLine": 2, "flags": [], "arguments": ["x"],
                "form": "shell", "heredocs": []}})");
    }

    void instructions()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        const QJsonObject syntax = syntaxJson(*pipelineOf(u"FROM a\n"_s + text + u'\n'));
        const QJsonObject instruction = syntax.value("instructions"_L1).toArray()[1].toObject();
        const QJsonObject wanted = object(expected.constData());
        QCOMPARE(reduced(instruction, wanted), wanted);
    }

    void errors()
    {
        QVERIFY(syntaxJson(*pipelineOf(u"FROM a\n"_s)).value("error"_L1).isNull());
        const QJsonObject error = syntaxJson(*pipelineOf(u"FROM a\nBAKE x\n"_s)).value("error"_L1).toObject();
        QCOMPARE(error.value("line"_L1), 2);
        QVERIFY(error.value("detail"_L1).toString().contains(u"unknown instruction"_s));
        const QJsonValue emptyFile = graphJson(*pipelineOf(u""_s)).value("error"_L1);
        QVERIFY(emptyFile.isObject());
        QVERIFY(emptyFile["line"_L1].isNull());
    }
};

QTEST_APPLESS_MAIN(TestPipelineJson)
#include "tst_pipelinejson.moc"
