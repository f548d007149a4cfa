// SPDX-License-Identifier: MIT
// Moves single nodes within their column to where their edges cross fewest others.
#pragma once

#include "core/layout/linkslots.h"

namespace stagecraft {

/// Takes every node in turn and puts it to the best place within reach, up and down the columns, until
/// nothing moves. Never makes the number of crossings larger. Keeps `ends` up to date.
void siftLayers(LayeredGraph &graph, LinkSlots &ends);

} // namespace stagecraft
