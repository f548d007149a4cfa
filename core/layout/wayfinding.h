// SPDX-License-Identifier: MIT
// The way of each edge through the free space between boxes.
#pragma once

#include "core/layout/freespace.h"

#include <vector>

namespace stagecraft {

/// An edge from the right side of one box to the left side of another.
struct WayEnds {
    int firstStrip = 0;
    int lastStrip = 0; ///< Inclusive; not before the first.
    double start = 0;  ///< Height at the left of the first strip.
    double end = 0;    ///< Height at the right of the last strip.
    int bundle = 0;    ///< Edges of one bundle leave one port and may run on one line.
};

/// The heights of an edge at the left of each of its strips, and at last at the right of the last one.
/// Within a strip the edge may change from one height to the next: all between is free.
using Way = std::vector<double>;

/// The ways of edges that bend little and keep apart where they would hide each other.
std::vector<Way> findWays(const FreeSpace &space, const std::vector<WayEnds> &edges);

} // namespace stagecraft
