// SPDX-License-Identifier: MIT
#include "core/layout/routes/routing.h"

#include "core/layout/labellane.h"
#include "core/layout/routes/curve.h"
#include "core/layout/routes/laneroom.h"
#include "core/layout/routes/obstacles.h"
#include "core/layout/routes/spreading.h"
#include "core/layout/routes/wayfinding.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace stagecraft {

namespace {

constexpr double kTurnReach = 28; // How far an edge that runs back swings out.
constexpr double kOverpass = 22;  // How far above the boxes it runs.
constexpr double kNear = 120;     // How far an end may move, a few rows, until its edge finds another way.

// Heights along a route, asked for from left to right.
class RouteHeights {
public:
    explicit RouteHeights(const std::vector<QPointF> &points) : m_points(points) { }

    double at(double x)
    {
        // Every third point lies on the route; between two of them it is straight or in the shape of an S.
        while (m_next + 3 < m_points.size() && m_points[m_next].x() < x)
            m_next += 3;
        const QPointF before = m_points[m_next - 3];
        const QPointF after = m_points[m_next];
        return x - before.x() < after.x() - x ? before.y() : after.y();
    }

private:
    const std::vector<QPointF> &m_points;
    std::size_t m_next = 3;
};

class Router {
public:
    Router(const LayoutGraph &graph, const std::vector<QPointF> &positions)
        : m_graph(graph)
        , m_positions(positions)
        , m_lanes(lanes(nullptr))
        , m_obstacles(obstaclesOf(graph, positions, m_lanes))
        , m_space(m_obstacles)
        , m_entries(graph.edges.size())
    {
    }

    // Through the passes of an arrangement, by edge.
    std::vector<EdgeRoute> routesThrough(const std::vector<std::vector<ColumnPass>> &passes)
    {
        collectEnds();
        return routesAlong(findWays(m_space, m_ends, guidesAlong(passes)));
    }

    std::vector<EdgeRoute> routes()
    {
        collectEnds();
        const bool isKept = m_ends.size() > kFewEdges
            && std::ranges::any_of(
                m_graph.edges, [](const LayoutEdge &edge) { return !edge.previous.empty(); });
        return routesAlong(
            isKept ? findWays(m_space, m_ends, guidesFromBefore()) : findWays(m_space, m_ends));
    }

private:
    std::vector<EdgeRoute> routesAlong(Ways ways)
    {
        enterLanes(ways.order);
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            double &end = ways.ways[i].heights.back();
            end = m_entries[std::size_t(m_found[i])];
        }
        spread(m_space, m_ends, ways);

        std::vector<EdgeRoute> routes(m_graph.edges.size());
        for (std::size_t i = 0; i < m_found.size(); ++i)
            routes[std::size_t(m_found[i])] =
                alongWay(std::size_t(m_found[i]), m_ends[i].firstStrip, ways.ways[i].heights);
        for (const int index : m_others) {
            const LayoutEdge &edge = m_graph.edges[std::size_t(index)];
            const bool runsBack = edge.from == edge.to || laneLeft(edge) < startOf(edge).x();
            routes[std::size_t(index)] =
                runsBack ? wayBack(std::size_t(index)) : shortWay(std::size_t(index));
        }
        return routes;
    }

    std::vector<LabelLane> lanes(const std::vector<int> *turns) const
    {
        std::vector<LabelLane> lanes = labelLanesOf(m_graph, turns);
        dropLanesWithoutRoom(lanes, m_graph, m_positions);
        return lanes;
    }

    bool exists(int node) const { return node >= 0 && node < int(m_graph.nodes.size()); }
    QPointF startOf(const LayoutEdge &edge) const
    {
        const auto node = std::size_t(edge.from);
        return m_positions[node] + QPointF(m_graph.nodes[node].size.width(), edge.fromPort);
    }
    QPointF portOf(const LayoutEdge &edge) const
    {
        return m_positions[std::size_t(edge.to)] + QPointF(0, edge.toPort);
    }
    double laneLeft(const LayoutEdge &edge) const
    {
        return m_positions[std::size_t(edge.to)].x() - m_lanes[std::size_t(edge.to)].width;
    }

    // Edges between whose boxes there is a strip, and all others.
    void collectEnds()
    {
        std::map<std::pair<int, double>, int> bundles;
        std::map<std::pair<int, double>, int> fans;
        const auto number = [](auto &numbers, int node, double port) {
            return int(numbers.try_emplace({node, port}, int(numbers.size())).first->second);
        };
        for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
            const LayoutEdge &edge = m_graph.edges[i];
            if (!exists(edge.from) || !exists(edge.to))
                continue;
            const int first = m_space.stripFrom(m_obstacles[std::size_t(edge.from)].right());
            const int last = m_space.stripFrom(m_obstacles[std::size_t(edge.to)].left()) - 1;
            if (first > last) {
                m_others.push_back(int(i));
                continue;
            }
            m_found.push_back(int(i));
            m_ends.push_back({.firstStrip = first,
                .lastStrip = last,
                .start = startOf(edge).y(),
                .end = portOf(edge).y(),
                .bundle = number(bundles, edge.from, edge.fromPort),
                .fan = number(fans, edge.to, edge.toPort)});
        }
    }

    // For each way the height at which it should pass each of its strips.
    std::vector<std::vector<double>> guidesAlong(const std::vector<std::vector<ColumnPass>> &passes) const
    {
        std::vector<std::vector<double>> guides;
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            const auto &pass = passes[std::size_t(m_found[i])];
            guides.emplace_back();
            auto next = pass.begin();
            for (int strip = m_ends[i].firstStrip; strip <= m_ends[i].lastStrip; ++strip) {
                const double middle = (m_space.left(strip) + m_space.right(strip)) / 2;
                while (next != pass.end() && next->right < middle)
                    ++next;
                guides.back().push_back(next != pass.end() ? next->height : m_ends[i].end);
            }
        }
        return guides;
    }

    // The same from the routes before; none for an edge that had none or whose ends have moved away.
    std::vector<std::vector<double>> guidesFromBefore() const
    {
        std::vector<std::vector<double>> guides;
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            const LayoutEdge &edge = m_graph.edges[std::size_t(m_found[i])];
            guides.emplace_back();
            if (!isNearBefore(edge))
                continue;
            RouteHeights heights(edge.previous);
            for (int strip = m_ends[i].firstStrip; strip <= m_ends[i].lastStrip; ++strip)
                guides.back().push_back(heights.at((m_space.left(strip) + m_space.right(strip)) / 2));
        }
        return guides;
    }

    bool isNearBefore(const LayoutEdge &edge) const
    {
        if (edge.previous.empty())
            return false;
        const QPointF start = startOf(edge) - edge.previous.front();
        const QPointF end = portOf(edge) - edge.previous.back();
        return std::max({std::abs(start.x()), std::abs(start.y()), std::abs(end.x()), std::abs(end.y())})
            <= kNear;
    }

    // Edges to one port enter the lane in the order in which they come.
    void enterLanes(const WayOrder &order)
    {
        std::vector<int> turns(m_graph.edges.size());
        for (int strip = 0; strip < int(m_space.stripCount()); ++strip) {
            const std::vector<WayEntry> &entries = order.atLeft(strip);
            for (std::size_t i = 0; i < entries.size(); ++i) {
                if (m_ends[std::size_t(entries[i].edge)].lastStrip == strip)
                    turns[std::size_t(m_found[std::size_t(entries[i].edge)])] = int(i);
            }
        }
        m_lanes = lanes(&turns);
        for (std::size_t node = 0; node < m_lanes.size(); ++node) {
            for (const LaneEntry &entry : m_lanes[node].entries)
                m_entries[std::size_t(entry.edge)] = m_positions[node].y() + entry.height;
        }
    }

    EdgeRoute alongWay(std::size_t index, int firstStrip, const std::vector<double> &way) const
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
        const QPointF port = portOf(edge);
        EdgeRoute route;
        const bool hasLane = m_lanes[std::size_t(edge.to)].width > 0;
        if (hasLane)
            curve.bendTo({port.x() - kLanePortGap, m_entries[index]});
        // Without a lane the label stands over the last bend, unless the whole way is shorter.
        const double right = port.x() - kLaneMargin - (hasLane ? kLanePortGap : 0);
        const double left = right - edge.label.width();
        if (!edge.label.isEmpty() && (hasLane || left >= startOf(edge).x() + kLaneMargin))
            route.label = QRectF(QPointF(left, m_entries[index] - edge.label.height() / 2), edge.label);
        curve.bendTo(port);
        route.points = std::move(curve).points();
        return route;
    }

    const LayoutGraph &m_graph;
    const std::vector<QPointF> &m_positions;
    std::vector<LabelLane> m_lanes;
    std::vector<QRectF> m_obstacles; // By node.
    FreeSpace m_space;
    std::vector<int> m_found;      // Edges with a way through the strips.
    std::vector<WayEnds> m_ends;   // Theirs.
    std::vector<int> m_others;     // Edges against the flow, and between boxes that stand too close.
    std::vector<double> m_entries; // By edge: its height in the lane.
};

} // namespace

std::vector<EdgeRoute> routeEdges(const LayoutGraph &graph, const std::vector<QPointF> &positions)
{
    return Router(graph, positions).routes();
}

std::vector<EdgeRoute> routeEdges(const LayoutGraph &graph, const Arrangement &arrangement)
{
    return Router(graph, arrangement.positions).routesThrough(arrangement.passes);
}

} // namespace stagecraft
