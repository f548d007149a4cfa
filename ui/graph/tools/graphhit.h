// SPDX-License-Identifier: MIT
// What is at a place of the canvas.
#pragma once

#include "ui/graph/graphelement.h"

#include <QPointF>

namespace stagecraft {

class GraphScene;

enum class HitPart : quint8 {
    Canvas, ///< Nothing.
    Head,   ///< Of a card.
    Fold,   ///< The arrow that folds a card's rows away.
    Row,
    Foot, ///< Below the last row of a card.
    Pill,
    Port, ///< The right border of a card or pill, from which wires are drawn.
    Edge,
    EdgeStart, ///< Near the end of an edge where it leaves: it can be taken off there.
    EdgeEnd,
};

struct GraphHit {
    HitPart part = HitPart::Canvas;
    GraphElement element; ///< Stage, instruction, pill or edge; at a port, what the wire would come from.
    int stage = -1;       ///< Of cards.
    int row = -1;         ///< Of rows, and of ports beside one.

    bool isOnCard() const noexcept { return stage >= 0; }
    bool isOnEdge() const noexcept { return part >= HitPart::Edge; }
};

/// `zoom`: what is thin or small is easier to hit from far away.
GraphHit hitAt(const GraphScene &scene, QPointF place, double zoom);

/// The card or pill at a place, ports and edges aside: where a wire ends.
GraphHit nodeAt(const GraphScene &scene, QPointF place);

} // namespace stagecraft
