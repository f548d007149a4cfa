// SPDX-License-Identifier: MIT
// A small form that stands on the canvas, near what it is about.
#pragma once

#include <QFrame>

namespace stagecraft {

/// Closes and deletes itself on Escape, when it is accepted, and when its owner closes it. Gives the focus
/// back to its parent.
class Popover : public QFrame {
    Q_OBJECT

public:
    explicit Popover(QWidget *canvas);

    /// Shows the form at a place of the canvas, moved so that all of it is inside.
    void openAt(QPoint place);
    void dismiss();

signals:
    void dismissed();

protected:
    /// The first widget that takes the focus.
    void setFirstField(QWidget *field) { m_firstField = field; }
    /// Moves the form back inside the canvas after its size has changed.
    void keepInside();

    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *m_firstField = nullptr;
    bool m_isDismissed = false;
};

} // namespace stagecraft
