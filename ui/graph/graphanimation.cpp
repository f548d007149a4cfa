// SPDX-License-Identifier: MIT
#include "ui/graph/graphanimation.h"

#include "ui/graph/graphscene.h"
#include "ui/graph/items/edgeitem.h"
#include "ui/graph/items/stagecard.h"

namespace stagecraft {

namespace {

constexpr int kMoveMilliseconds = 200;
constexpr int kGlowMilliseconds = 900;

} // namespace

GraphAnimation::GraphAnimation(GraphScene &scene) : m_scene(scene)
{
    m_move.setStartValue(0.0);
    m_move.setEndValue(1.0);
    m_move.setDuration(kMoveMilliseconds);
    m_move.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_move, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &value) { showMoved(value.toDouble()); });
    connect(&m_move, &QAbstractAnimation::finished, this, &GraphAnimation::finish);

    m_glow.setStartValue(1.0);
    m_glow.setEndValue(0.0);
    m_glow.setDuration(kGlowMilliseconds);
    connect(&m_glow, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &value) { showGlow(value.toDouble()); });
}

void GraphAnimation::moveTo(Layout layout)
{
    m_target = std::move(layout);
    m_from.clear();
    for (const NodeItem *node : m_scene.nodeItems())
        m_from.push_back(node->pos());
    m_move.stop();
    m_move.start();
}

void GraphAnimation::finish()
{
    m_move.stop();
    m_from.clear();
    if (m_target.positions.size() == m_scene.nodeItems().size())
        m_scene.showLayout(m_target);
    m_target = {};
}

void GraphAnimation::showMoved(double progress)
{
    const auto &nodes = m_scene.nodeItems();
    if (m_from.size() != nodes.size() || m_target.positions.size() != nodes.size())
        return;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        nodes[i]->setPos(m_from[i] + (m_target.positions[i] - m_from[i]) * progress);
    m_scene.routeDirectly();
}

void GraphAnimation::glow(std::vector<GraphElement> elements)
{
    showGlow(0);
    m_glowing = std::move(elements);
    m_glow.stop();
    m_glow.start();
}

void GraphAnimation::showGlow(double strength)
{
    for (const GraphElement element : m_glowing) {
        if (NodeItem *node = m_scene.nodeItem(element))
            node->setGlow(strength);
        if (EdgeItem *edge = m_scene.edgeItem(element))
            edge->setGlow(strength);
    }
}

} // namespace stagecraft
