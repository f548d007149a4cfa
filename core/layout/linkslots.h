// SPDX-License-Identifier: MIT
// Whole numbers for the ends of links: compared instead of positions and ports while ordering.
#pragma once

#include "core/layout/layeredgraph.h"

namespace stagecraft {

/// Numbers the ports of each column from top to bottom, once for leaving and once for arriving links.
class LinkSlots {
public:
    explicit LinkSlots(const LayeredGraph &graph);

    /// Follows a new order of one layer.
    void update(const std::vector<int> &layer);

    /// The slot at which a link leaves its column.
    int leaving(int link) const
    {
        return m_leavingBase[std::size_t(m_graph.links[std::size_t(link)].from)]
            + m_leavingSlot[std::size_t(link)];
    }
    /// The slot at which a link arrives at its column.
    int arriving(int link) const
    {
        return m_arrivingBase[std::size_t(m_graph.links[std::size_t(link)].to)]
            + m_arrivingSlot[std::size_t(link)];
    }
    /// More than any slot of the layer.
    int slotCount(const std::vector<int> &layer) const;

private:
    const LayeredGraph &m_graph;
    std::vector<int> m_leavingSlot; // By link, from 0 at its node.
    std::vector<int> m_arrivingSlot;
    std::vector<int> m_leavingCount; // By node, at least 1.
    std::vector<int> m_arrivingCount;
    std::vector<int> m_leavingBase; // By node, in its layer.
    std::vector<int> m_arrivingBase;
};

} // namespace stagecraft
