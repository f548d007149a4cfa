// SPDX-License-Identifier: MIT
#include "ui/graph/overlays/canvasoverlays.h"

#include "ui/graph/graphscene.h"
#include "ui/graph/items/nodeitem.h"
#include "ui/graph/overlays/legend.h"
#include "ui/graph/overlays/minimap.h"
#include "ui/graph/overlays/searchbar.h"
#include "ui/graph/overlays/sizechip.h"
#include "ui/graph/view/graphview.h"

#include <QLabel>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOverlayMargin = 14;

} // namespace

CanvasOverlays::CanvasOverlays(GraphView &view)
    : QObject(&view)
    , m_view(view)
    , m_minimap(new Minimap(view))
    , m_legend(new Legend(view.graph(), &view))
    , m_chip(new SizeChip(view.graph(), &view))
    , m_search(new SearchBar(view))
{
    const QString advice =
        tr("Press Tab or double-click here for the first one,\nor write FROM and the name of an "
           "image in the text.");
    m_emptyHint = new QLabel(u"<p style='font-size: 15px'>%1</p><p>%2</p>"_s.arg(
                                 tr("No stages yet"), advice.toHtmlEscaped().replace(u'\n', u"<br>"_s)),
        &view);
    m_emptyHint->setObjectName("emptyHint"_L1);
    m_emptyHint->setAlignment(Qt::AlignCenter);
    m_emptyHint->setProperty("muted", true);
    m_emptyHint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_emptyHint->hide();
    m_legend->hide();
    connect(&view.graph(), &GraphScene::contentChanged, this, [this] {
        m_chip->refresh();
        const GraphScene &scene = m_view.graph();
        m_emptyHint->setVisible(scene.content().analysis && scene.nodeItems().empty());
        place();
        m_minimap->update();
    });
    connect(&view.graph(), &GraphScene::geometryChanged, m_minimap, qOverload<>(&QWidget::update));
}

void CanvasOverlays::place()
{
    const QRect room = m_view.viewport()->geometry().adjusted(
        kOverlayMargin, kOverlayMargin, -kOverlayMargin, -kOverlayMargin);
    QRect minimap = m_minimap->rect().translated(room.left(), room.bottom() - m_minimap->height() + 1);
    // Aside, where it would hide what it is the map of.
    if (const QRect aside = minimap.translated(room.right() - minimap.right(), 0);
        !m_legend->isVisible() && coversNode(minimap) && !coversNode(aside))
        minimap = aside;
    m_minimap->move(minimap.topLeft());
    m_legend->resize(m_legend->sizeHint());
    m_legend->move(room.right() - m_legend->width() + 1, room.bottom() - m_legend->height() + 1);
    m_chip->move(room.right() - m_chip->width() + 1, room.top());
    m_search->move(room.left(), room.top());
    m_emptyHint->resize(m_emptyHint->sizeHint());
    m_emptyHint->move(room.center() - m_emptyHint->rect().center());
}

QRect CanvasOverlays::freeRoom() const
{
    QRect room = m_view.viewport()->rect();
    // The legend is nearly as high as the view, the minimap low.
    if (!m_legend->isHidden())
        room.setRight(room.right() - kOverlayMargin - m_legend->width());
    if (!m_minimap->isHidden())
        room.setBottom(room.bottom() - kOverlayMargin - m_minimap->height());
    return room;
}

bool CanvasOverlays::coversNode(const QRect &overlay) const
{
    return std::ranges::any_of(m_view.graph().nodeItems(), [&](const NodeItem *node) {
        return m_view.mapFromScene(node->sceneRect()).boundingRect().intersects(overlay);
    });
}

void CanvasOverlays::refreshView() { m_minimap->update(); }

} // namespace stagecraft
