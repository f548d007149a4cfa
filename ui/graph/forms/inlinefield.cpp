// SPDX-License-Identifier: MIT
#include "ui/graph/forms/inlinefield.h"

#include "ui/common/fonts.h"
#include "ui/common/messagetext.h"
#include "ui/graph/forms/editpreview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShownLines = 12;
constexpr int kFieldPadding = 5;
constexpr int kCanvasMargin = 40;
constexpr int kNarrowest = 160;

} // namespace

InlineField::InlineField(QWidget *canvas, AnalysisPointer analysis, const QString &text, Trial trial)
    : Popover(canvas)
    , m_before(text)
    , m_proposed(text)
    , m_analysis(std::move(analysis))
    , m_trial(std::move(trial))
    , m_edit(new QPlainTextEdit(this))
    , m_reason(new QLabel(this))
    , m_preview(new EditPreview(this))
{
    m_edit->setObjectName(u"field"_s);
    m_edit->setFont(codeFont(metrics::kSmallFont));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlainText(text);
    m_edit->selectAll();
    m_edit->installEventFilter(this);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(u"reason"_s);
    m_reason->hide();
    m_preview->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kFieldPadding, 3, kFieldPadding, 3);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_reason);
    layout->addWidget(m_preview);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &InlineField::refresh);
    setFirstField(m_edit);
    setWidth(220);
}

void InlineField::setWidth(int width)
{
    m_narrowest = std::max(width, kNarrowest);
    refresh();
}

void InlineField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
    setWidth(std::max(m_narrowest, widthOf(text)));
}

QString InlineField::text() const { return m_edit->toPlainText(); }

void InlineField::propose(const QString &text)
{
    m_proposed = text;
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

int InlineField::widthOf(const QString &line) const
{
    return m_edit->fontMetrics().horizontalAdvance(line) + 4 * kFieldPadding;
}

void InlineField::refresh()
{
    // As wide as the longest line, within the canvas.
    int width = m_narrowest;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        width = std::max(width, widthOf(block.text()));
    m_edit->setFixedWidth(std::min(width, std::max(parentWidget()->width() - kCanvasMargin, m_narrowest)));
    const int lines = qBound(1, m_edit->document()->blockCount(), kMostShownLines);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 10);
    const bool isChanged = text() != m_before;
    const EditResult edit = isChanged ? m_trial(*m_analysis, text()) : EditResult();
    m_reason->setStyleSheet(u"color: %1"_s.arg(themeOf(palette()).error.name()));
    m_reason->setText(edit ? QString() : messageText(edit.error()));
    m_reason->setVisible(!edit);
    m_preview->setVisible(isChanged && edit);
    if (edit)
        m_preview->showResult(m_analysis->text(), edit);
    if (isVisible())
        keepInside();
}

bool InlineField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            accept();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

void InlineField::accept()
{
    const QString accepted = text();
    if (accepted != m_before && !isAllowed())
        return;
    dismiss();
    if (accepted != m_before)
        emit this->accepted(accepted);
}

void InlineField::leave()
{
    if (text() != m_proposed && isAllowed())
        accept();
    else
        dismiss();
}

} // namespace stagecraft
