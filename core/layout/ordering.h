// SPDX-License-Identifier: MIT
// The order of the nodes in each column that lets few edges cross.
#pragma once

#include "core/layout/layeredgraph.h"

namespace stagecraft {

/// Puts every layer into the order in which a walk along the edges meets its nodes. Walk 0 starts at the
/// first column, walk 1 at the last; later ones shuffle the layers, each number in its own way.
void startOrder(LayeredGraph &graph, int walk);

/// Reorders the layers until sweeps to and fro find nothing better. `effort` bounds the number of sweeps.
void reduceCrossings(LayeredGraph &graph, int effort);

/// How many pairs of edges cross between neighbouring columns.
qint64 crossingsOf(const LayeredGraph &graph);

} // namespace stagecraft
