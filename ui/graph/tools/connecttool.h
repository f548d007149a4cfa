// SPDX-License-Identifier: MIT
// Draws a wire from a stage, an image or the build context: a COPY to be written.
#pragma once

#include "core/edit/artifactedits.h"
#include "core/edit/instructionedits.h"
#include "ui/graph/tools/graphtool.h"

namespace stagecraft {

/// Dropped on a card it opens the form of an artifact; on empty canvas, that of a stage that takes it.
class ConnectTool final : public GraphTool {
public:
    /// `row`: the row beside which the wire begins, taken for what makes the files; -1: none.
    ConnectTool(GraphView &view, GraphElement source, int row);

    void move(const ToolEvent &event) override;
    void drop(const ToolEvent &event) override;
    void paint(QPainter &painter) const override;
    QString refusal() const override { return m_refusal; }
    QString hint() const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    QPointF start() const;
    bool isOverSource() const;

    GraphElement m_element;
    int m_row;
    ArtifactSource m_source;
    QPointF m_pointer;
    RowPlace m_place{.stage = -1, .position = -1};
    bool m_isOverPill = false;
    QString m_refusal;
};

} // namespace stagecraft
