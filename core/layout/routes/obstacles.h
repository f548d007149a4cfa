// SPDX-License-Identifier: MIT
// The boxes that edges go around.
#pragma once

#include "core/layout/graph.h"
#include "core/layout/labellane.h"

#include <vector>

namespace stagecraft {

inline constexpr double kObstacleSide = 10; ///< Kept free left and right of a box.
inline constexpr double kObstacleEnd = 6;   ///< Kept free above and below it.

/// For each node what edges keep clear of: its box with its label lane and a margin. Boxes that stand
/// in one column are as wide as the column, so that an edge passes them all without a bend.
std::vector<QRectF> obstaclesOf(
    const LayoutGraph &graph, const std::vector<QPointF> &positions, const std::vector<LabelLane> &lanes);

} // namespace stagecraft
