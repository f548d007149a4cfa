// SPDX-License-Identifier: MIT
// What colours, lines and signs of the graph mean.
#pragma once

#include <QWidget>

class QToolButton;

namespace stagecraft {

class GraphScene;

class Legend final : public QWidget {
    Q_OBJECT

public:
    Legend(const GraphScene &scene, QWidget *parent);

    QSize sizeHint() const override;

signals:
    /// A person closed it, with the sign in its corner.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const GraphScene &m_scene;
    QToolButton *m_close;
};

} // namespace stagecraft
