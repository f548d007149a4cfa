// SPDX-License-Identifier: MIT
#include "ui/codeeditor/textmirror.h"

#include <QScopedValueRollback>
#include <QTextCursor>
#include <QTextDocument>

#include <ranges>

namespace stagecraft {

namespace {

QChar standIn(QChar character)
{
    switch (character.unicode()) {
    case u'\r':
        return QChar(0x240D); // "CR" in small letters.
    case 0x2028:
        return QChar(0x21B5); // An arrow as on the return key.
    case 0x2029:
        return QChar(0x00B6); // A pilcrow.
    case 0xFDD0:
        return QChar(0x25AF); // A white and a black box.
    case 0xFDD1:
        return QChar(0x25AE);
    default:
        return character;
    }
}

} // namespace

QString displayText(QStringView text)
{
    QString shown = text.toString();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar shownCharacter = standIn(shown.at(i));
        if (shownCharacter != shown.at(i))
            shown[i] = shownCharacter;
    }
    return shown;
}

TextMirror::TextMirror(QTextDocument &document) : m_document(document) { }

void TextMirror::open(const QString &text)
{
    const QScopedValueRollback applying(m_isApplying, true);
    m_text = text;
    m_document.setPlainText(displayText(text));
}

void TextMirror::apply(const TextEdit &edit)
{
    const QScopedValueRollback applying(m_isApplying, true);
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    for (const Replacement &replacement : edit.replacements() | std::views::reverse) {
        cursor.setPosition(int(replacement.range.start));
        cursor.setPosition(int(replacement.range.end), QTextCursor::KeepAnchor);
        cursor.insertText(displayText(replacement.text));
    }
    m_text = edit.appliedTo(m_text);
    cursor.endEditBlock();
}

TextEdit TextMirror::takeChange(int position, int added)
{
    if (m_isApplying)
        return {};
    // The document counts a last paragraph end that is no part of the text.
    const qsizetype newSize = m_document.characterCount() - 1;
    const qsizetype start = std::clamp<qsizetype>(position, 0, std::min(newSize, m_text.size()));
    const qsizetype newEnd = std::clamp<qsizetype>(start + added, start, newSize);
    const qsizetype oldEnd = m_text.size() - (newSize - newEnd);
    // What lies behind the change has the same length in both, unless the numbers are wrong altogether.
    const bool fits = oldEnd >= start && oldEnd <= m_text.size();
    const TextRange before = fits ? TextRange{start, oldEnd} : TextRange{0, m_text.size()};
    const TextRange after = fits ? TextRange{start, newEnd} : TextRange{0, newSize};

    const QString shown = shownBetween(after.start, after.end);
    const QString known = displayText(QStringView(m_text).sliced(before.start, before.size()));
    const TextEdit difference = TextEdit::difference(known, shown);
    if (difference.isEmpty())
        return {};
    const Replacement &local = difference.replacements().front();
    const TextEdit edit(
        Replacement{{before.start + local.range.start, before.start + local.range.end}, local.text});
    m_text = edit.appliedTo(m_text);
    return edit;
}

QString TextMirror::shownBetween(qsizetype start, qsizetype end) const
{
    QTextCursor cursor(&m_document);
    cursor.setPosition(int(start));
    cursor.setPosition(int(end), QTextCursor::KeepAnchor);
    return cursor.selectedText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

} // namespace stagecraft
