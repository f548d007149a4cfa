// SPDX-License-Identifier: MIT
// The dotted ground of the canvas, and sentences at the pointer.
#pragma once

#include "ui/common/theme.h"

#include <QRect>

class QPainter;

namespace stagecraft {

/// Fills `rect` of the scene with the ground and its dots, fewer of them from far away.
void paintCanvas(QPainter &painter, const QRectF &rect, const Theme &theme, double zoom);

/// A sentence beside the pointer, inside `room`; viewport coordinates.
void paintTip(QPainter &painter, const QString &text, QPoint pointer, const QRect &room, const Theme &theme);

} // namespace stagecraft
