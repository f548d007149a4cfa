// SPDX-License-Identifier: MIT
#include "core/layout/routes/curve.h"

namespace stagecraft {

void Curve::bendTo(QPointF end)
{
    if (end == m_points.back())
        return;
    const bool level = end.y() == m_points.back().y();
    if (level && m_isLevel)
        m_points.resize(m_points.size() - 3);
    const QPointF start = m_points.back();
    if (level) {
        const QPointF third = (end - start) / 3;
        m_points.insert(m_points.end(), {start + third, end - third, end});
    } else {
        const double middle = (start.x() + end.x()) / 2;
        m_points.insert(m_points.end(), {QPointF(middle, start.y()), QPointF(middle, end.y()), end});
    }
    m_isLevel = level;
}

void Curve::turnTo(QPointF end, double reach)
{
    const QPointF start = m_points.back();
    m_points.insert(m_points.end(), {QPointF(reach, start.y()), QPointF(reach, end.y()), end});
    m_isLevel = false;
}

} // namespace stagecraft
