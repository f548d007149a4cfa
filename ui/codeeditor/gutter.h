// SPDX-License-Identifier: MIT
// The strip at the left of the code: marks, line numbers, colours of stages.
#pragma once

#include <QWidget>

namespace stagecraft {

class CodeEditor;

/// Painted by its editor, which knows where the lines are. A click on a mark asks for fixes.
class Gutter final : public QWidget {
    Q_OBJECT

public:
    explicit Gutter(CodeEditor &editor);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    CodeEditor &m_editor;
};

} // namespace stagecraft
