// SPDX-License-Identifier: MIT
// Strokes that all items on the canvas share.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace stagecraft {

inline constexpr double kTextDetail = 0.38;  ///< Below this zoom no text of rows and pills is drawn.
inline constexpr double kTitleDetail = 0.16; ///< Below this zoom not even names are.

/// A soft shadow below a box.
void paintShadow(QPainter &painter, const QRectF &rect, double radius, const QColor &color);
/// Covers what lies behind a box that is then drawn half transparent.
void paintGround(QPainter &painter, const QRectF &rect, double radius, const QColor &color);
/// A ring around what is selected or lit.
void paintHalo(QPainter &painter, const QRectF &rect, double radius, const QColor &color);
/// The ring of what has just changed; `strength` from 0 to 1.
void paintGlow(QPainter &painter, const QRectF &rect, double radius, const QColor &color, double strength);

} // namespace stagecraft
