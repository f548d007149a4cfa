// SPDX-License-Identifier: MIT
// What colours, lines and signs of the graph mean.
#pragma once

#include <QWidget>

namespace stagecraft {

class GraphScene;

class Legend final : public QWidget {
    Q_OBJECT

public:
    Legend(const GraphScene &scene, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const GraphScene &m_scene;
};

} // namespace stagecraft
