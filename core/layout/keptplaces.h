// SPDX-License-Identifier: MIT
// Places for nodes of which some have one already.
#pragma once

#include "core/layout/flow.h"
#include "core/layout/graph.h"

#include <optional>
#include <vector>

namespace stagecraft {

/// Where a node should be.
struct PlaceWish {
    std::optional<QPointF> place; ///< Top left corner; none for a new node, which goes where there is room.
    bool isFixed = false;         ///< Never moved, whatever it covers.
};

/// Top left corners near the wishes. A node with a place moves only where it would cover another one or
/// an edge would run backwards; new nodes are put beside what they are connected with.
std::vector<QPointF> keptPlaces(const LayoutGraph &graph, const std::vector<EdgeFlow> &flows,
    const std::vector<PlaceWish> &wishes, const LayoutOptions &options);

} // namespace stagecraft
