// SPDX-License-Identifier: MIT
// From columns in order to places without overlaps, with edges as straight as that allows.
#pragma once

#include "core/layout/layers/layeredgraph.h"

#include <vector>

namespace stagecraft {

/// The top of every node of the layered graph; of bends, the height at which the edge passes.
std::vector<double> topsOf(const LayeredGraph &layered, double nodeGap);

/// A column of cards and pills, from left to right.
struct Column {
    double laneWidth = 0; ///< Room for labels on its left.
    double left = 0;
    double width = 0;
};

/// The columns of all ranks, with `layerGap` and room for labels between them.
std::vector<Column> columnsOf(const LayoutGraph &graph, const std::vector<int> &ranks,
    const std::vector<LabelLane> &lanes, double layerGap);

} // namespace stagecraft
