// SPDX-License-Identifier: MIT
// Takes an edge off at one end and puts it on another node.
#pragma once

#include "core/edit/artifactedits.h"
#include "core/edit/instructionedits.h"
#include "ui/graph/tools/graphtool.h"

#include <optional>

namespace stagecraft {

enum class EdgeEnd : bool { Start, End };

/// The start of a base edge changes what a stage is based on; its end gives that base to another stage. The
/// start of an artifact's edge changes where the files come from; its end moves the COPY to another stage.
class RewireTool final : public GraphTool {
public:
    RewireTool(GraphView &view, GraphElement edge, EdgeEnd end);

    void move(const ToolEvent &event) override;
    void drop(const ToolEvent &event) override;
    void cancel() override;
    void paint(QPainter &painter) const override;
    QString refusal() const override { return m_refusal; }
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    std::optional<Message> refusalHere() const;
    bool changesNothing() const;
    void requestBase() const;
    void requestArtifact() const;
    ArtifactSource artifactSource() const;

    GraphElement m_edge;
    EdgeEnd m_end;
    GraphElement m_from; ///< Node that the edge leaves now.
    GraphElement m_to;
    QPointF m_fixed; ///< The end that stays.
    QPointF m_pointer;
    GraphHit m_target;
    RowPlace m_place{.stage = -1, .position = -1};
    QString m_refusal;
};

} // namespace stagecraft
