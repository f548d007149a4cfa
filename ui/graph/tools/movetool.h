// SPDX-License-Identifier: MIT
// Drags nodes to other places.
#pragma once

#include "ui/graph/tools/graphtool.h"

namespace stagecraft {

/// Moves the selected nodes. Asks for their new positions when they are dropped.
class MoveTool final : public GraphTool {
public:
    MoveTool(GraphView &view, QPointF start);

    void move(const ToolEvent &event) override;
    void drop(const ToolEvent &event) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

private:
    std::vector<std::pair<GraphElement, QPointF>> placesAt(QPointF pointer) const;

    QPointF m_start;
    std::vector<std::pair<GraphElement, QPointF>> m_places; ///< Before the drag.
};

} // namespace stagecraft
