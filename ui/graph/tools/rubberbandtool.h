// SPDX-License-Identifier: MIT
// Selects the nodes that a rectangle touches.
#pragma once

#include "ui/graph/tools/graphtool.h"

#include <QRectF>

namespace stagecraft {

class RubberBandTool final : public GraphTool {
public:
    /// With `adds`, what was selected stays so.
    RubberBandTool(GraphView &view, QPointF start, bool adds);

    void move(const ToolEvent &event) override;
    void drop(const ToolEvent &event) override { move(event); }
    void cancel() override;
    void paint(QPainter &painter) const override;

private:
    QPointF m_start;
    QRectF m_band;
    GraphSelection m_before;
    GraphSelection m_kept;
};

} // namespace stagecraft
