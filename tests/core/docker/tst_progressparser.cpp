// SPDX-License-Identifier: MIT
#include "core/docker/progressparser.h"
#include "tests/support/recordedbuilds.h"

#include <QJsonDocument>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestProgressParser : public QObject {
    Q_OBJECT

private slots:
    void pieces_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("one object a line") << QByteArray("{\"vertexes\":[{\"digest\":\"a\",\"name\":\"x\"}]}"
                                                         "\n"
                                                         "{\"vertexes\":[{\"digest\":\"b\",\"name\":\"y\"}]}"
                                                         "\n")
                                           << QStringList{u"vertex x"_s, u"vertex y"_s};
        QTest::addRow("over many lines, one behind the other") << QByteArray(
            "{\n \"vertexes\": [\n {\"name\": \"x\"}\n]\n}{\n\"vertexes\":[{\"name\":\"y\"}]}\n")
                                                               << QStringList{u"vertex x"_s, u"vertex y"_s};
        QTest::addRow("braces and quotes in strings")
            << QByteArray("{\"vertexes\":[{\"name\":\"a } { \\\" } \\\\\"}]}")
            << QStringList{u"vertex a } { \" } \\"_s};
        QTest::addRow("text behind objects")
            << QByteArray("{\"vertexes\":[{\"name\":\"x\"}]}\nDockerfile:3\nERROR: no {luck}\n")
            << QStringList{u"vertex x"_s, u"Dockerfile:3"_s, u"ERROR: no {luck}"_s};
        QTest::addRow("text only") << QByteArray("ERROR: Cannot connect\n")
                                   << QStringList{u"ERROR: Cannot connect"_s};
        QTest::addRow("text without break") << QByteArray("killed") << QStringList{u"killed"_s};
        QTest::addRow("empty lines") << QByteArray("\n \r\n\n") << QStringList();
        QTest::addRow("braces that are no JSON")
            << QByteArray("{oops}\nx\n") << QStringList{u"{oops}"_s, u"x"_s};
        QTest::addRow("an object that is cut off")
            << QByteArray("{\"vertexes\":[{\"na") << QStringList{u"{\"vertexes\":[{\"na"_s};
        QTest::addRow("a log") << QByteArray("{\"logs\":[{\"vertex\":\"a\",\"stream\":2,\"data\":\"aGk=\"}]}")
                               << QStringList{u"log 2 hi"_s};
        QTest::addRow("other values than expected")
            << QByteArray("{\"vertexes\":7,\"logs\":[3,{\"data\":4}],\"statuses\":null}")
            << QStringList{u"log 1 "_s, u"log 1 "_s};
        QTest::addRow("an array") << QByteArray("[1]\n") << QStringList{u"[1]"_s};
    }

    void pieces()
    {
        QFETCH(QByteArray, stream);
        ProgressParser parser;
        std::vector<ProgressItem> items = parser.add(stream);
        append(items, parser.finish());
        QTEST(summary(items), "expected");
    }

    void byteByByte_data() { pieces_data(); }

    void byteByByte()
    {
        QFETCH(QByteArray, stream);
        ProgressParser parser;
        std::vector<ProgressItem> items;
        for (const char byte : stream)
            append(items, parser.add(QByteArrayView(&byte, 1)));
        append(items, parser.finish());
        QTEST(summary(items), "expected");
    }

    void times()
    {
        ProgressParser parser;
        const auto items = parser.add("{\"vertexes\":[{\"started\":\"2026-11-25T10:16:25.123456789Z\","
                                      "\"completed\":\"2026-11-25T12:16:26.5+02:00\"}]}");
        QCOMPARE(items.size(), 1u);
        const VertexUpdate &vertex = items[0].vertices.at(0);
        QCOMPARE(vertex.completed - vertex.started, 1377);
    }

    // Real streams give the same whether an object takes many lines (buildx 0.13) or one (later).
    void bothForms_data() { test::addRecordedBuilds(); }

    void bothForms()
    {
        QFETCH(QString, name);
        const QByteArray stream = test::recordedProgress(name);
        ProgressParser parser;
        std::vector<ProgressItem> items = parser.add(stream);
        append(items, parser.finish());
        QVERIFY(!items.empty());
        ProgressParser other;
        std::vector<ProgressItem> others = other.add(test::withOneObjectALine(stream));
        append(others, other.finish());
        QCOMPARE(summary(items), summary(others));
    }

private:
    static void append(std::vector<ProgressItem> &items, const std::vector<ProgressItem> &more)
    {
        items.insert(items.end(), more.begin(), more.end());
    }

    static QStringList summary(const std::vector<ProgressItem> &items)
    {
        QStringList lines;
        for (const ProgressItem &item : items) {
            for (const VertexUpdate &vertex : item.vertices)
                lines << u"vertex "_s + vertex.name;
            for (const LogUpdate &log : item.logs)
                lines << u"log %1 "_s.arg(log.stream) + QString::fromUtf8(log.data);
            if (item.isText)
                lines << item.text;
        }
        return lines;
    }
};

QTEST_APPLESS_MAIN(TestProgressParser)
#include "tst_progressparser.moc"
