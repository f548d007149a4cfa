// SPDX-License-Identifier: MIT
#include "core/layout/graph.h"
#include "tests/support/drawncrossings.h"
#include "tests/support/layoutgraphs.h"

#include <QElapsedTimer>
#include <QLineF>
#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;

namespace {

/// How far `route` goes away from `other`, at most.
double farthest(const EdgeRoute &other, const EdgeRoute &route)
{
    const std::vector<QPointF> others = pointsAlong(other);
    double farthest = 0;
    for (const QPointF point : pointsAlong(route)) {
        double nearest = 1e9;
        for (const QPointF candidate : others)
            nearest = std::min(nearest, QLineF(point, candidate).length());
        farthest = std::max(farthest, nearest);
    }
    return farthest;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void anEmptyGraphHasNoPlaces()
    {
        const Layout layout = layOut({});
        QVERIFY(layout.positions.empty());
        QVERIFY(layout.routes.empty());
        QVERIFY(layout.bounds.isNull());
    }

    void edgesRunFromLeftToRight()
    {
        const LayoutGraph graph = builderAndRuntime();
        const Layout layout = layOut(graph);
        for (const LayoutEdge &edge : graph.edges) {
            const auto from = std::size_t(edge.from);
            const double right = layout.positions[from].x() + graph.nodes[from].size.width();
            QVERIFY(right < layout.positions[std::size_t(edge.to)].x());
        }
    }

    void routesJoinTheirPorts()
    {
        const LayoutGraph graph = builderAndRuntime();
        const Layout layout = layOut(graph);
        for (std::size_t i = 0; i < graph.edges.size(); ++i) {
            const LayoutEdge &edge = graph.edges[i];
            const auto from = std::size_t(edge.from);
            const QPointF start(graph.nodes[from].size.width(), edge.fromPort);
            QCOMPARE(layout.routes[i].points.front(), layout.positions[from] + start);
            QCOMPARE(layout.routes[i].points.back(),
                layout.positions[std::size_t(edge.to)] + QPointF(0, edge.toPort));
            QCOMPARE(layout.routes[i].points.size() % 3, std::size_t(1));
        }
    }

    void nodesMovedCloseToOthersAreReachedFromTheFront_data()
    {
        QTest::addColumn<double>("gap");
        for (const int gap : {0, 5, 15, 30, 60, 90, 121, 122, 140, 200})
            QTest::addRow("%d", gap) << double(gap);
    }
    void nodesMovedCloseToOthersAreReachedFromTheFront()
    {
        QFETCH(double, gap);
        LayoutGraph graph;
        for (const QSizeF size : {QSizeF(300, 150), QSizeF(280, 150), QSizeF(90, 30)}) {
            LayoutNode node;
            node.size = size;
            graph.nodes.push_back(node);
        }
        graph.edges = {{.from = 0, .to = 1, .fromPort = 130, .toPort = 110, .label = {110, 20}},
            {.from = 2, .to = 1, .fromPort = 15, .toPort = 20, .label = {}}};
        const std::vector<QPointF> places{{0, 0}, {300 + gap, 100}, {210, -60}};
        const std::vector<EdgeRoute> routes = routeEdges(graph, places);
        for (const EdgeRoute &route : routes) {
            for (const QPointF point : pointsAlong(route)) {
                QVERIFY2(
                    point.x() >= 299.9 && point.x() <= 300.1 + gap, qPrintable(QString::number(point.x())));
            }
        }
        QCOMPARE(!routes[0].label.isNull(), gap >= 122);
    }

    void labelsStandWhereTheirEdgesRun()
    {
        const LayoutGraph graph = builderAndRuntime();
        const Layout layout = layOut(graph);
        QCOMPARE(layout.routes[4].label.size(), QSizeF(110, 20));
        QVERIFY(layout.routes[0].label.isNull());
        const std::vector<QPointF> points = pointsAlong(layout.routes[4]);
        QVERIFY(std::ranges::any_of(
            points, [&](QPointF point) { return layout.routes[4].label.contains(point); }));
        QVERIFY(layout.bounds.contains(layout.routes[4].label));
    }

    void nothingOverlaps_data()
    {
        QTest::addColumn<LayoutGraph>("graph");
        for (quint32 seed = 0; seed < 20; ++seed)
            QTest::addRow("pipeline %u", seed) << generatedPipeline(5 + int(seed) * 3, seed);
        for (quint32 seed = 0; seed < 20; ++seed)
            QTest::addRow("any edges %u", seed) << anyGraph(2 + int(seed) * 2, int(seed) * 4, seed);
        QTest::addRow("separate pipelines") << separatePipelines(60, 1);
        QTest::addRow("no edges") << anyGraph(30, 0, 1);
    }

    void nothingOverlaps()
    {
        QFETCH(LayoutGraph, graph);
        QCOMPARE(overlapIn(graph, layOut(graph)), QString());
    }

    void routesAreClear_data()
    {
        QTest::addColumn<LayoutGraph>("graph");
        QTest::addRow("builder and runtime") << builderAndRuntime();
        for (quint32 seed = 0; seed < 30; ++seed)
            QTest::addRow("pipeline %u", seed) << generatedPipeline(2 + int(seed), seed);
        QTest::addRow("separate pipelines") << separatePipelines(60, 1);
        QTest::addRow("so many edges that they follow the columns") << generatedPipeline(170, 1);
        LayoutGraph collapsed = builderAndRuntime();
        for (int i = 0; i < 12; ++i)
            collapsed.edges.push_back(edgeToRow(0, 1, 2, QSizeF(90, 20)));
        QTest::addRow("many labels at one port") << collapsed;
    }

    void routesAreClear()
    {
        QFETCH(LayoutGraph, graph);
        QCOMPARE(obstructionIn(graph, layOut(graph)), QString());
    }

    void equalInputGivesEqualOutput()
    {
        const LayoutGraph graph = generatedPipeline(60, 7);
        const Layout first = layOut(graph);
        const Layout second = layOut(graph);
        QCOMPARE(first.positions, second.positions);
        for (std::size_t i = 0; i < first.routes.size(); ++i) {
            QCOMPARE(first.routes[i].points, second.routes[i].points);
            QCOMPARE(first.routes[i].label, second.routes[i].label);
        }
    }

    void edgesToThemselvesAndToNowhereAreHarmless()
    {
        LayoutGraph graph = builderAndRuntime();
        graph.edges.push_back(edgeToRow(0, 0, 1));
        graph.edges.push_back(edgeToRow(1, 0, 2));
        graph.edges.push_back(edgeToRow(0, 99, 1));
        graph.edges.push_back(edgeToRow(-1, 0, 1));
        const Layout layout = layOut(graph);
        QCOMPARE(overlapIn(graph, layout), QString());
        QCOMPARE(layout.routes.size(), graph.edges.size());
        QVERIFY(!layout.routes[5].points.empty());
        QVERIFY(layout.routes[7].points.empty());
        QVERIFY(layout.routes[8].points.empty());
    }

    void fewCrossings_data()
    {
        QTest::addColumn<LayoutGraph>("graph");
        QTest::addColumn<int>("atMost");
        QTest::addRow("builder and runtime") << builderAndRuntime() << 0;
        LayoutGraph crossed;
        crossed.nodes = {card(3), card(3), card(3), card(3)};
        crossed.edges = {edgeToRow(0, 3, 0), edgeToRow(1, 2, 0)};
        QTest::addRow("two pairs") << crossed << 0;
        LayoutGraph complete;
        complete.nodes = {card(3), card(3), card(3), card(3)};
        complete.edges = {edgeToRow(0, 2, 0), edgeToRow(0, 3, 0), edgeToRow(1, 2, 1), edgeToRow(1, 3, 1)};
        QTest::addRow("two times two") << complete << 1;
        LayoutGraph apart; // Written in turns, but nothing joins them.
        apart.nodes = {card(3), card(9), card(3), card(9), card(3), card(9)};
        apart.edges = {edgeToRow(0, 2, 0), edgeToRow(1, 3, 0), edgeToRow(2, 4, 0), edgeToRow(3, 5, 0),
            edgeToRow(0, 4, 1), edgeToRow(1, 5, 1)};
        QTest::addRow("two pipelines") << apart << 0;
    }

    void fewCrossings()
    {
        QFETCH(LayoutGraph, graph);
        QFETCH(int, atMost);
        QVERIFY(drawnCrossingsOf(layOut(graph).routes) <= atMost);
    }

    void manyEdgesFollowTheirRoutesBefore_data()
    {
        QTest::addColumn<std::vector<LayoutEdge>>("added");
        QTest::addRow("nothing new") << std::vector<LayoutEdge>{};
        QTest::addRow("short") << std::vector{edgeToRow(3, 9, 1)};
        QTest::addRow("long") << std::vector{edgeToRow(0, 160, 1), edgeToRow(1, 150, 2, QSizeF(80, 20))};
    }

    void manyEdgesFollowTheirRoutesBefore()
    {
        QFETCH(std::vector<LayoutEdge>, added);
        const LayoutGraph graph = generatedPipeline(170, 1);
        const Layout before = layOut(graph);
        LayoutGraph larger = withPrevious(graph, before);
        for (const LayoutEdge &edge : added)
            larger.edges.push_back(edge);
        const std::vector<EdgeRoute> routes = routeEdges(larger, before.positions);
        int elsewhere = 0;
        for (std::size_t edge = 0; edge < graph.edges.size(); ++edge)
            elsewhere += farthest(before.routes[edge], routes[edge]) > 60 ? 1 : 0;
        QCOMPARE_LE(elsewhere, int(graph.edges.size()) / 50);
        QCOMPARE(obstructionIn(larger, {.positions = before.positions, .routes = routes, .bounds = {}}),
            QString());
    }

    void anEdgeWhoseNodeWasMovedFindsAnotherWay()
    {
        const LayoutGraph graph = generatedPipeline(170, 1);
        Layout layout = layOut(graph);
        const LayoutGraph same = withPrevious(graph, layout);
        const auto moved = std::size_t(graph.edges.front().to);
        layout.positions[moved].ry() = layout.bounds.bottom() + 200;
        layout.routes = routeEdges(same, layout.positions);
        QCOMPARE(layout.routes.front().points.back(),
            layout.positions[moved] + QPointF(0, graph.edges.front().toPort));
        QCOMPARE(obstructionIn(same, layout), QString());
    }

    void fiveHundredStagesAreQuick()
    {
        const LayoutGraph graph = generatedPipeline(500, 1);
        QElapsedTimer timer;
        timer.start();
        const Layout layout = layOut(graph);
        // Far above what it takes: a guard against a wrong order of growth, also under sanitizers.
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(overlapIn(graph, layout), QString());
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
