// SPDX-License-Identifier: MIT
#include "tests/support/drawncrossings.h"

#include <QLineF>
#include <QRectF>

namespace stagecraft::test {

namespace {

struct Polyline {
    std::vector<QPointF> points;
    QRectF bounds;
};

Polyline polylineOf(const EdgeRoute &route)
{
    constexpr int kPieces = 8;
    Polyline line;
    if (route.points.empty())
        return line;
    line.points.push_back(route.points.front());
    for (std::size_t i = 0; i + 3 < route.points.size(); i += 3) {
        const QPointF *curve = &route.points[i];
        for (int piece = 1; piece <= kPieces; ++piece) {
            const double t = double(piece) / kPieces;
            const double u = 1 - t;
            line.points.push_back(u * u * u * curve[0] + 3 * u * u * t * curve[1] + 3 * u * t * t * curve[2]
                + t * t * t * curve[3]);
        }
    }
    QPointF low = line.points.front();
    QPointF high = low;
    for (const QPointF &point : line.points) {
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
    line.bounds = QRectF(low, high);
    return line;
}

// On which side of the line through two points a third one lies: -1, 1, or 0 on the line but for rounding.
int side(QPointF start, QPointF end, QPointF point)
{
    constexpr double kRounding = 0.01;
    const QPointF along = end - start;
    const QPointF away = point - start;
    const double area = along.x() * away.y() - along.y() * away.x(); // Distance times length.
    if (area * area <= kRounding * kRounding * QPointF::dotProduct(along, along))
        return 0;
    return area < 0 ? -1 : 1;
}

bool piecesCross(QPointF a, QPointF b, QPointF c, QPointF d)
{
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

bool cross(const Polyline &one, const Polyline &other)
{
    if (one.bounds.left() > other.bounds.right() || other.bounds.left() > one.bounds.right()
        || one.bounds.top() > other.bounds.bottom() || other.bounds.top() > one.bounds.bottom())
        return false;
    for (std::size_t i = 1; i < one.points.size(); ++i) {
        for (std::size_t j = 1; j < other.points.size(); ++j) {
            if (piecesCross(one.points[i - 1], one.points[i], other.points[j - 1], other.points[j]))
                return true;
        }
    }
    return false;
}

} // namespace

int drawnCrossingsOf(const std::vector<EdgeRoute> &routes)
{
    std::vector<Polyline> lines;
    for (const EdgeRoute &route : routes)
        lines.push_back(polylineOf(route));
    int crossings = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = i + 1; j < lines.size(); ++j)
            crossings += cross(lines[i], lines[j]);
    }
    return crossings;
}

} // namespace stagecraft::test
