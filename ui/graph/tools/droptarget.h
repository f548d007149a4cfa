// SPDX-License-Identifier: MIT
// Where a drag would end: a card and the gap between its rows.
#pragma once

#include "core/edit/instructionedits.h"
#include "ui/graph/tools/graphhit.h"

class QColor;
class QPainter;
class QPainterPath;

namespace stagecraft {

struct Theme;

/// How a drop on a card chooses the row.
enum class DropAt : quint8 {
    Gap, ///< The gap nearest to the pointer.
    Row, ///< In front of the row that was hit; over head and foot no row is chosen.
};

/// The place of a drop at `pointer`: a stage of -1 off all cards, a position of -1 where none is chosen.
RowPlace dropPlaceAt(const GraphScene &scene, QPointF pointer, DropAt how);

/// The frame around the card and the line in the gap that a drop goes to.
void paintDropPlace(QPainter &painter, const GraphScene &scene, const RowPlace &place, bool isRefused);
/// The knob from which a wire is drawn, where the pointer is on a port.
void paintPort(QPainter &painter, const GraphScene &scene, const GraphHit &port);
/// A wire that is being drawn.
void paintWire(QPainter &painter, const GraphScene &scene, QPointF from, QPointF to, const QColor &color);

} // namespace stagecraft
