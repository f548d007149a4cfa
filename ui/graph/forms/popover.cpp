// SPDX-License-Identifier: MIT
#include "ui/graph/forms/popover.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace stagecraft {

namespace {

constexpr int kGap = 8; ///< To the border of the canvas.

} // namespace

Popover::Popover(QWidget *canvas) : QFrame(canvas)
{
    setAttribute(Qt::WA_NoMousePropagation);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
}

void Popover::openAt(QPoint place)
{
    adjustSize();
    move(place);
    keepInside();
    show();
    raise();
    (m_firstField ? m_firstField : this)->setFocus(Qt::PopupFocusReason);
}

void Popover::keepInside()
{
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(kGap, kGap, -kGap, -kGap);
    move(std::max(room.left(), std::min(x(), room.right() - width())),
        std::max(room.top(), std::min(y(), room.bottom() - height())));
}

void Popover::dismiss()
{
    if (m_isDismissed)
        return;
    m_isDismissed = true;
    const bool hadFocus = isAncestorOf(window()->focusWidget()) || hasFocus();
    hide();
    if (hadFocus)
        parentWidget()->setFocus(Qt::OtherFocusReason);
    emit dismissed();
    deleteLater();
}

void Popover::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius, metrics::kRadius);
}

void Popover::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    // A click beside the fields must not take the keys away from them.
    if (m_firstField && event->reason() == Qt::MouseFocusReason)
        m_firstField->setFocus(event->reason());
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    // Keys that no field wants must not reach the canvas: there Delete deletes stages.
    event->accept();
}

bool Popover::event(QEvent *event)
{
    // Window shortcuts for single keys must not swallow what is typed into a field.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QFrame::event(event);
}

} // namespace stagecraft
