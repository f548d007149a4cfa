// SPDX-License-Identifier: MIT
// Routes of edges for nodes at given places.
#include "core/layout/curve.h"
#include "core/layout/graph.h"
#include "core/layout/labellane.h"
#include "core/layout/obstacles.h"
#include "core/layout/wayfinding.h"

#include <algorithm>
#include <map>

namespace stagecraft {

namespace {

constexpr double kTurnReach = 28; // How far an edge that runs back swings out.
constexpr double kOverpass = 22;  // How far above the boxes it runs.

class Router {
public:
    Router(const LayoutGraph &graph, const std::vector<QPointF> &positions)
        : m_graph(graph)
        , m_positions(positions)
        , m_lanes(labelLanesOf(graph, &positions))
        , m_obstacles(obstaclesOf(graph, positions, m_lanes))
        , m_space(m_obstacles)
        , m_entries(graph.edges.size())
    {
        for (std::size_t node = 0; node < m_lanes.size(); ++node) {
            for (const LaneEntry &entry : m_lanes[node].entries)
                m_entries[std::size_t(entry.edge)] = positions[node].y() + entry.height;
        }
    }

    std::vector<EdgeRoute> routes()
    {
        std::vector<EdgeRoute> routes(m_graph.edges.size());
        std::vector<std::size_t> found;
        std::vector<WayEnds> ends;
        std::map<std::pair<int, double>, int> bundles;
        for (std::size_t i = 0; i < routes.size(); ++i) {
            const LayoutEdge &edge = m_graph.edges[i];
            if (!exists(edge.from) || !exists(edge.to))
                continue;
            const int first = m_space.stripFrom(m_obstacles[std::size_t(edge.from)].right());
            const int last = m_space.stripFrom(m_obstacles[std::size_t(edge.to)].left()) - 1;
            if (first > last) {
                routes[i] =
                    edge.from == edge.to || laneLeft(edge) < startOf(edge).x() ? wayBack(i) : shortWay(i);
                continue;
            }
            const int bundle =
                int(bundles.try_emplace({edge.from, edge.fromPort}, int(bundles.size())).first->second);
            found.push_back(i);
            ends.push_back({.firstStrip = first,
                .lastStrip = last,
                .start = startOf(edge).y(),
                .end = m_entries[i],
                .bundle = bundle});
        }
        const std::vector<Way> ways = findWays(m_space, ends);
        for (std::size_t i = 0; i < found.size(); ++i)
            routes[found[i]] = alongWay(found[i], ends[i].firstStrip, ways[i]);
        return routes;
    }

private:
    bool exists(int node) const { return node >= 0 && node < int(m_graph.nodes.size()); }
    QPointF startOf(const LayoutEdge &edge) const
    {
        const auto node = std::size_t(edge.from);
        return m_positions[node] + QPointF(m_graph.nodes[node].size.width(), edge.fromPort);
    }
    double laneLeft(const LayoutEdge &edge) const
    {
        return m_positions[std::size_t(edge.to)].x() - m_lanes[std::size_t(edge.to)].width;
    }

    EdgeRoute alongWay(std::size_t index, int firstStrip, const Way &way) const
    {
        // Bends reach a little into the margins of boxes, which no box fills.
        constexpr double kReach = kObstacleSide - 2;
        const LayoutEdge &edge = m_graph.edges[index];
        Curve curve(startOf(edge));
        for (std::size_t i = 0; i + 1 < way.size(); ++i) {
            const int strip = firstStrip + int(i);
            if (way[i] == way[i + 1])
                continue;
            curve.bendTo({std::max(m_space.left(strip) - kReach, curve.end().x()), way[i]});
            curve.bendTo({std::min(m_space.right(strip) + kReach, laneLeft(edge)), way[i + 1]});
        }
        return throughLane(index, std::move(curve));
    }

    // Boxes that stand too close for a way between them.
    EdgeRoute shortWay(std::size_t index) const
    {
        const LayoutEdge &edge = m_graph.edges[index];
        Curve curve(startOf(edge));
        curve.bendTo({laneLeft(edge), m_entries[index]});
        return throughLane(index, std::move(curve));
    }

    // Against the flow: out to the right, over both boxes, and in from the left.
    EdgeRoute wayBack(std::size_t index) const
    {
        const LayoutEdge &edge = m_graph.edges[index];
        const QRectF &from = m_obstacles[std::size_t(edge.from)];
        const QRectF &to = m_obstacles[std::size_t(edge.to)];
        double level = std::min(from.top(), to.top()) - kOverpass;
        if (from.bottom() + kOverpass < to.top())
            level = (from.bottom() + to.top()) / 2;
        else if (to.bottom() + kOverpass < from.top())
            level = (to.bottom() + from.top()) / 2;
        Curve curve(startOf(edge));
        curve.turnTo({startOf(edge).x(), level}, startOf(edge).x() + kTurnReach);
        curve.bendTo({laneLeft(edge), level});
        curve.turnTo({laneLeft(edge), m_entries[index]}, laneLeft(edge) - kTurnReach);
        return throughLane(index, std::move(curve));
    }

    EdgeRoute throughLane(std::size_t index, Curve curve) const
    {
        const LayoutEdge &edge = m_graph.edges[index];
        const QPointF box = m_positions[std::size_t(edge.to)];
        const QPointF port(box.x(), box.y() + edge.toPort);
        EdgeRoute route;
        if (m_lanes[std::size_t(edge.to)].width > 0) {
            const double right = box.x() - kLanePortGap;
            curve.bendTo({right, m_entries[index]});
            if (!edge.label.isEmpty()) {
                const double left = right - kLaneMargin - edge.label.width();
                route.label = QRectF(QPointF(left, m_entries[index] - edge.label.height() / 2), edge.label);
            }
        }
        curve.bendTo(port);
        route.points = std::move(curve).points();
        return route;
    }

    const LayoutGraph &m_graph;
    const std::vector<QPointF> &m_positions;
    std::vector<LabelLane> m_lanes;
    std::vector<QRectF> m_obstacles; // By node.
    FreeSpace m_space;
    std::vector<double> m_entries; // By edge: its height in the lane.
};

} // namespace

std::vector<EdgeRoute> routeEdges(const LayoutGraph &graph, const std::vector<QPointF> &positions)
{
    return Router(graph, positions).routes();
}

} // namespace stagecraft
