// SPDX-License-Identifier: MIT
// The column of every node.
#pragma once

#include "core/layout/flow.h"

#include <vector>

namespace stagecraft {

/// The column of every node, from 0, without empty columns. Edges point to later columns, and together
/// they are as short as can be: Gansner and others, "A technique for drawing directed graphs" (1993),
/// section 2, the network simplex method.
std::vector<int> ranksOf(const LayoutGraph &graph, const std::vector<EdgeFlow> &flows);

} // namespace stagecraft
