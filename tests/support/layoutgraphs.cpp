// SPDX-License-Identifier: MIT
#include "tests/support/layoutgraphs.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace stagecraft::test {

namespace {

constexpr double kHead = 50;
constexpr double kRow = 22;

} // namespace

LayoutNode card(int rows)
{
    return {.role = NodeRole::Stage, .size = QSizeF(300, kHead + rows * kRow), .pinned = {}, .previous = {}};
}

LayoutNode pill(NodeRole role)
{
    return {
        .role = role, .size = QSizeF(role == NodeRole::Context ? 84 : 140, 30), .pinned = {}, .previous = {}};
}

double rowPort(int row) { return row < 0 ? kHead / 2 : kHead + (row + 0.5) * kRow; }

LayoutEdge edgeToRow(int from, int to, int row, QSizeF label)
{
    return {.from = from, .to = to, .fromPort = 15, .toPort = rowPort(row), .label = label};
}

LayoutGraph builderAndRuntime()
{
    LayoutGraph graph;
    graph.nodes = {card(5), card(5), pill(), pill(), pill(NodeRole::Context)};
    graph.edges = {edgeToRow(2, 0, -1), edgeToRow(3, 1, -1), edgeToRow(4, 0, 1), edgeToRow(4, 0, 3),
        {.from = 0, .to = 1, .fromPort = rowPort(4), .toPort = rowPort(3), .label = QSizeF(110, 20)}};
    return graph;
}

LayoutGraph generatedPipeline(int stages, quint32 seed)
{
    QRandomGenerator random(seed);
    LayoutGraph graph;
    for (int i = 0; i < stages; ++i)
        graph.nodes.push_back(card(4 + int(random.bounded(12))));
    const int context = stages;
    graph.nodes.push_back(pill(NodeRole::Context));
    const int images = 1 + stages / 8;
    for (int i = 0; i < images; ++i)
        graph.nodes.push_back(pill());

    const auto rowsOf = [&](int stage) {
        return int((graph.nodes[std::size_t(stage)].size.height() - kHead) / kRow);
    };
    // Stages mostly take from those written shortly before them.
    const auto earlier = [&](int stage) {
        const int reach = random.bounded(10) == 0 ? stage : std::min(stage, 8);
        return stage - 1 - int(random.bounded(reach));
    };
    for (int stage = 0; stage < stages; ++stage) {
        if (stage > 0 && random.bounded(3) == 0)
            graph.edges.push_back({.from = earlier(stage),
                .to = stage,
                .fromPort = rowPort(-1),
                .toPort = rowPort(-1),
                .label = {}});
        else
            graph.edges.push_back(edgeToRow(context + 1 + int(random.bounded(images)), stage, -1));
        if (random.bounded(4) == 0)
            graph.edges.push_back(edgeToRow(context, stage, int(random.bounded(rowsOf(stage)))));
        const int copies = stage == 0 ? 0 : int(random.bounded(3));
        for (int i = 0; i < copies; ++i) {
            const int from = earlier(stage);
            graph.edges.push_back({.from = from,
                .to = stage,
                .fromPort = rowPort(int(random.bounded(rowsOf(from)))),
                .toPort = rowPort(int(random.bounded(rowsOf(stage)))),
                .label = QSizeF(60 + random.bounded(80), 20)});
        }
    }
    return graph;
}

LayoutGraph separatePipelines(int stages, quint32 seed)
{
    QRandomGenerator random(seed);
    LayoutGraph graph;
    while (stages > 0) {
        const int count = std::min(stages, 5 + int(random.bounded(26)));
        const LayoutGraph pipeline = generatedPipeline(count, random.generate());
        const int first = int(graph.nodes.size());
        graph.nodes.insert(graph.nodes.end(), pipeline.nodes.begin(), pipeline.nodes.end());
        for (LayoutEdge edge : pipeline.edges) {
            edge.from += first;
            edge.to += first;
            graph.edges.push_back(edge);
        }
        stages -= count;
    }
    return graph;
}

LayoutGraph anyGraph(int nodes, int edges, quint32 seed)
{
    QRandomGenerator random(seed);
    LayoutGraph graph;
    for (int i = 0; i < nodes; ++i)
        graph.nodes.push_back(random.bounded(4) == 0 ? pill() : card(int(random.bounded(20))));
    for (int i = 0; i < edges && nodes > 0; ++i) {
        LayoutEdge edge =
            edgeToRow(int(random.bounded(nodes)), int(random.bounded(nodes)), int(random.bounded(3)) - 1);
        if (random.bounded(2) == 0)
            edge.label = QSizeF(80, 20);
        graph.edges.push_back(edge);
    }
    return graph;
}

LayoutGraph withPrevious(LayoutGraph graph, const Layout &layout)
{
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        graph.nodes[node].previous = layout.positions[node];
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge)
        graph.edges[edge].previous = layout.routes[edge].points;
    return graph;
}

std::vector<QPointF> pointsAlong(const EdgeRoute &route)
{
    std::vector<QPointF> points;
    for (std::size_t i = 0; i + 3 < route.points.size(); i += 3) {
        const QPointF *curve = &route.points[i];
        const QPointF way = curve[3] - curve[0];
        const int steps = 8 + int(std::hypot(way.x(), way.y()) / 2);
        for (int step = 0; step <= steps; ++step) {
            const double t = double(step) / steps;
            const double u = 1 - t;
            points.push_back(u * u * u * curve[0] + 3 * u * u * t * curve[1] + 3 * u * t * t * curve[2]
                + t * t * t * curve[3]);
        }
    }
    return points;
}

QString overlapIn(const LayoutGraph &graph, const Layout &layout)
{
    for (std::size_t a = 0; a < graph.nodes.size(); ++a) {
        for (std::size_t b = a + 1; b < graph.nodes.size(); ++b) {
            if (QRectF(layout.positions[a], graph.nodes[a].size)
                    .intersects(QRectF(layout.positions[b], graph.nodes[b].size)))
                return QStringLiteral("nodes %1 and %2 overlap").arg(a).arg(b);
        }
    }
    return {};
}

QString obstructionIn(const LayoutGraph &graph, const Layout &layout)
{
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const LayoutEdge &edge = graph.edges[i];
        for (const QPointF &point : pointsAlong(layout.routes[i])) {
            for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
                // The ends of a route lie on the sides of its own boxes.
                const QRectF inside =
                    QRectF(layout.positions[node], graph.nodes[node].size).adjusted(1, 1, -1, -1);
                if (inside.contains(point))
                    return QStringLiteral("edge %1 (%2 to %3) runs through node %4")
                        .arg(i)
                        .arg(edge.from)
                        .arg(edge.to)
                        .arg(node);
            }
            for (std::size_t other = 0; other < graph.edges.size(); ++other) {
                if (other != i && layout.routes[other].label.contains(point))
                    return QStringLiteral("edge %1 runs behind the label of edge %2").arg(i).arg(other);
            }
        }
    }
    return {};
}

} // namespace stagecraft::test
