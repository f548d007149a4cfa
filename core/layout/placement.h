// SPDX-License-Identifier: MIT
// From columns in order to places without overlaps, with edges as straight as that allows.
#pragma once

#include "core/layout/layeredgraph.h"

#include <vector>

namespace stagecraft {

/// The top of every node of the layered graph; of bends, the height at which the edge passes.
std::vector<double> topsOf(const LayeredGraph &layered, double nodeGap);

/// The left side of every node of the layout graph. Cards stand at the left of their column, pills at its
/// right, near what they feed. Between columns there is `layerGap` and room for labels.
std::vector<double> leftsOf(const LayoutGraph &graph, const std::vector<int> &ranks,
    const std::vector<LabelLane> &lanes, double layerGap);

} // namespace stagecraft
