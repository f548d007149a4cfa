// SPDX-License-Identifier: MIT
// The way of each edge through the free space between boxes.
#pragma once

#include "core/layout/routes/wayorder.h"

#include <vector>

namespace stagecraft {

/// The ways of all edges and their order in each strip.
struct Ways {
    std::vector<Way> ways;
    WayOrder order;
};

/// Ways that cross little, then are short and bend little. Each edge is put where it crosses the fewest of
/// those before it; short ones come first.
Ways findWays(const FreeSpace &space, const std::vector<WayEnds> &edges);
/// Ways along `guides`: for each edge the height at which it should pass each of its strips. Few edges find
/// their own ways if these cross less.
Ways findWays(const FreeSpace &space, const std::vector<WayEnds> &edges,
    const std::vector<std::vector<double>> &guides);

} // namespace stagecraft
