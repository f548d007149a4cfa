// SPDX-License-Identifier: MIT
// The parts of a layered graph between which no links run.
#pragma once

#include "core/layout/layers/layeredgraph.h"

namespace stagecraft {

struct ConnectedPart {
    LayeredGraph graph;     ///< Its first layer is the first one in which the part has a node. Without bends.
    int firstLayer = 0;     ///< Of the whole graph.
    std::vector<int> nodes; ///< The index in the whole graph, by index in the part.
};

/// The parts in the order of their first nodes.
std::vector<ConnectedPart> connectedPartsOf(const LayeredGraph &graph);

} // namespace stagecraft
