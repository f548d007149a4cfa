// SPDX-License-Identifier: MIT
// Where there is room for labels between nodes that a person has put close together.
#pragma once

#include "core/layout/labellane.h"

namespace stagecraft {

/// Takes away the lanes that would reach into another node, or behind the side at which one of their edges
/// begins. An arrangement leaves room for all lanes; nodes that were moved may stand closer.
void dropLanesWithoutRoom(
    std::vector<LabelLane> &lanes, const LayoutGraph &graph, const std::vector<QPointF> &positions);

} // namespace stagecraft
