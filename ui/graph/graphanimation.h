// SPDX-License-Identifier: MIT
// Lets nodes glide to their new places and changed elements glow for a moment.
#pragma once

#include "core/layout/graph.h"
#include "ui/graph/graphelement.h"

#include <QVariantAnimation>

namespace stagecraft {

class GraphScene;

/// Belongs to a scene; holds no items, only indices, and stops before these change.
class GraphAnimation final : public QObject {
    Q_OBJECT

public:
    explicit GraphAnimation(GraphScene &scene);

    /// Moves the nodes to `layout`. While they glide, edges follow as plain curves.
    void moveTo(Layout layout);
    /// Puts everything where it was to arrive.
    void finish();
    bool isMoving() const { return m_move.state() == QAbstractAnimation::Running; }

    void glow(std::vector<GraphElement> elements);

private:
    void showMoved(double progress);
    void showGlow(double strength);

    GraphScene &m_scene;
    QVariantAnimation m_move;
    QVariantAnimation m_glow;
    std::vector<QPointF> m_from;
    Layout m_target;
    std::vector<GraphElement> m_glowing;
};

} // namespace stagecraft
