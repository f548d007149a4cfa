// SPDX-License-Identifier: MIT
#include "ui/graph/items/painting.h"

#include <QPainter>

namespace stagecraft {

namespace {

void paintRing(QPainter &painter, const QRectF &rect, double radius, QColor color, double width, double alpha)
{
    color.setAlphaF(float(alpha));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect.adjusted(-width, -width, width, width), radius + width, radius + width);
}

} // namespace

void paintShadow(QPainter &painter, const QRectF &rect, double radius, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Three thin layers look like a blur and cost a hundredth of one.
    for (const int spread : {1, 3, 6}) {
        QColor layer = color;
        layer.setAlphaF(color.alphaF() / float(spread == 1 ? 1.5 : spread));
        painter.setBrush(layer);
        painter.drawRoundedRect(rect.adjusted(-spread / 2.0, 0, spread / 2.0, spread), radius + spread / 2.0,
            radius + spread / 2.0);
    }
}

void paintGround(QPainter &painter, const QRectF &rect, double radius, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
}

void paintHalo(QPainter &painter, const QRectF &rect, double radius, const QColor &color)
{
    paintRing(painter, rect, radius, color, 4, 0.28);
}

void paintGlow(QPainter &painter, const QRectF &rect, double radius, const QColor &color, double strength)
{
    if (strength > 0)
        paintRing(painter, rect, radius, color, 9, 0.45 * strength);
}

} // namespace stagecraft
