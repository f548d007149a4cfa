// SPDX-License-Identifier: MIT
// Decides which gesture a press of a mouse button begins, and runs it.
#pragma once

#include "ui/graph/tools/graphtool.h"

#include <QObject>

#include <memory>

class QDropEvent;
class QMouseEvent;
class QTimer;

namespace stagecraft {

struct RowPlace;

/// Belongs to a view. At most one gesture is under way; what a press means is settled when the pointer has
/// moved far enough for a drag, or the button is released without.
class GraphTools final : public QObject {
    Q_OBJECT

public:
    explicit GraphTools(GraphView &view);
    ~GraphTools() override;

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void leave();
    /// Ends the gesture without a trace. Returns false if there was none.
    bool cancel();
    bool isBusy() const noexcept { return m_tool || m_isPressed; }

    /// The space bar is held: the left button drags the canvas.
    void setSpaceHeld(bool held);
    void paint(QPainter &painter) const;
    /// Why a drop here would be refused, to be shown at the pointer.
    QString refusal() const { return m_tool ? m_tool->refusal() : QString(); }
    QPoint pointer() const noexcept { return m_pointer; }

    /// Files that are dragged over the canvas from elsewhere.
    bool dragFiles(const QDropEvent &event);
    void dropFiles(const QDropEvent &event);
    void leaveFiles();

private:
    ToolEvent toolEvent(QPoint viewport, Qt::KeyboardModifiers modifiers) const;
    std::unique_ptr<GraphTool> toolFor(const GraphHit &hit, Qt::KeyboardModifiers modifiers);
    void start(std::unique_ptr<GraphTool> tool, const ToolEvent &event);
    void end();
    void select(const GraphHit &hit, Qt::KeyboardModifiers modifiers);
    void click(const GraphHit &hit, Qt::KeyboardModifiers modifiers);
    void hover(QPoint viewport);
    void scrollAtBorder();
    void updateCursor(const GraphHit &hit);

    GraphView &m_view;
    GraphScene &m_scene;
    std::unique_ptr<GraphTool> m_tool;
    GraphHit m_pressed;
    GraphHit m_hovered;
    QPoint m_pressPlace;
    QPointF m_pressScene;
    QPoint m_pointer;
    QTimer *m_scrollTimer;
    std::unique_ptr<RowPlace> m_filePlace;
    bool m_isPressed = false;
    bool m_spaceHeld = false;
};

} // namespace stagecraft
