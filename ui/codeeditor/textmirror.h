// SPDX-License-Identifier: MIT
// Keeps a text widget's document equal to a text that the widget could not hold by itself.
#pragma once

#include "core/text/textedit.h"

#include <QString>

class QTextDocument;

namespace stagecraft {

/// Shows a text in a QTextDocument, which loses some characters, and finds out what a person changed
/// there, which Qt's own signal does not tell exactly.
///
/// The document shows the same number of UTF-16 units as the text has: a lone CR, U+2028, U+2029, U+FDD0
/// and U+FDD1 stand there as characters that can be seen.
class TextMirror {
public:
    /// `document` must outlive the mirror and have its own undo switched off.
    explicit TextMirror(QTextDocument &document);

    /// The true text.
    const QString &text() const noexcept { return m_text; }

    /// Shows another text. What the document signals meanwhile is no change to be taken.
    void open(const QString &text);
    /// Changes text and document by the smallest steps, so that carets, scroll positions and layout stay. Is
    /// no change to be taken either.
    void apply(const TextEdit &edit);
    /// What changed in the document, from the numbers of QTextDocument::contentsChange. These may be too
    /// large and may speak of formats alone: the result is compared with the text, trimmed, and empty if
    /// nothing changed. The mirror follows it.
    TextEdit takeChange(int position, int added);

private:
    QString shownBetween(qsizetype start, qsizetype end) const;

    QTextDocument &m_document;
    QString m_text;
    bool m_isApplying = false;
};

/// `text` with stand-ins for what a QTextDocument cannot hold; of the same length.
QString displayText(QStringView text);

} // namespace stagecraft
