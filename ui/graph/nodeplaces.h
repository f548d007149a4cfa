// SPDX-License-Identifier: MIT
// Asking for other places of nodes: moved by hand, aligned, spread evenly.
#pragma once

#include "ui/graph/graphelement.h"

#include <QPointF>
#include <Qt>

#include <vector>

namespace stagecraft {

class GraphScene;

using NodePlaces = std::vector<std::pair<GraphElement, QPointF>>;

/// Asks for these nodes to stand at these places; all others stay as free or as fixed as they are.
void requestPlaces(GraphScene &scene, const NodePlaces &places);

/// The selected nodes with their left (Qt::LeftEdge) or top edges in one line.
NodePlaces alignedPlaces(const GraphScene &scene, Qt::Edge edge);
/// The selected nodes with equal gaps between the outermost two. Nothing for fewer than three.
NodePlaces distributedPlaces(const GraphScene &scene, Qt::Orientation orientation);

} // namespace stagecraft
