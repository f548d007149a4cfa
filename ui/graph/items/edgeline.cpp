// SPDX-License-Identifier: MIT
#include "ui/graph/items/edgeline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace stagecraft {

namespace {

constexpr int kCurveElements = 3; // Two control points and an end.
constexpr double kLevel = 1.5;    // Scene units: less than a pixel where lines are drawn from bend to bend.

double distanceToSegment(QPointF place, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(place - a, along) / length, 0.0, 1.0) : 0;
    const QPointF away = place - (a + along * t);
    return std::hypot(away.x(), away.y());
}

// True if the bounds of the points, which may be without width, meet `rect`.
bool areNear(std::initializer_list<QPointF> points, const QRectF &rect)
{
    double left = points.begin()->x();
    double right = left;
    double top = points.begin()->y();
    double bottom = top;
    for (const QPointF point : points) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    return left <= rect.right() && right >= rect.left() && top <= rect.bottom() && bottom >= rect.top();
}

} // namespace

EdgeLine::EdgeLine(QPainterPath path) : m_path(std::move(path)), m_bounds(m_path.controlPointRect())
{
    const QList<QPolygonF> pieces = m_path.toSubpathPolygons();
    if (!pieces.isEmpty())
        m_points = pieces.first();
    // Where the line goes on nearly level, its bends are not told apart from afar.
    for (int i = 0; i < m_path.elementCount(); i += kCurveElements) {
        const int next = i + kCurveElements;
        const bool goesOnLevel = !m_bends.isEmpty() && next < m_path.elementCount()
            && std::abs(m_path.elementAt(next).y - m_bends.back().y()) <= kLevel;
        if (!goesOnLevel)
            m_bends.append(m_path.elementAt(i));
    }
}

double EdgeLine::distanceTo(QPointF place) const
{
    double nearest = 1e9;
    for (qsizetype i = 1; i < m_points.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(place, m_points[i - 1], m_points[i]));
    return nearest;
}

std::vector<EdgeLine::Part> EdgeLine::partsNear(const QRectF &rect) const
{
    std::vector<Part> parts;
    bool isDrawing = false;
    for (int i = kCurveElements; i < m_path.elementCount(); i += kCurveElements) {
        const QPointF from = m_path.elementAt(i - 3);
        const QPointF control1 = m_path.elementAt(i - 2);
        const QPointF control2 = m_path.elementAt(i - 1);
        const QPointF to = m_path.elementAt(i);
        const bool isNear = areNear({from, control1, control2, to}, rect);
        if (isNear && !isDrawing)
            parts.push_back({QPainterPath(from), i / kCurveElements - 1});
        if (isNear)
            parts.back().path.cubicTo(control1, control2, to);
        isDrawing = isNear;
    }
    return parts;
}

double EdgeLine::lengthBefore(int curve) const
{
    if (m_lengths.empty())
        m_lengths.push_back(0);
    while (int(m_lengths.size()) <= curve) {
        const int i = int(m_lengths.size()) * kCurveElements;
        QPainterPath last(m_path.elementAt(i - 3));
        last.cubicTo(m_path.elementAt(i - 2), m_path.elementAt(i - 1), m_path.elementAt(i));
        m_lengths.push_back(m_lengths.back() + last.length());
    }
    return m_lengths[std::size_t(curve)];
}

void EdgeLine::drawNear(QPainter &painter, const QRectF &rect, LineDetail detail) const
{
    const QPolygonF &points = detail == LineDetail::Bends ? m_bends : m_points;
    if (rect.contains(m_bounds)) {
        painter.drawPolyline(points);
        return;
    }
    for (qsizetype i = 1; i < points.size();) {
        const qsizetype first = i - 1;
        while (i < points.size() && areNear({points[i - 1], points[i]}, rect))
            ++i;
        if (const qsizetype count = i - first; count > 1)
            painter.drawPolyline(points.constData() + first, int(count));
        ++i;
    }
}

} // namespace stagecraft
