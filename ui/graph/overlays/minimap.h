// SPDX-License-Identifier: MIT
// The whole graph in a corner, with a frame around what is seen.
#pragma once

#include <QTransform>
#include <QWidget>

namespace stagecraft {

class GraphView;

/// A click or a drag brings that place into the middle of the view.
class Minimap final : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(GraphView &view);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override { Q_UNUSED(event) }

private:
    QTransform fromScene() const;
    void goTo(QPointF place);

    GraphView &m_view;
};

} // namespace stagecraft
