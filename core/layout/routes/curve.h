// SPDX-License-Identifier: MIT
// Draws the points of a route.
#pragma once

#include <QPointF>

#include <vector>

namespace stagecraft {

/// A route as it grows: straight pieces and bends, all of them cubic curves that leave and arrive level.
class Curve {
public:
    explicit Curve(QPointF start) : m_points{start} { }

    /// On to `end`: straight if it lies at the same height, else in the shape of an S.
    void bendTo(QPointF end);
    /// A half turn: on to `end`, which lies above or below, round the side of `reach`.
    void turnTo(QPointF end, double reach);

    QPointF end() const { return m_points.back(); }
    std::vector<QPointF> points() && { return std::move(m_points); }

private:
    std::vector<QPointF> m_points;
    bool m_isLevel = false; // The last piece is straight and may be made longer.
};

} // namespace stagecraft
