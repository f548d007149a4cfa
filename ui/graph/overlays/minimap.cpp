// SPDX-License-Identifier: MIT
#include "ui/graph/overlays/minimap.h"

#include "ui/common/theme.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/items/nodeitem.h"
#include "ui/graph/view/graphview.h"

#include <QMouseEvent>
#include <QPainter>

namespace stagecraft {

namespace {

constexpr QSize kSize(150, 84);
constexpr double kMinimapMargin = 8;

QColor colorOf(const GraphScene &scene, GraphElement node)
{
    const Theme &theme = scene.theme();
    if (node.kind == ElementKind::Stage)
        return roleColor(theme, scene.pipeline()->stages()[std::size_t(node.index)].role);
    return node.kind == ElementKind::Image ? theme.baseImage : theme.context;
}

} // namespace

Minimap::Minimap(GraphView &view) : QWidget(&view), m_view(view)
{
    setFixedSize(kSize);
    setAttribute(Qt::WA_NoMousePropagation);
    setAccessibleName(tr("Overview of the graph"));
    setCursor(Qt::ArrowCursor);
}

QTransform Minimap::fromScene() const
{
    const QRectF whole = m_view.graph().contentRect().adjusted(-20, -20, 20, 20);
    const QRectF room =
        QRectF(rect()).adjusted(kMinimapMargin, kMinimapMargin, -kMinimapMargin, -kMinimapMargin);
    const double scale = std::min(room.width() / whole.width(), room.height() / whole.height());
    const QPointF middle = room.center() - whole.center() * scale;
    return QTransform(scale, 0, 0, scale, middle.x(), middle.y());
}

void Minimap::paintEvent(QPaintEvent *)
{
    const GraphScene &scene = m_view.graph();
    if (scene.nodeItems().empty())
        return;
    const Theme &theme = scene.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    const QTransform transform = fromScene();
    for (const NodeItem *node : scene.nodeItems())
        painter.fillRect(
            transform.mapRect(node->sceneRect()), mixed(colorOf(scene, node->element()), theme.panel, 0.385));
    // Where all is seen anyway, a frame says nothing.
    if (m_view.seesAll())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRect(
        transform.mapRect(m_view.visibleRect()).intersected(QRectF(rect()).adjusted(2, 2, -3, -3)));
}

void Minimap::goTo(QPointF place) { m_view.centerOn(fromScene().inverted().map(place)); }

void Minimap::mousePressEvent(QMouseEvent *event)
{
    m_view.rememberPlace();
    goTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position());
}

} // namespace stagecraft
