// SPDX-License-Identifier: MIT
#include "core/layout/straightedges.h"

#include <algorithm>
#include <cmath>

namespace stagecraft {

namespace {

double side(const StraightEdge &edge, QPointF point)
{
    const QPointF along = edge.end - edge.start;
    const QPointF away = point - edge.start;
    return along.x() * away.y() - along.y() * away.x();
}

} // namespace

bool cross(const StraightEdge &a, const StraightEdge &b)
{
    return side(a, b.start) * side(a, b.end) < 0 && side(b, a.start) * side(b, a.end) < 0;
}

StraightEdge straightEdge(
    const LayoutGraph &graph, const LayoutEdge &edge, const std::vector<QPointF> &positions)
{
    const auto from = std::size_t(edge.from);
    StraightEdge line{.start = positions[from] + QPointF(graph.nodes[from].size.width(), edge.fromPort),
        .end = positions[std::size_t(edge.to)] + QPointF(0, edge.toPort)};
    if (line.end.x() < line.start.x())
        std::swap(line.start, line.end);
    return line;
}

StraightEdges::StraightEdges(
    const LayoutGraph &graph, const std::vector<int> &ranks, const std::vector<QPointF> &positions)
    : m_graph(graph)
    , m_edges(graph.edges.size())
    , m_edgesOf(graph.nodes.size())
    , m_firstGap(graph.edges.size())
    , m_lastGap(graph.edges.size())
    , m_markOf(graph.edges.size())
    , m_comparedWith(graph.edges.size())
{
    const int count = int(graph.nodes.size());
    m_edgesIn.resize(ranks.empty() ? 0 : std::size_t(*std::ranges::max_element(ranks)) + 1);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const LayoutEdge &edge = graph.edges[i];
        if (edge.from < 0 || edge.from >= count || edge.to < 0 || edge.to >= count || edge.from == edge.to)
            continue;
        m_edges[i] = straightEdge(graph, edge, positions);
        m_edgesOf[std::size_t(edge.from)].push_back(int(i));
        m_edgesOf[std::size_t(edge.to)].push_back(int(i));
        const auto ends = std::minmax(ranks[std::size_t(edge.from)], ranks[std::size_t(edge.to)]);
        m_firstGap[i] = ends.first;
        m_lastGap[i] = ends.second - 1;
        for (int gap = ends.first; gap < ends.second; ++gap)
            m_edgesIn[std::size_t(gap)].push_back(int(i));
    }
}

void StraightEdges::mark(std::span<const int> nodes)
{
    ++m_turn;
    m_marked.clear();
    for (const int node : nodes) {
        for (const int edge : m_edgesOf[std::size_t(node)]) {
            if (std::exchange(m_markOf[std::size_t(edge)], m_turn) != m_turn)
                m_marked.push_back(edge);
        }
    }
}

int StraightEdges::crossingsAt(std::span<const int> nodes)
{
    mark(nodes);
    int crossings = 0;
    for (const int edge : m_marked) {
        ++m_comparison;
        for (int gap = m_firstGap[std::size_t(edge)]; gap <= m_lastGap[std::size_t(edge)]; ++gap) {
            m_work += qint64(m_edgesIn[std::size_t(gap)].size());
            for (const int other : m_edgesIn[std::size_t(gap)]) {
                // Pairs of two marked edges count once, and so do pairs that share several gaps.
                const bool isCounted = m_markOf[std::size_t(other)] == m_turn && other <= edge;
                if (isCounted
                    || std::exchange(m_comparedWith[std::size_t(other)], m_comparison) == m_comparison)
                    continue;
                crossings += cross(m_edges[std::size_t(edge)], m_edges[std::size_t(other)]);
            }
        }
    }
    return crossings;
}

double StraightEdges::climbAt(std::span<const int> nodes)
{
    mark(nodes);
    double climb = 0;
    for (const int edge : m_marked)
        climb += std::abs(m_edges[std::size_t(edge)].end.y() - m_edges[std::size_t(edge)].start.y());
    return climb;
}

void StraightEdges::update(std::span<const int> nodes, const std::vector<QPointF> &positions)
{
    for (const int node : nodes) {
        for (const int edge : m_edgesOf[std::size_t(node)])
            m_edges[std::size_t(edge)] = straightEdge(m_graph, m_graph.edges[std::size_t(edge)], positions);
    }
}

} // namespace stagecraft
