// SPDX-License-Identifier: MIT
// Places for all nodes from scratch.
#pragma once

#include "core/layout/flow.h"
#include "core/layout/graph.h"

#include <vector>

namespace stagecraft {

/// Top left corners in columns from left to right, without overlaps, with few crossings. Knows nothing of
/// pinned nodes and previous places. The whole begins at (0, 0).
std::vector<QPointF> arranged(
    const LayoutGraph &graph, const std::vector<EdgeFlow> &flows, const LayoutOptions &options);

} // namespace stagecraft
