// SPDX-License-Identifier: MIT
// The strip left of a node where the labels of the edges that arrive there stand.
#pragma once

#include "core/layout/graph.h"

#include <vector>

namespace stagecraft {

/// One edge that arrives at a node, on its way through the lane.
struct LaneEntry {
    int edge = 0;
    double height = 0; ///< Where it passes the lane, below the node's top; may be negative.
};

/// The labels of one node, stacked so that none covers another or an edge.
struct LabelLane {
    double width = 0;               ///< 0 where there is no label: then edges end at the node itself.
    double above = 0;               ///< How far the labels reach over the node's top.
    double below = 0;               ///< How far they reach under the node's bottom.
    std::vector<LaneEntry> entries; ///< From top to bottom.
};

/// Between a label and the node's side: room to bend to the port.
inline constexpr double kLanePortGap = 18;
/// On both sides of a label.
inline constexpr double kLaneMargin = 6;

/// The lanes of all nodes. Edges that share a port are ordered by `turns` (by edge), if given.
std::vector<LabelLane> labelLanesOf(const LayoutGraph &graph, const std::vector<int> *turns = nullptr);

} // namespace stagecraft
