// SPDX-License-Identifier: MIT
// The way of each edge through the free space between boxes.
#pragma once

#include "core/layout/routes/wayorder.h"

#include <vector>

namespace stagecraft {

/// Up to so many edges, a search for the best ways takes no longer than a frame.
inline constexpr std::size_t kFewEdges = 300;

/// The ways of all edges and their order in each strip.
struct Ways {
    std::vector<Way> ways;
    WayOrder order;
};

/// Ways that cross little, then are short and bend little. Each edge is put where it crosses the fewest of
/// those before it; short ones come first.
Ways findWays(const FreeSpace &space, const std::vector<WayEnds> &edges);
/// Ways along `guides`: for each edge the height at which it should pass each of its strips; none for an edge
/// that finds its own way beside the others. Few edges all find their own ways if these cross less.
Ways findWays(const FreeSpace &space, const std::vector<WayEnds> &edges,
    const std::vector<std::vector<double>> &guides);

} // namespace stagecraft
