// SPDX-License-Identifier: MIT
// The course of an edge, made ready for painting parts of it and for finding it.
#pragma once

#include <QPainterPath>
#include <QPolygonF>

#include <vector>

class QPainter;

namespace stagecraft {

/// How exactly a line is drawn by straight pieces.
enum class LineDetail : quint8 {
    Bends, ///< From bend to bend.
    Curves ///< As round as is seen at a zoom of 100 %.
};

/// A path of curves in scene units. A long one has bounds that cover much through which it does not pass, so
/// all that paints asks for the part that is near.
class EdgeLine {
public:
    EdgeLine() = default;
    /// `path` is one run of cubic curves, or empty.
    explicit EdgeLine(QPainterPath path);

    const QPainterPath &path() const noexcept { return m_path; }
    const QRectF &bounds() const noexcept { return m_bounds; } ///< Of the control points.
    QPointF start() const { return m_path.isEmpty() ? QPointF() : QPointF(m_path.elementAt(0)); }
    QPointF end() const { return m_path.currentPosition(); }
    double distanceTo(QPointF place) const;

    struct Part {
        QPainterPath path;
        int firstCurve = 0;
    };
    /// The runs of curves that come near `rect`; empty where none does.
    std::vector<Part> partsNear(const QRectF &rect) const;
    /// The length of the path in front of a curve: there dashes go on that begin at the start.
    double lengthBefore(int curve) const;
    /// Draws the pieces that come near `rect` with the painter's pen.
    void drawNear(QPainter &painter, const QRectF &rect, LineDetail detail) const;

private:
    QPainterPath m_path;
    QPolygonF m_points; ///< The path as straight pieces.
    QPolygonF m_bends;  ///< Where its curves meet.
    QRectF m_bounds;
    mutable std::vector<double> m_lengths; ///< In front of each curve, as far as was asked for.
};

} // namespace stagecraft
