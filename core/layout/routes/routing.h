// SPDX-License-Identifier: MIT
// Routes of edges for nodes that have just been arranged.
#pragma once

#include "core/layout/graph.h"
#include "core/layout/layers/arrangement.h"

namespace stagecraft {

/// Routes through the columns where the arrangement left room for them, in the order that it found best.
std::vector<EdgeRoute> routeEdges(const LayoutGraph &graph, const Arrangement &arrangement);

} // namespace stagecraft
