// SPDX-License-Identifier: MIT
// Edges as straight lines between ports, and how many of them cross: kept up to date while nodes move.
#pragma once

#include "core/layout/graph.h"

#include <span>
#include <vector>

namespace stagecraft {

struct StraightEdge {
    QPointF start; ///< Not right of the end.
    QPointF end;
};

/// True if the lines cross at a point inside both.
bool cross(const StraightEdge &a, const StraightEdge &b);

/// The line of an edge; nodes of the edge must exist.
StraightEdge straightEdge(
    const LayoutGraph &graph, const LayoutEdge &edge, const std::vector<QPointF> &positions);

/// Counts the crossings of some nodes' edges with all others.
class StraightEdges {
public:
    StraightEdges(
        const LayoutGraph &graph, const std::vector<int> &ranks, const std::vector<QPointF> &positions);

    /// Crossings that take part in an edge of one of `nodes`.
    int crossingsAt(std::span<const int> nodes);
    /// The sum of the heights that the edges of `nodes` climb or fall.
    double climbAt(std::span<const int> nodes);
    /// Follows a move of `nodes`.
    void update(std::span<const int> nodes, const std::vector<QPointF> &positions);

    const std::vector<int> &edgesOf(int node) const { return m_edgesOf[std::size_t(node)]; }
    /// How many pairs have been compared so far.
    qint64 work() const noexcept { return m_work; }

private:
    void mark(std::span<const int> nodes);

    const LayoutGraph &m_graph;
    std::vector<StraightEdge> m_edges;
    std::vector<std::vector<int>> m_edgesOf; // By node.
    std::vector<std::vector<int>> m_edgesIn; // By gap behind a column: the edges that pass it.
    std::vector<int> m_firstGap;             // By edge.
    std::vector<int> m_lastGap;
    std::vector<int> m_marked;       // Edges of the nodes in question, each once.
    std::vector<int> m_markOf;       // By edge: the turn in which it was marked.
    std::vector<int> m_comparedWith; // By edge: the turn and edge that it was last compared in.
    int m_turn = 0;
    int m_comparison = 0;
    qint64 m_work = 0;
};

} // namespace stagecraft
