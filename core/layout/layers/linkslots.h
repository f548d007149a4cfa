// SPDX-License-Identifier: MIT
// Whole numbers for the ends of links: compared instead of positions and ports while ordering.
#pragma once

#include "core/layout/layers/layeredgraph.h"

namespace stagecraft {

/// Numbers the ports of each column from top to bottom, once for leaving and once for arriving links.
class LinkSlots {
public:
    explicit LinkSlots(const LayeredGraph &graph);

    /// Follows a change of the order of `layer`.
    void update(const std::vector<int> &layer);

    int leaving(int link) const
    {
        const auto i = std::size_t(link);
        return m_leavingBase[std::size_t(m_graph.links[i].from)] + m_leavingSlot[i];
    }
    int arriving(int link) const
    {
        const auto i = std::size_t(link);
        return m_arrivingBase[std::size_t(m_graph.links[i].to)] + m_arrivingSlot[i];
    }
    /// One more than the highest number in `layer`.
    int slotCount(const std::vector<int> &layer) const;

private:
    const LayeredGraph &m_graph;
    std::vector<int> m_leavingSlot; // By link, within its node.
    std::vector<int> m_arrivingSlot;
    std::vector<int> m_leavingCount; // By node.
    std::vector<int> m_arrivingCount;
    std::vector<int> m_leavingBase;
    std::vector<int> m_arrivingBase;
};

/// The crossings of all links, those of many edges weighing more. A binary indexed tree for each pair of
/// layers: O(links · log links).
qint64 crossingsOf(const LayeredGraph &graph, const LinkSlots &ends);

} // namespace stagecraft
