// SPDX-License-Identifier: MIT
// The graph cut into columns: long edges become chains of bends, one a column.
#pragma once

#include "core/layout/flow.h"
#include "core/layout/labellane.h"

#include <span>
#include <vector>

namespace stagecraft {

/// A card, or a bend where a long edge passes a column.
struct LayeredNode {
    int node = -1; ///< Index in the LayoutGraph; -1 for a bend.
    int layer = 0;
    double height = 0;
    double above = 0; ///< Room wanted over the top, for labels.
    double below = 0; ///< Room wanted under the bottom.

    bool isBend() const noexcept { return node < 0; }
};

/// A piece of an edge between neighbouring columns.
struct LayeredLink {
    int from = 0;
    int to = 0;
    double fromPort = 0;
    double toPort = 0;
    int weight = 1; ///< How many edges run here.
};

/// The links at one side of each node, in one array.
class LinksByNode {
public:
    LinksByNode() = default;
    /// The links that `end` says to be at a node, sorted by `port`.
    LinksByNode(std::size_t nodeCount, const std::vector<LayeredLink> &links, int LayeredLink::*end,
        double LayeredLink::*port);

    std::span<const int> operator[](int node) const
    {
        const auto first = std::size_t(m_starts[std::size_t(node)]);
        return std::span(m_links).subspan(first, std::size_t(m_starts[std::size_t(node) + 1]) - first);
    }

private:
    std::vector<int> m_starts; // By node, and one more.
    std::vector<int> m_links;
};

/// Columns with their nodes from top to bottom. Only that order changes after it has been made.
struct LayeredGraph {
    std::vector<LayeredNode> nodes; ///< The cards first, by their index; then the bends.
    std::vector<LayeredLink> links;
    std::vector<std::vector<int>> layers;
    LinksByNode incoming;                ///< Links that arrive at a node, sorted by port.
    LinksByNode outgoing;                ///< Links that leave it, sorted by port.
    std::vector<std::vector<int>> bends; ///< By edge of the LayoutGraph: its bends, from left to right.
};

/// Edges that leave one port share their bends as far as they go together.
LayeredGraph layeredGraphOf(const LayoutGraph &graph, const std::vector<EdgeFlow> &flows,
    const std::vector<int> &ranks, const std::vector<LabelLane> &lanes);

} // namespace stagecraft
