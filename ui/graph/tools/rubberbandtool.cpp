// SPDX-License-Identifier: MIT
#include "ui/graph/tools/rubberbandtool.h"

#include "ui/graph/graphscene.h"
#include "ui/graph/items/nodeitem.h"

#include <QPainter>

namespace stagecraft {

RubberBandTool::RubberBandTool(GraphView &view, QPointF start, bool adds)
    : GraphTool(view)
    , m_start(start)
    , m_before(scene().selection())
    , m_kept(adds ? m_before : GraphSelection())
{
}

void RubberBandTool::move(const ToolEvent &event)
{
    m_band = QRectF(m_start, event.scene).normalized();
    GraphSelection selection = m_kept;
    for (const NodeItem *node : scene().nodeItems()) {
        if (node->sceneRect().intersects(m_band))
            selection.add(node->element());
    }
    scene().setSelection(selection);
}

void RubberBandTool::cancel() { scene().setSelection(m_before); }

void RubberBandTool::paint(QPainter &painter) const
{
    QColor fill = scene().theme().accent;
    fill.setAlphaF(0.10F);
    QPen pen(scene().theme().accent, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRect(m_band);
}

} // namespace stagecraft
