// SPDX-License-Identifier: MIT
#include "ui/graph/tools/pantool.h"

#include "ui/graph/view/graphview.h"

#include <QScrollBar>

namespace stagecraft {

PanTool::PanTool(GraphView &view, QPoint start) : GraphTool(view), m_last(start) { }

void PanTool::move(const ToolEvent &event)
{
    const QPoint step = event.viewport - m_last;
    m_last = event.viewport;
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() - step.x());
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - step.y());
}

} // namespace stagecraft
