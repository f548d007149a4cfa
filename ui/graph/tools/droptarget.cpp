// SPDX-License-Identifier: MIT
#include "ui/graph/tools/droptarget.h"

#include "ui/graph/graphscene.h"
#include "ui/graph/items/edgeitem.h"
#include "ui/graph/items/stagecard.h"

#include <QPainter>

namespace stagecraft {

RowPlace dropPlaceAt(const GraphScene &scene, QPointF pointer, DropAt how)
{
    const GraphHit hit = nodeAt(scene, pointer);
    if (!hit.isOnCard())
        return {.stage = -1, .position = -1};
    const StageCard &card = *scene.stageCard(hit.stage);
    if (how == DropAt::Row)
        return {.stage = hit.stage, .position = hit.row};
    if (card.geometry().isCollapsed)
        return {.stage = hit.stage, .position = card.geometry().rows};
    return {.stage = hit.stage, .position = card.geometry().gapAt(pointer.y() - card.y())};
}

void paintDropPlace(QPainter &painter, const GraphScene &scene, const RowPlace &place, bool isRefused)
{
    const StageCard *card = place.stage >= 0 ? scene.stageCard(place.stage) : nullptr;
    if (!card)
        return;
    const QColor color = isRefused ? scene.theme().error : scene.theme().accent;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(
        card->sceneRect().adjusted(-2, -2, 2, 2), metrics::kRadius + 2, metrics::kRadius + 2);
    if (isRefused || place.position < 0 || card->geometry().isCollapsed)
        return;
    const double y = card->y() + card->geometry().gapHeight(place.position);
    painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(card->x() + 8, y), QPointF(card->sceneRect().right() - 8, y));
}

void paintPort(QPainter &painter, const GraphScene &scene, const GraphHit &port)
{
    const NodeItem *node = scene.nodeItem(port.element);
    if (!node)
        return;
    const QPointF center = node->pos() + QPointF(node->size().width(), node->portHeight(port.row));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(scene.theme().panel, 1.5));
    painter.setBrush(scene.theme().accent);
    painter.drawEllipse(center, 7, 7);
    painter.setPen(QPen(scene.theme().accentText, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(center - QPointF(3, 0), center + QPointF(3, 0));
    painter.drawLine(center - QPointF(0, 3), center + QPointF(0, 3));
}

void paintWire(QPainter &painter, const GraphScene &scene, QPointF from, QPointF to, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(directCurve(from, to));
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(scene.theme().panel);
    painter.drawEllipse(from, 4.5, 4.5);
    painter.drawEllipse(to, 4.5, 4.5);
}

} // namespace stagecraft
