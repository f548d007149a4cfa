// SPDX-License-Identifier: MIT
// The last touch: fewer crossings of the edges as they really lie.
#pragma once

#include "core/layout/graph.h"
#include "core/layout/labellane.h"

#include <vector>

namespace stagecraft {

/// Lets neighbours in a column change places, and nodes slide where there is room, as long as fewer straight
/// lines between ports cross. Columns stay what they are, and nothing comes to overlap. `effort` bounds the
/// number of pairs of edges that are compared.
void untangle(const LayoutGraph &graph, const std::vector<int> &ranks, const std::vector<LabelLane> &lanes,
    double nodeGap, int effort, std::vector<QPointF> &positions);

} // namespace stagecraft
