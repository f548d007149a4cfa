// SPDX-License-Identifier: MIT
// Graphviz's dot as a yardstick: the same graph, laid out by it.
#pragma once

#include "core/layout/graph.h"

#include <optional>

namespace stagecraft::bench {

/// The layout that `dot` gives to `graph`: its boxes' places, its splines as routes in the order of dot's
/// output (which is not that of the edges). A box is a table with one row for each port, which edges are tied
/// to. Self edges are left out. Labels are not given to dot: they would cost it columns. Nothing if dot
/// failed.
std::optional<Layout> laidOutByDot(const LayoutGraph &graph);

} // namespace stagecraft::bench
