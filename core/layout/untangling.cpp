// SPDX-License-Identifier: MIT
#include "core/layout/untangling.h"

#include "core/layout/straightedges.h"

#include <algorithm>

namespace stagecraft {

namespace {

class Untangler {
public:
    Untangler(const LayoutGraph &graph, const std::vector<int> &ranks, const std::vector<LabelLane> &lanes,
        double nodeGap, std::vector<QPointF> &positions)
        : m_graph(graph)
        , m_lanes(lanes)
        , m_nodeGap(nodeGap)
        , m_positions(positions)
        , m_edges(graph, ranks, positions)
        , m_columns(ranks.empty() ? 0 : std::size_t(*std::ranges::max_element(ranks)) + 1)
    {
        for (std::size_t node = 0; node < ranks.size(); ++node)
            m_columns[std::size_t(ranks[node])].push_back(int(node));
        for (auto &column : m_columns)
            std::ranges::stable_sort(column, {}, [&](int node) { return positions[std::size_t(node)].y(); });
    }

    void run(qint64 effort)
    {
        bool improved = true;
        while (improved && m_edges.work() < effort) {
            improved = false;
            for (auto &column : m_columns) {
                for (std::size_t i = 0; i < column.size() && m_edges.work() < effort; ++i) {
                    improved |= slide(column, i);
                    for (std::size_t j = i + 1; j < column.size() && j <= i + kReach; ++j)
                        improved |= exchange(column, i, j);
                }
            }
        }
    }

private:
    static constexpr std::size_t kReach = 4; // Nodes farther apart are not tried.

    struct Quality {
        int crossings = 0;
        double climb = 0;

        bool isBetterThan(const Quality &other) const
        {
            constexpr double kNoise = 0.5;
            return crossings < other.crossings
                || (crossings == other.crossings && climb < other.climb - kNoise);
        }
    };

    double &top(int node) { return m_positions[std::size_t(node)].ry(); }
    double height(int node) const { return m_graph.nodes[std::size_t(node)].size.height(); }

    // The least distance between the bottom of one node and the top of the next.
    double gapBetween(int upper, int lower) const
    {
        return m_nodeGap + m_lanes[std::size_t(upper)].below + m_lanes[std::size_t(lower)].above;
    }

    Quality qualityAt(std::span<const int> nodes)
    {
        return {.crossings = m_edges.crossingsAt(nodes), .climb = m_edges.climbAt(nodes)};
    }

    // Moves `nodes` to `tops` if that is better.
    bool tryTops(std::span<const int> nodes, std::span<const double> tops)
    {
        const Quality before = qualityAt(nodes);
        m_oldTops.clear();
        for (std::size_t i = 0; i < nodes.size(); ++i)
            m_oldTops.push_back(std::exchange(top(nodes[i]), tops[i]));
        m_edges.update(nodes, m_positions);
        if (qualityAt(nodes).isBetterThan(before))
            return true;
        for (std::size_t i = 0; i < nodes.size(); ++i)
            top(nodes[i]) = m_oldTops[i];
        m_edges.update(nodes, m_positions);
        return false;
    }

    // Lets the nodes i and j change places; those between move by the difference of their heights.
    bool exchange(std::vector<int> &column, std::size_t i, std::size_t j)
    {
        m_nodes.assign(column.begin() + qsizetype(i), column.begin() + qsizetype(j) + 1);
        const double first = top(m_nodes.front());
        const double last = top(m_nodes.back()) + height(m_nodes.back());
        std::swap(m_nodes.front(), m_nodes.back());
        double wanted = 0;
        for (std::size_t k = 0; k < m_nodes.size(); ++k)
            wanted += height(m_nodes[k]) + (k > 0 ? gapBetween(m_nodes[k - 1], m_nodes[k]) : 0);
        const double spare = (last - first - wanted) / double(m_nodes.size() - 1);
        if (spare < -kRounding)
            return false; // Labels of the changed neighbours need more room than there is.
        m_tops.clear();
        double next = first;
        for (std::size_t k = 0; k < m_nodes.size(); ++k) {
            next += k > 0 ? gapBetween(m_nodes[k - 1], m_nodes[k]) + spare : 0;
            m_tops.push_back(next);
            next += height(m_nodes[k]);
        }
        if (!fits(column, i, j))
            return false;
        if (!tryTops(m_nodes, m_tops))
            return false;
        std::swap(column[i], column[j]);
        return true;
    }

    // The room towards the neighbours outside [i, j], whose labels the new border nodes may need.
    bool fits(const std::vector<int> &column, std::size_t i, std::size_t j)
    {
        if (i > 0) {
            const int above = column[i - 1];
            if (top(above) + height(above) + gapBetween(above, m_nodes.front()) > m_tops.front() + kRounding)
                return false;
        }
        if (j + 1 < column.size()) {
            const int below = column[j + 1];
            const double bottom = m_tops.back() + height(m_nodes.back());
            if (bottom + gapBetween(m_nodes.back(), below) > top(below) + kRounding)
                return false;
        }
        return true;
    }

    // Moves a node within its free room to where one of its edges is level.
    bool slide(const std::vector<int> &column, std::size_t i)
    {
        const int node = column[i];
        double lowest = -kFar;
        double highest = kFar;
        if (i > 0)
            lowest = top(column[i - 1]) + height(column[i - 1]) + gapBetween(column[i - 1], node);
        if (i + 1 < column.size())
            highest = top(column[i + 1]) - gapBetween(node, column[i + 1]) - height(node);
        bool moved = false;
        for (const int index : m_edges.edgesOf(node)) {
            const LayoutEdge &edge = m_graph.edges[std::size_t(index)];
            const double level = edge.from == node ? top(edge.to) + edge.toPort - edge.fromPort
                                                   : top(edge.from) + edge.fromPort - edge.toPort;
            if (level < lowest || level > highest || level == top(node))
                continue;
            moved |= tryTops(std::span(&node, 1), std::span(&level, 1));
        }
        return moved;
    }

    static constexpr double kFar = 1e9;
    static constexpr double kRounding = 1e-6;

    const LayoutGraph &m_graph;
    const std::vector<LabelLane> &m_lanes;
    const double m_nodeGap;
    std::vector<QPointF> &m_positions;
    StraightEdges m_edges;
    std::vector<std::vector<int>> m_columns;
    std::vector<int> m_nodes;
    std::vector<double> m_tops;
    std::vector<double> m_oldTops;
};

} // namespace

void untangle(const LayoutGraph &graph, const std::vector<int> &ranks, const std::vector<LabelLane> &lanes,
    double nodeGap, int effort, std::vector<QPointF> &positions)
{
    Untangler(graph, ranks, lanes, nodeGap, positions).run(effort);
}

} // namespace stagecraft
