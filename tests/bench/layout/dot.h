// SPDX-License-Identifier: MIT
// Graphviz's dot as a yardstick: the same graph, laid out by it.
#pragma once

#include "core/layout/graph.h"

#include <optional>

namespace stagecraft::bench {

/// How dot is told where edges meet a box.
enum class DotPorts : quint8 {
    None, ///< Plain boxes: an edge meets them where dot likes.
    Rows, ///< A table with one row for each port, which edges are tied to.
};

/// The layout that `dot` gives to `graph`: its boxes' places, its splines as routes in the order of dot's
/// output (which is not that of the edges). Self edges are left out. Labels are not given to dot: they
/// would cost it columns. Nothing if dot failed.
std::optional<Layout> laidOutByDot(const LayoutGraph &graph, DotPorts ports);

/// The fastest of `runs` runs of dot on the graph, in milliseconds, from start to end.
double dotMilliseconds(const LayoutGraph &graph, DotPorts ports, int runs);

} // namespace stagecraft::bench
