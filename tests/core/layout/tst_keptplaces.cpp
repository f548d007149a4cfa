// SPDX-License-Identifier: MIT
#include "core/layout/graph.h"
#include "tests/support/layoutgraphs.h"

#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;

class TestKeptPlaces : public QObject {
    Q_OBJECT

private slots:
    void nothingMovesWithoutAReason()
    {
        const LayoutGraph graph = generatedPipeline(40, 3);
        const Layout before = layOut(graph);
        const Layout after = layOut(withPrevious(graph, before));
        QCOMPARE(after.positions, before.positions);
        QCOMPARE(after.bounds, before.bounds);
    }

    void aNewNodeLeavesTheOthers_data()
    {
        QTest::addColumn<std::vector<int>>("feeds");
        QTest::addColumn<std::vector<int>>("takes");
        QTest::addRow("unconnected") << std::vector<int>{} << std::vector<int>{};
        QTest::addRow("takes from one") << std::vector<int>{} << std::vector<int>{3};
        QTest::addRow("takes from several") << std::vector<int>{} << std::vector<int>{3, 9, 14};
        QTest::addRow("feeds one") << std::vector<int>{12} << std::vector<int>{};
    }

    void aNewNodeLeavesTheOthers()
    {
        QFETCH(std::vector<int>, feeds);
        QFETCH(std::vector<int>, takes);
        const LayoutGraph graph = generatedPipeline(20, 5);
        const Layout before = layOut(graph);
        LayoutGraph larger = withPrevious(graph, before);
        const int added = int(larger.nodes.size());
        larger.nodes.push_back(card(4));
        for (const int to : feeds)
            larger.edges.push_back(edgeToRow(added, to, 1));
        for (const int from : takes)
            larger.edges.push_back(edgeToRow(from, added, 1));
        const Layout after = layOut(larger);
        for (std::size_t node = 0; node < graph.nodes.size(); ++node)
            QCOMPARE(after.positions[node], before.positions[node]);
        QCOMPARE(overlapIn(larger, after), QString());
    }

    void aNewPillStandsLeftOfWhatItFeeds()
    {
        const LayoutGraph graph = builderAndRuntime();
        LayoutGraph larger = withPrevious(graph, layOut(graph));
        larger.nodes.push_back(pill());
        larger.edges.push_back(edgeToRow(5, 1, 0));
        const Layout layout = layOut(larger);
        QVERIFY(layout.positions[5].x() + larger.nodes[5].size.width() < layout.positions[1].x());
        QCOMPARE(overlapIn(larger, layout), QString());
    }

    void aCardThatGrowsPushesOnlyWhatItWouldCover()
    {
        LayoutGraph graph;
        graph.nodes = {card(3), card(3), card(3)};
        graph.nodes[0].previous = QPointF(0, 0);
        graph.nodes[1].previous = QPointF(0, 150);
        graph.nodes[2].previous = QPointF(500, 0);
        graph.nodes[0].size.setHeight(160);
        const Layout layout = layOut(graph);
        QCOMPARE(layout.positions[0], QPointF(0, 0));
        QCOMPARE(layout.positions[1], QPointF(0, 160 + LayoutOptions().nodeGap));
        QCOMPARE(layout.positions[2], QPointF(500, 0));
    }

    void aNewEdgeAgainstTheFlowMovesItsTarget()
    {
        LayoutGraph graph;
        graph.nodes = {card(3), card(3)};
        graph.nodes[0].previous = QPointF(400, 0);
        graph.nodes[1].previous = QPointF(0, 0);
        graph.edges = {edgeToRow(0, 1, 0)};
        const Layout layout = layOut(graph);
        QCOMPARE(layout.positions[0], QPointF(400, 0));
        QVERIFY(layout.positions[1].x() > 700);
    }

    void pinnedNodesStay_data()
    {
        QTest::addColumn<bool>("keepPrevious");
        QTest::addRow("after an edit") << true;
        QTest::addRow("arranged anew") << false;
    }

    void pinnedNodesStay()
    {
        QFETCH(bool, keepPrevious);
        LayoutGraph graph = generatedPipeline(12, 9);
        graph = withPrevious(graph, layOut(graph));
        graph.nodes[2].pinned = QPointF(10, 20);
        graph.nodes[7].pinned = QPointF(900, -300);
        const Layout layout = layOut(graph, {.keepPrevious = keepPrevious});
        QCOMPARE(layout.positions[2], QPointF(10, 20));
        QCOMPARE(layout.positions[7], QPointF(900, -300));
        QCOMPARE(overlapIn(graph, layout), QString());
    }

    void arrangingAnewForgetsWhereThingsWere()
    {
        const LayoutGraph graph = generatedPipeline(12, 9);
        LayoutGraph scattered = graph;
        for (std::size_t node = 0; node < scattered.nodes.size(); ++node)
            scattered.nodes[node].previous = QPointF(0, double(node) * 1000);
        QCOMPARE(layOut(scattered, {.keepPrevious = false}).positions, layOut(graph).positions);
    }
};

QTEST_APPLESS_MAIN(TestKeptPlaces)
#include "tst_keptplaces.moc"
