// SPDX-License-Identifier: MIT
#include "ui/graph/tools/graphtools.h"

#include "ui/graph/forms/graphforms.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/graphwishes.h"
#include "ui/graph/items/stagecard.h"
#include "ui/graph/tools/connecttool.h"
#include "ui/graph/tools/droptarget.h"
#include "ui/graph/tools/movetool.h"
#include "ui/graph/tools/pantool.h"
#include "ui/graph/tools/rewiretool.h"
#include "ui/graph/tools/rowdragtool.h"
#include "ui/graph/tools/rubberbandtool.h"
#include "ui/graph/view/graphview.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace stagecraft {

namespace {

constexpr int kBorder = 28; ///< Pixels from the border where dragging scrolls.
constexpr int kScrollStep = 12;
constexpr int kScrollInterval = 16; ///< Milliseconds.

bool adds(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier);
}

int borderStep(int place, int length)
{
    return place < kBorder ? -kScrollStep : place > length - kBorder ? kScrollStep : 0;
}

} // namespace

GraphTools::GraphTools(GraphView &view) : m_view(view), m_scene(view.graph()), m_scrollTimer(new QTimer(this))
{
    m_scrollTimer->setInterval(kScrollInterval);
    connect(m_scrollTimer, &QTimer::timeout, this, &GraphTools::scrollAtBorder);
    // Indices that a gesture holds mean nothing in another version of the file.
    connect(&m_scene, &GraphScene::contentChanged, this, [this] {
        cancel();
        m_hovered = {};
    });
}

GraphTools::~GraphTools() = default;

ToolEvent GraphTools::toolEvent(QPoint viewport, Qt::KeyboardModifiers modifiers) const
{
    return {m_view.mapToScene(viewport), viewport, modifiers};
}

void GraphTools::press(const QMouseEvent &event)
{
    m_pointer = event.position().toPoint();
    const ToolEvent place = toolEvent(m_pointer, event.modifiers());
    if (m_tool)
        return;
    const bool pans = event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_spaceHeld);
    if (pans) {
        start(std::make_unique<PanTool>(m_view, m_pointer), place);
        return;
    }
    if (event.button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_pressed = hitAt(m_scene, place.scene, m_view.zoom());
    m_pressPlace = m_pointer;
    m_pressScene = place.scene;
    // What is already selected stays so until it is clear that this is no drag of all of it.
    if (m_pressed.part != HitPart::Fold && m_pressed.part != HitPart::Port
        && !m_scene.selection().contains(m_pressed.element))
        select(m_pressed, event.modifiers());
}

void GraphTools::move(const QMouseEvent &event)
{
    m_pointer = event.position().toPoint();
    const ToolEvent place = toolEvent(m_pointer, event.modifiers());
    if (!m_tool && m_isPressed) {
        if ((m_pointer - m_pressPlace).manhattanLength() < QApplication::startDragDistance())
            return;
        start(toolFor(m_pressed, event.modifiers()), place);
    }
    if (!m_tool) {
        hover(m_pointer);
        return;
    }
    m_tool->move(place);
    emit m_view.hintChanged(m_tool->refusal().isEmpty() ? m_tool->hint() : m_tool->refusal());
    m_view.viewport()->update();
    const bool isAtBorder = borderStep(m_pointer.x(), m_view.viewport()->width())
        || borderStep(m_pointer.y(), m_view.viewport()->height());
    if (m_tool->scrollsAtBorder() && isAtBorder)
        m_scrollTimer->start();
    else
        m_scrollTimer->stop();
}

void GraphTools::release(const QMouseEvent &event)
{
    m_pointer = event.position().toPoint();
    if (m_tool) {
        // The drop may bring new content at once; by then the gesture must be over.
        const std::unique_ptr<GraphTool> tool = std::move(m_tool);
        end();
        tool->drop(toolEvent(m_pointer, event.modifiers()));
    } else if (m_isPressed && event.button() == Qt::LeftButton) {
        const GraphHit hit = m_pressed;
        end();
        click(hit, event.modifiers());
    }
}

std::unique_ptr<GraphTool> GraphTools::toolFor(const GraphHit &hit, Qt::KeyboardModifiers modifiers)
{
    switch (hit.part) {
    case HitPart::Port:
        return std::make_unique<ConnectTool>(m_view, hit.element, hit.row);
    case HitPart::Head:
    case HitPart::Fold:
    case HitPart::Foot:
    case HitPart::Pill:
        if (!m_scene.selection().contains(hit.element))
            select(hit, modifiers);
        return std::make_unique<MoveTool>(m_view, m_pressScene);
    case HitPart::Row:
        return std::make_unique<RowDragTool>(m_view, hit.element.index);
    case HitPart::EdgeStart:
        return std::make_unique<RewireTool>(m_view, hit.element, EdgeEnd::Start);
    case HitPart::EdgeEnd:
        return std::make_unique<RewireTool>(m_view, hit.element, EdgeEnd::End);
    case HitPart::Edge:
    case HitPart::Canvas:
        break;
    }
    return std::make_unique<RubberBandTool>(m_view, m_pressScene, adds(modifiers));
}

void GraphTools::start(std::unique_ptr<GraphTool> tool, const ToolEvent &event)
{
    m_view.forms().close();
    leave();
    m_tool = std::move(tool);
    m_view.viewport()->setCursor(m_tool->cursor());
    m_tool->move(event);
}

void GraphTools::end()
{
    m_tool.reset();
    m_isPressed = false;
    m_scrollTimer->stop();
    m_view.viewport()->setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
    m_view.viewport()->update();
    emit m_view.hintChanged({});
}

bool GraphTools::cancel()
{
    if (!isBusy())
        return false;
    if (m_tool)
        m_tool->cancel();
    end();
    return true;
}

void GraphTools::select(const GraphHit &hit, Qt::KeyboardModifiers modifiers)
{
    GraphSelection selection = adds(modifiers) ? m_scene.selection() : GraphSelection();
    if (hit.part != HitPart::Canvas)
        adds(modifiers) ? selection.toggle(hit.element) : selection.add(hit.element);
    m_scene.setSelection(selection);
}

void GraphTools::click(const GraphHit &hit, Qt::KeyboardModifiers modifiers)
{
    if (hit.part == HitPart::Fold)
        m_scene.setCollapsed(hit.stage, !m_scene.isCollapsed(hit.stage));
    else if (!adds(modifiers))
        select(hit, modifiers);
}

void GraphTools::doubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_pointer = event.position().toPoint();
    const QPointF place = m_view.mapToScene(m_pointer);
    const GraphHit hit = hitAt(m_scene, place, m_view.zoom());
    switch (hit.part) {
    case HitPart::Canvas:
        m_view.forms().openStagePalette(place);
        break;
    case HitPart::Head:
        m_view.forms().openRename(hit.stage);
        break;
    case HitPart::Row:
        m_view.forms().openInstruction(hit.element.index);
        break;
    case HitPart::Foot:
        m_view.forms().openNewInstruction(
            {.stage = hit.stage, .position = m_scene.stageCard(hit.stage)->geometry().rows});
        break;
    case HitPart::Fold:
        click(hit, {});
        break;
    default:
        emit m_scene.wishes().codeRequested(hit.element);
        break;
    }
}

void GraphTools::hover(QPoint viewport)
{
    const GraphHit hit = hitAt(m_scene, m_view.mapToScene(viewport), m_view.zoom());
    if (m_hovered.stage >= 0 && m_hovered.stage != hit.stage) {
        if (StageCard *card = m_scene.stageCard(m_hovered.stage))
            card->setHoveredRow(-2);
    }
    if (hit.isOnCard())
        m_scene.stageCard(hit.stage)->setHoveredRow(hit.part == HitPart::Row ? hit.row : -1);
    const bool portChanged = hit.part == HitPart::Port || m_hovered.part == HitPart::Port;
    m_hovered = hit;
    m_scene.setHovered(hit.part == HitPart::Canvas ? GraphElement{} : hit.element);
    updateCursor(hit);
    if (portChanged)
        m_view.viewport()->update();
}

void GraphTools::updateCursor(const GraphHit &hit)
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (m_spaceHeld)
        shape = Qt::OpenHandCursor;
    else if (hit.part == HitPart::Port)
        shape = Qt::CrossCursor;
    else if (hit.isOnEdge() || hit.part == HitPart::Fold)
        shape = Qt::PointingHandCursor;
    m_view.viewport()->setCursor(shape);
}

void GraphTools::leave()
{
    if (m_hovered.stage >= 0) {
        if (StageCard *card = m_scene.stageCard(m_hovered.stage))
            card->setHoveredRow(-2);
    }
    m_hovered = {};
    m_scene.setHovered({});
    m_view.viewport()->update();
}

void GraphTools::setSpaceHeld(bool held)
{
    m_spaceHeld = held;
    if (!m_tool)
        updateCursor(m_hovered);
}

void GraphTools::paint(QPainter &painter) const
{
    if (m_tool)
        m_tool->paint(painter);
    else if (m_filePlace)
        paintDropPlace(painter, m_scene, *m_filePlace, false);
    else if (m_hovered.part == HitPart::Port)
        paintPort(painter, m_scene, m_hovered);
}

void GraphTools::scrollAtBorder()
{
    if (!m_tool) {
        m_scrollTimer->stop();
        return;
    }
    QScrollBar *horizontal = m_view.horizontalScrollBar();
    QScrollBar *vertical = m_view.verticalScrollBar();
    horizontal->setValue(horizontal->value() + borderStep(m_pointer.x(), m_view.viewport()->width()));
    vertical->setValue(vertical->value() + borderStep(m_pointer.y(), m_view.viewport()->height()));
    m_tool->move(toolEvent(m_pointer, QApplication::keyboardModifiers()));
    m_view.viewport()->update();
}

bool GraphTools::dragFiles(const QDropEvent &event)
{
    if (!event.mimeData()->hasUrls() || !m_scene.pipeline())
        return false;
    m_filePlace = std::make_unique<RowPlace>(
        dropPlaceAt(m_scene, m_view.mapToScene(event.position().toPoint()), DropAt::Row));
    m_view.viewport()->update();
    return true;
}

void GraphTools::dropFiles(const QDropEvent &event)
{
    if (!dragFiles(event))
        return;
    const RowPlace place = *m_filePlace;
    leaveFiles();
    emit m_scene.wishes().filesDropped(event.mimeData()->urls(), place, event.position().toPoint());
}

void GraphTools::leaveFiles()
{
    m_filePlace.reset();
    m_view.viewport()->update();
}

} // namespace stagecraft
