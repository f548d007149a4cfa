// SPDX-License-Identifier: MIT
// Heights of edges that run side by side.
#pragma once

#include "core/layout/routes/wayfinding.h"

namespace stagecraft {

/// Moves the heights of all ways apart where edges would hide each other, in the order that they have, and
/// keeps them level where they were, as far as there is room.
void spread(const FreeSpace &space, const std::vector<WayEnds> &edges, Ways &ways);

} // namespace stagecraft
