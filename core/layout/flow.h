// SPDX-License-Identifier: MIT
// Which way edges point once cycles are broken.
#pragma once

#include "core/layout/graph.h"

#include <vector>

namespace stagecraft {

enum class EdgeFlow : quint8 {
    Ignored, ///< From a node to itself, or to a node that does not exist.
    Forward,
    Reversed, ///< Closes a cycle: laid out as if it ran the other way.
};

/// The direction of every edge, so that no cycle is left.
std::vector<EdgeFlow> flowsOf(const LayoutGraph &graph);

/// The nodes in an order in which every edge that counts points forward.
std::vector<int> flowOrder(const LayoutGraph &graph, const std::vector<EdgeFlow> &flows);

} // namespace stagecraft
