// SPDX-License-Identifier: MIT
#include "ui/graph/forms/wordcompletion.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace stagecraft {

using namespace Qt::StringLiterals;

WordCompletion::WordCompletion(QLineEdit *field, const QStringList &words)
    : QCompleter(words, field), m_field(field)
{
    setWidget(field);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    popup()->setObjectName(u"completion"_s);
    connect(field, &QLineEdit::textEdited, this,
        [this](const QString &text) { offer(text.mid(before().size())); });
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &WordCompletion::insert);
}

bool WordCompletion::eventFilter(QObject *watched, QEvent *event)
{
    // Not again when the list closes, which gives the focus back as well.
    if (watched == m_field && event->type() == QEvent::FocusIn && !std::exchange(m_hadFocus, true)
        && m_field->text().isEmpty())
        offer({});
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_field && key == Qt::Key_Down && !popup()->isVisible()) {
            offer({});
            return true;
        }
        // QCompleter would show them to the field first, whose form is accepted by Return.
        const bool inserts = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
        if (watched == popup() && inserts && insertHighlighted())
            return true;
    }
    return QCompleter::eventFilter(watched, event);
}

void WordCompletion::offer(const QString &word)
{
    setCompletionPrefix(word);
    const bool isDone = completionCount() == 1 && currentCompletion() == word;
    if (completionCount() == 0 || isDone)
        popup()->hide();
    else
        complete();
}

void WordCompletion::insert(const QString &word)
{
    m_field->setText(before() + word);
    emit m_field->textEdited(m_field->text());
    popup()->hide();
}

bool WordCompletion::insertHighlighted()
{
    const QModelIndex index = popup()->currentIndex();
    if (!popup()->isVisible() || !index.isValid())
        return false;
    insert(index.data(completionRole()).toString());
    return true;
}

QString WordCompletion::before() const
{
    const QString text =
        m_field->text().left(m_field->hasSelectedText() ? m_field->selectionStart() : m_field->text().size());
    return text.left(text.lastIndexOf(u' ') + 1);
}

} // namespace stagecraft
