// SPDX-License-Identifier: MIT
// What is lit and what is faded on the graph.
#pragma once

#include "ui/graph/graphstructure.h"
#include "ui/graph/items/nodeitem.h"

#include <vector>

namespace stagecraft {

struct GraphLights {
    std::vector<Light> nodes; ///< As in GraphStructure::nodes.
    std::vector<Light> links; ///< As in GraphStructure::links.
};

/// Fades what the target does not need. While something is searched, only what is `found` is bright. While
/// something is pointed at, it and everything that it depends on is lit.
GraphLights lightsOf(const Pipeline &pipeline, const GraphStructure &structure,
    const std::vector<GraphElement> &found, GraphElement hovered);

} // namespace stagecraft
