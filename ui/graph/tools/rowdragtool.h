// SPDX-License-Identifier: MIT
// Drags an instruction to another place of its stage, or to another stage.
#pragma once

#include "core/edit/instructionedits.h"
#include "ui/graph/tools/graphtool.h"

namespace stagecraft {

class RowDragTool final : public GraphTool {
public:
    RowDragTool(GraphView &view, int instruction);

    void move(const ToolEvent &event) override;
    void drop(const ToolEvent &event) override;
    void paint(QPainter &painter) const override;
    QString refusal() const override { return m_refusal; }
    Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

private:
    bool changesNothing() const;

    int m_instruction;
    RowPlace m_home; ///< Where it stands.
    RowPlace m_place{.stage = -1, .position = -1};
    QPointF m_pointer;
    QString m_refusal;
};

} // namespace stagecraft
