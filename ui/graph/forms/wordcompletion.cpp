// SPDX-License-Identifier: MIT
#include "ui/graph/forms/wordcompletion.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace stagecraft {

WordCompletion::WordCompletion(QLineEdit *field, const QStringList &words)
    : QCompleter(words, field), m_field(field)
{
    setWidget(field);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    connect(field, &QLineEdit::textEdited, this, &WordCompletion::offer);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &WordCompletion::insert);
}

void WordCompletion::offer()
{
    const QString text = m_field->text();
    const QString word = text.mid(text.lastIndexOf(u' ') + 1);
    setCompletionPrefix(word);
    const bool isDone = completionCount() == 1 && currentCompletion() == word;
    if (word.isEmpty() || completionCount() == 0 || isDone)
        popup()->hide();
    else
        complete();
}

void WordCompletion::insert(const QString &word)
{
    const QString text = m_field->text();
    m_field->setText(text.left(text.lastIndexOf(u' ') + 1) + word);
    emit m_field->textEdited(m_field->text());
    popup()->hide();
}

} // namespace stagecraft
