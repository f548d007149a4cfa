// SPDX-License-Identifier: MIT
// Fewer crossings by moving one node of a layer at a time.
#pragma once

#include "core/layout/layers/linkslots.h"

namespace stagecraft {

/// Moves nodes up and down in their layers, with `ends` kept up to date.
class Sifter {
public:
    Sifter(LayeredGraph &graph, LinkSlots &ends);

    /// Takes each node to the best place of its layer, layer by layer and again, as long as that removes
    /// crossings, at most `passes` times.
    void sift(int passes);

private:
    // The other end of a link of a node of the layer in hand.
    struct Arm {
        int owner = 0; ///< Index in m_nodes.
        int slot = 0;
        int weight = 0;
    };
    // The arms of all nodes at one side of the layer.
    struct Side {
        std::vector<Arm> arms;
        std::vector<int> starts; ///< By index in m_nodes, and one more.
        int slotCount = 0;
    };

    void collect(const std::vector<int> &layer, std::size_t index);
    bool siftLayer(std::size_t index);
    bool siftNode(int node);
    void addBalances(const Side &side, int node);

    LayeredGraph &m_graph;
    LinkSlots &m_ends;
    std::vector<int> m_nodes; // The layer in hand as it was at first.
    Side m_arriving;
    Side m_leaving;
    std::vector<int> m_order;   // Indices in m_nodes, as the layer is now.
    std::vector<int> m_placeOf; // Where an index stands in m_order.
    std::vector<int>
        m_balances;           // By index: the crossings with the node in hand above it, less those below it.
    std::vector<int> m_pulls; // By slot: what an arm of weight 1 there would add to such a balance.
    std::vector<char> m_mayImprove; // By layer: it or a neighbour has changed since it was sifted last.
};

} // namespace stagecraft
