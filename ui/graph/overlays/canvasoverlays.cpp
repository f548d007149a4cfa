// SPDX-License-Identifier: MIT
#include "ui/graph/overlays/canvasoverlays.h"

#include "ui/graph/graphscene.h"
#include "ui/graph/overlays/legend.h"
#include "ui/graph/overlays/minimap.h"
#include "ui/graph/overlays/searchbar.h"
#include "ui/graph/overlays/sizechip.h"
#include "ui/graph/view/graphview.h"

namespace stagecraft {

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
    m_legend->hide();
    connect(&view.graph(), &GraphScene::contentChanged, this, [this] {
        m_chip->refresh();
        place();
        m_minimap->update();
    });
    connect(&view.graph(), &GraphScene::geometryChanged, m_minimap, qOverload<>(&QWidget::update));
}

void CanvasOverlays::place()
{
    const QRect room = m_view.viewport()->geometry().adjusted(
        kOverlayMargin, kOverlayMargin, -kOverlayMargin, -kOverlayMargin);
    m_minimap->move(room.left(), room.bottom() - m_minimap->height() + 1);
    m_legend->resize(m_legend->sizeHint());
    m_legend->move(room.right() - m_legend->width() + 1, room.bottom() - m_legend->height() + 1);
    m_chip->move(room.right() - m_chip->width() + 1, room.top());
    m_search->move(room.left(), room.top());
}

void CanvasOverlays::refreshView() { m_minimap->update(); }

} // namespace stagecraft
