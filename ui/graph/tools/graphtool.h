// SPDX-License-Identifier: MIT
// One gesture of the mouse on the canvas.
#pragma once

#include "ui/graph/tools/graphhit.h"

#include <QPoint>
#include <QString>

class QPainter;

namespace stagecraft {

class GraphScene;
class GraphView;

/// Where the pointer is.
struct ToolEvent {
    QPointF scene;
    QPoint viewport;
    Qt::KeyboardModifiers modifiers;
};

/// A gesture from the press of a button to its release. `cancel()` ends it without a trace; it is called
/// by Escape, by a lost focus and when the content changes below it. Exactly one of `drop` and `cancel`
/// is called, as the last thing.
class GraphTool {
public:
    explicit GraphTool(GraphView &view);
    virtual ~GraphTool() = default;
    Q_DISABLE_COPY_MOVE(GraphTool)

    virtual void move(const ToolEvent &event) = 0;
    virtual void drop(const ToolEvent &event) = 0;
    virtual void cancel() { }

    /// Over everything, in scene coordinates.
    virtual void paint(QPainter &painter) const { Q_UNUSED(painter) }
    /// Why a drop here would be refused; empty if it would not.
    virtual QString refusal() const { return {}; }
    /// What a drop here would do, in a few words; may be empty.
    virtual QString hint() const { return {}; }
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    /// True if the canvas scrolls when the pointer comes near its border.
    virtual bool scrollsAtBorder() const { return true; }

protected:
    GraphScene &scene() const { return m_scene; }

    GraphView &m_view;
    GraphScene &m_scene;
};

} // namespace stagecraft
