// SPDX-License-Identifier: MIT
// The part of GraphView that takes what mouse and keyboard do.
#include "core/edit/stageorder.h"
#include "ui/graph/forms/graphforms.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/graphwishes.h"
#include "ui/graph/overlays/canvasoverlays.h"
#include "ui/graph/overlays/searchbar.h"
#include "ui/graph/tools/graphtools.h"
#include "ui/graph/view/graphmenu.h"
#include "ui/graph/view/graphview.h"
#include "ui/graph/view/neighbours.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace stagecraft {

namespace {

constexpr double kWheelZoom = 1.0015; ///< To the power of the wheel's angle.

} // namespace

RowPlace GraphView::selectedPlace() const
{
    const Pipeline *pipeline = m_scene.pipeline();
    const GraphElement element = m_scene.selection().single();
    if (!pipeline || !element.isValid())
        return {.stage = -1, .position = -1};
    if (element.kind == ElementKind::Stage) {
        const Stage &stage = pipeline->stages()[std::size_t(element.index)];
        return {.stage = element.index, .position = int(stage.instructions.size())};
    }
    if (element.kind != ElementKind::Instruction)
        return {.stage = -1, .position = -1};
    const Instruction &row = pipeline->tree().instructions()[std::size_t(element.index)];
    return {.stage = pipeline->stageOf(row), .position = rowOf(*pipeline, row) + 1};
}

bool GraphView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(
                zoom() * (1 + gesture->value()), viewport()->mapFrom(this, gesture->position().toPoint()));
            return true;
        }
    }
    // Tab would go to the next widget; on the canvas it opens the palette. Shift+Tab leaves as ever.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            m_forms->openStagePalette(std::nullopt);
            return true;
        }
    }
    return QGraphicsView::event(event);
}

bool GraphView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_tools->leave();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = m_tools->isBusy() ? QString() : toolTipAt(*this, help->pos());
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(zoom() * std::pow(kWheelZoom, angle.y()), event->position().toPoint());
    } else {
        QPoint step = pixels.isNull() ? angle / 2 : pixels;
        if (event->modifiers().testFlag(Qt::ShiftModifier) && step.x() == 0)
            step = QPoint(step.y(), 0);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - step.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - step.y());
    }
    event->accept();
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    m_forms->close();
    setFocus(Qt::MouseFocusReason);
    // Buttons beside the thumb go back and forward everywhere.
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    else
        m_tools->press(*event);
    event->accept();
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    m_tools->move(*event);
    event->accept();
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    m_tools->release(*event);
    event->accept();
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_tools->doubleClick(*event);
    event->accept();
}

void GraphView::focusOutEvent(QFocusEvent *event)
{
    m_tools->setSpaceHeld(false);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MouseFocusReason)
        m_tools->cancel();
    QGraphicsView::focusOutEvent(event);
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_tools->setSpaceHeld(true);
    else if (!handleKey(*event) && !handleEditKey(*event))
        event->ignore();
}

void GraphView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_tools->setSpaceHeld(false);
    QGraphicsView::keyReleaseEvent(event);
}

bool GraphView::handleKey(const QKeyEvent &event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Escape:
        escape();
        return true;
    case Qt::Key_Left:
        alt ? goBack() : stepTo(Qt::Key_Left, shift);
        return true;
    case Qt::Key_Right:
        alt ? goForward() : stepTo(Qt::Key_Right, shift);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            requestMoveInFile(m_scene, event.key() == Qt::Key_Up ? -1 : 1);
        else
            stepTo(Qt::Key(event.key()), shift);
        return true;
    case Qt::Key_Home:
        fitAll();
        return true;
    case Qt::Key_Period:
        fitSelection();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        resetZoom();
        return true;
    case Qt::Key_Slash:
        showSearch();
        return true;
    default:
        break;
    }
    if (event.matches(QKeySequence::Find)) {
        showSearch();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    return false;
}

bool GraphView::handleEditKey(const QKeyEvent &event)
{
    GraphWishes &wishes = m_scene.wishes();
    const GraphSelection &selection = m_scene.selection();
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        deleteSelected();
        return true;
    case Qt::Key_F2:
        editSelected();
        return true;
    case Qt::Key_Insert:
        if (const RowPlace place = selectedPlace(); place.stage >= 0)
            m_forms->openNewInstruction(place);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (selection.single().isValid())
            emit wishes.codeRequested(selection.single());
        return true;
    default:
        break;
    }
    if (event.matches(QKeySequence::Paste)) {
        emit wishes.pasteRequested(selectedPlace());
        return true;
    }
    if (selection.isEmpty())
        return false;
    if (event.matches(QKeySequence::Copy))
        emit wishes.copyRequested(selection);
    else if (event.matches(QKeySequence::Cut))
        emit wishes.cutRequested(selection);
    else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        emit wishes.duplicateRequested(selection);
    else
        return false;
    return true;
}

void GraphView::escape()
{
    if (m_tools->cancel())
        return;
    if (m_overlays->searchBar().isVisible())
        m_overlays->searchBar().close();
    else
        m_scene.setSelection({});
}

void GraphView::stepTo(Qt::Key arrow, bool extends)
{
    const auto &elements = m_scene.selection().elements();
    const GraphElement from = elements.empty() ? GraphElement{} : elements.back();
    const GraphElement next = neighbourOf(m_scene, from, arrow);
    if (!next.isValid())
        return;
    GraphSelection selection = extends ? m_scene.selection() : GraphSelection();
    selection.add(next);
    m_scene.setSelection(selection);
    reveal(next);
}

void GraphView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const GraphElement selected = m_scene.selection().single();
    const QPoint place =
        byKey && selected.isValid() ? mapFromScene(m_scene.rectOf(selected).center()) : event->pos();
    std::unique_ptr<QMenu> menu = graphMenu(*this, place);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu.release()->popup(viewport()->mapToGlobal(place));
    event->accept();
}

void GraphView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_tools->dragFiles(*event))
        event->acceptProposedAction();
}

void GraphView::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_tools->dragFiles(*event))
        event->acceptProposedAction();
}

void GraphView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_tools->leaveFiles();
    event->accept();
}

void GraphView::dropEvent(QDropEvent *event)
{
    m_tools->dropFiles(*event);
    event->acceptProposedAction();
}

} // namespace stagecraft
