// SPDX-License-Identifier: MIT
// Drags the canvas about: middle button, or the left one with the space bar.
#pragma once

#include "ui/graph/tools/graphtool.h"

namespace stagecraft {

class PanTool final : public GraphTool {
public:
    PanTool(GraphView &view, QPoint start);

    void move(const ToolEvent &event) override;
    void drop(const ToolEvent &event) override { move(event); }
    Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }
    bool scrollsAtBorder() const override { return false; }

private:
    QPoint m_last;
};

} // namespace stagecraft
