// SPDX-License-Identifier: MIT
#include "ui/graph/view/graphview.h"

#include "ui/graph/forms/graphforms.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/graphwishes.h"
#include "ui/graph/nodeplaces.h"
#include "ui/graph/overlays/canvasoverlays.h"
#include "ui/graph/overlays/legend.h"
#include "ui/graph/overlays/minimap.h"
#include "ui/graph/overlays/searchbar.h"
#include "ui/graph/tools/graphtools.h"
#include "ui/graph/view/canvaspainting.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <cmath>

namespace stagecraft {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kFitMargin = 14;
constexpr double kLeastShrinking = 0.85;
constexpr int kSettleMilliseconds = 140;

} // namespace

GraphView::GraphView(GraphScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
    , m_forms(std::make_unique<GraphForms>(*this))
    , m_tools(std::make_unique<GraphTools>(*this))
    , m_overlays(new CanvasOverlays(*this))
    , m_settleTimer(new QTimer(this))
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Graph of the stages"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    m_settleTimer->setSingleShot(true);
    m_settleTimer->setInterval(kSettleMilliseconds);
    connect(m_settleTimer, &QTimer::timeout, this, [this] {
        m_scene.setMoving(false);
        viewport()->update();
    });
    connect(&scene, &GraphScene::geometryChanged, this, &GraphView::updateSceneRect);
    connect(&scene, &GraphScene::contentChanged, this, &GraphView::fitOnce);
    m_scene.setColorScheme(themeOf(palette()).scheme);
}

GraphView::~GraphView() = default;

void GraphView::setLocalImages(const QStringList &references) { m_forms->setLocalImages(references); }

double GraphView::zoom() const { return transform().m11(); }

QRectF GraphView::visibleRect() const { return mapToScene(viewport()->rect()).boundingRect(); }

void GraphView::setZoom(double zoom, QPoint anchor)
{
    const double bounded = std::clamp(zoom, kMinimumZoom, kMaximumZoom);
    if (bounded == this->zoom())
        return;
    noteMovement();
    m_isFitted = false;
    const QPointF fixed = mapToScene(anchor);
    setTransform(QTransform::fromScale(bounded, bounded));
    updateSceneRect();
    const QPoint moved = mapFromScene(fixed) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
    m_overlays->refreshView();
    emit zoomChanged(bounded);
}

bool GraphView::seesAll() const { return visibleRect().contains(m_scene.contentRect()); }

ViewPlace GraphView::place() const { return {visibleRect().center(), zoom()}; }

void GraphView::rememberPlace()
{
    m_history.leave(place());
    emit historyChanged();
}

void GraphView::goTo(const ViewPlace &place)
{
    setZoom(place.zoom, viewport()->rect().center());
    centerOn(place.center);
    emit historyChanged();
}

void GraphView::goBack()
{
    if (const auto before = m_history.back(place()))
        goTo(*before);
}

void GraphView::goForward()
{
    if (const auto next = m_history.forward(place()))
        goTo(*next);
}

void GraphView::reveal(GraphElement element)
{
    const QRectF rect = m_scene.rectOf(element);
    if (rect.isEmpty())
        return;
    if (visibleRect().contains(rect))
        return;
    rememberPlace();
    // The whole of it where it fits, else its upper left corner.
    if (rect.width() > visibleRect().width() || rect.height() > visibleRect().height())
        centerOn(rect.topLeft() + QPointF(visibleRect().width(), visibleRect().height()) / 2.2);
    else
        ensureVisible(rect, 60, 60);
    m_overlays->refreshView();
}

void GraphView::zoomIn() { setZoom(zoom() * kZoomStep, viewport()->rect().center()); }

void GraphView::zoomOut() { setZoom(zoom() / kZoomStep, viewport()->rect().center()); }

void GraphView::resetZoom() { setZoom(1, viewport()->rect().center()); }

void GraphView::fit(QRectF rect)
{
    if (rect.isEmpty())
        return;
    const auto fitting = [&](QRectF room) {
        const QSizeF inside = room.size().shrunkBy(QMarginsF(kFitMargin, kFitMargin, kFitMargin, kFitMargin));
        return std::min({inside.width() / rect.width(), inside.height() / rect.height(), 1.0});
    };
    // The minimap is kept clear of nodes, unless that would make them much smaller.
    const QRect whole = viewport()->rect();
    const QRect free = m_overlays->freeRoom();
    const QRect room = fitting(free) >= kLeastShrinking * fitting(whole) ? free : whole;
    setZoom(fitting(room), whole.center());
    centerOn(rect.center() + QPointF(whole.center() - room.center()) / zoom());
    m_isFitted = rect == m_scene.contentRect();
    m_overlays->place();
    m_overlays->refreshView();
}

void GraphView::fitAll()
{
    rememberPlace();
    fit(m_scene.contentRect());
}

void GraphView::fitSelection()
{
    QRectF rect;
    for (const GraphElement element : m_scene.selection().elements())
        rect |= m_scene.rectOf(element);
    if (rect.isEmpty())
        return;
    rememberPlace();
    fit(rect);
}

void GraphView::startOver()
{
    m_history.clear();
    emit historyChanged();
    m_isFitPending = true;
    setZoom(1, viewport()->rect().center());
    centerOn(0, 0);
    fitOnce();
}

void GraphView::fitOnce()
{
    if (!m_isFitPending || m_scene.nodeItems().empty() || !isVisible())
        return;
    m_isFitPending = false;
    fit(m_scene.contentRect());
}

void GraphView::updateSceneRect()
{
    // As far beyond the graph as the view is large: any place of it can stand anywhere in the view.
    const QSizeF seen = QSizeF(viewport()->size()) / zoom();
    const QRectF content = m_scene.contentRect();
    setSceneRect(content.adjusted(-seen.width(), -seen.height(), seen.width(), seen.height()));
}

void GraphView::noteMovement()
{
    if (!m_settleTimer->isActive())
        m_scene.setMoving(true);
    m_settleTimer->start();
}

void GraphView::arrangeAll()
{
    m_scene.forgetPlaces();
    emit m_scene.wishes().positionsRequested({}, tr("Arrange all"));
    m_scene.arrangeIfForgotten();
    fit(m_scene.contentRect());
}

void GraphView::alignSelection(Qt::Edge edge) { requestPlaces(m_scene, alignedPlaces(m_scene, edge)); }

void GraphView::distributeSelection(Qt::Orientation orientation)
{
    requestPlaces(m_scene, distributedPlaces(m_scene, orientation));
}

void GraphView::showSearch()
{
    m_forms->close();
    m_overlays->searchBar().open();
}

void GraphView::showStagePalette() { m_forms->openStagePalette(std::nullopt); }

void GraphView::renameSelected()
{
    const GraphElement element = m_scene.selection().single();
    const GraphElement node = m_scene.pipeline() ? nodeOf(*m_scene.pipeline(), element) : GraphElement{};
    if (node.kind == ElementKind::Stage && node.isValid()) {
        reveal(node);
        m_forms->openRename(node.index);
    }
}

void GraphView::editSelected()
{
    const GraphElement element = m_scene.selection().single();
    if (element.kind != ElementKind::Instruction) {
        renameSelected();
        return;
    }
    reveal(element);
    m_forms->openInstruction(element.index);
}

void GraphView::deleteSelected()
{
    if (!m_scene.selection().isEmpty())
        emit m_scene.wishes().deleteRequested(m_scene.selection());
}

void GraphView::selectAll()
{
    GraphSelection selection;
    for (const GraphElement node : m_scene.structure().nodes)
        selection.add(node);
    m_scene.setSelection(selection);
}

void GraphView::setMinimapShown(bool shown)
{
    m_overlays->minimap().setVisible(shown);
    makeRoom();
}

void GraphView::setLegendShown(bool shown)
{
    m_overlays->legend().setVisible(shown);
    makeRoom();
}

void GraphView::makeRoom()
{
    m_overlays->place();
    if (m_isFitted)
        fit(m_scene.contentRect());
}

void GraphView::drawBackground(QPainter *painter, const QRectF &rect)
{
    m_scene.pictures().beginFrame();
    paintCanvas(*painter, rect, m_scene.theme(), zoom());
}

void GraphView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setOpacity(1); // The last item may have been a faded one.
    m_tools->paint(*painter);
    if (const QString refusal = m_tools->refusal(); !refusal.isEmpty()) {
        painter->resetTransform();
        paintTip(*painter, refusal, m_tools->pointer(), viewport()->rect(), m_scene.theme());
    }
}

void GraphView::scrollContentsBy(int dx, int dy)
{
    noteMovement();
    m_isFitted = false;
    QGraphicsView::scrollContentsBy(dx, dy);
    m_overlays->refreshView();
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    const QRectF seenBefore = mapToScene(QRect(QPoint(), event->oldSize())).boundingRect();
    const bool wasFitted = m_isFitted;
    QGraphicsView::resizeEvent(event);
    updateSceneRect();
    m_overlays->place();
    fitOnce();
    // Who saw the whole pipeline goes on seeing it, as large as there is room.
    const QRectF all = m_scene.contentRect();
    if (wasFitted || (seenBefore.contains(all) && !seesAll()))
        fit(all);
}

void GraphView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_overlays)
        m_scene.setColorScheme(themeOf(palette()).scheme);
}

} // namespace stagecraft
