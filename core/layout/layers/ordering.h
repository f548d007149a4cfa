// SPDX-License-Identifier: MIT
// The order of the nodes in each column, so that few edges cross.
#pragma once

#include "core/layout/layers/layeredgraph.h"

namespace stagecraft {

/// Orders all layers anew, from several first orders: sweeps over the columns to and fro sort each by where
/// its neighbours stand, sifting moves single nodes, and the best order seen is kept. Small graphs get more
/// effort.
void orderLayers(LayeredGraph &graph);

} // namespace stagecraft
