// SPDX-License-Identifier: MIT
#include "app/document/layoutstore.h"
#include "core/model/pipeline.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Pipeline> pipelineOf(const QString &text)
{
    return buildPipeline(parseDockerfile(text));
}

} // namespace

class TestLayoutStore : public QObject {
    Q_OBJECT

private slots:
    void foundAgain_data()
    {
        QTest::addColumn<QString>("later");
        QTest::addColumn<int>("builder"); // Where the two stages are looked for, -1: nowhere.
        QTest::addColumn<int>("last");
        QTest::addRow("same text") << u"FROM go AS builder\nFROM alpine\n"_s << 0 << 1;
        QTest::addRow("a stage in front") << u"FROM x\nFROM go AS builder\nFROM alpine\n"_s << 1 << 2;
        QTest::addRow("another base, same name") << u"FROM rust AS builder\nFROM alpine\n"_s << 0 << 1;
        QTest::addRow("another name, same base") << u"FROM go AS maker\nFROM alpine\n"_s << 0 << 1;
        QTest::addRow("gone") << u"FROM rust AS other\n"_s << -1 << -1;
    }

    void foundAgain()
    {
        QFETCH(QString, later);
        QFETCH(int, builder);
        QFETCH(int, last);
        const QTemporaryDir folder;
        const LayoutStore store(folder.filePath(u"layout"_s));
        NodePositions positions{{}, {{u"alpine"_s, {5, 6}}}, QPointF(7, 8)};
        NodePositions expected = positions;
        positions.stages = {QPointF(1, 2), QPointF(3, 4)};
        store.save(u"/work/Dockerfile"_s, *pipelineOf(u"FROM go AS builder\nFROM alpine\n"_s), positions);

        if (builder >= 0)
            expected.setStage(builder, QPointF(1, 2));
        if (last >= 0)
            expected.setStage(last, QPointF(3, 4));
        QCOMPARE(store.load(u"/work/Dockerfile"_s, *pipelineOf(later)), expected);
    }

    void filesAreKeptApart()
    {
        const QTemporaryDir folder;
        const LayoutStore store(folder.path());
        const auto pipeline = pipelineOf(u"FROM a\n"_s);
        store.save(u"/one/Dockerfile"_s, *pipeline, {{QPointF(1, 2)}, {}, {}});
        QVERIFY(store.load(u"/two/Dockerfile"_s, *pipeline).isEmpty());
        store.save(u"/one/Dockerfile"_s, *pipeline, {});
        QVERIFY(store.load(u"/one/Dockerfile"_s, *pipeline).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLayoutStore)
#include "tst_layoutstore.moc"
