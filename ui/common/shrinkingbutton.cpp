// SPDX-License-Identifier: MIT
#include "ui/common/shrinkingbutton.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace stagecraft {

namespace {

constexpr int kLeastLetters = 4; // Of the text, so that something of it can still be read.

} // namespace

ShrinkingButton::ShrinkingButton(QWidget *parent) : QToolButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ShrinkingButton::setTexts(const QString &text, const QString &shorter)
{
    m_shorter = shorter;
    setText(text);
}

QSize ShrinkingButton::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const int leastWidth = kLeastLetters * fontMetrics().averageCharWidth();
    return {hint.width() - std::max(0, textWidth - leastWidth), hint.height()};
}

void ShrinkingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int missing = sizeHint().width() - width();
    if (missing > 0) {
        const int room = fontMetrics().horizontalAdvance(text()) - missing;
        option.text = fontMetrics().elidedText(m_shorter, Qt::ElideRight, room);
    }
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace stagecraft
