// SPDX-License-Identifier: MIT
// Which element an arrow key goes to.
#pragma once

#include "ui/graph/graphelement.h"

#include <Qt>

namespace stagecraft {

class GraphScene;

/// Up and down go through the rows of a card and on to the node above or below. Left goes to where things
/// come from, right to where they go; where no edge leads, to the nearest node on that side. With nothing
/// selected, the first node. An invalid element where there is none.
GraphElement neighbourOf(const GraphScene &scene, GraphElement from, Qt::Key arrow);

} // namespace stagecraft
