// SPDX-License-Identifier: MIT
// Places for all nodes from scratch.
#pragma once

#include "core/layout/flow.h"
#include "core/layout/graph.h"

#include <vector>

namespace stagecraft {

/// Where an edge passes a column, from side to side at one height.
struct ColumnPass {
    double left = 0;
    double right = 0;
    double height = 0;
};

struct Arrangement {
    std::vector<QPointF> positions; ///< Top left corner by node.
    std::vector<std::vector<ColumnPass>>
        passes; ///< By edge: the columns between its nodes, from left to right.
};

/// Columns from left to right, without overlaps, with few crossings. Knows nothing of pinned nodes and
/// previous places. The whole begins at (0, 0).
Arrangement arranged(
    const LayoutGraph &graph, const std::vector<EdgeFlow> &flows, const LayoutOptions &options);

} // namespace stagecraft
