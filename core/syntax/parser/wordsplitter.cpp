// SPDX-License-Identifier: MIT
#include "core/syntax/parser/wordsplitter.h"

#include "core/text/gotext.h"

namespace stagecraft {

void splitAtBlanks(QStringView text, std::vector<TextRange> &words)
{
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && !isBlank(text[end]))
            ++end;
        words.push_back({start, end});
        start = end;
        while (start < text.size() && isBlank(text[start]))
            ++start;
    }
}

void splitQuoted(QStringView text, QChar escape, std::vector<TextRange> &words)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (isUnicodeSpace(text[at])) {
            ++at;
            continue;
        }
        TextRange word{at, at};
        QChar quote;
        for (; at < text.size(); ++at) {
            const QChar c = text[at];
            if (quote.isNull() && isUnicodeSpace(c))
                break;
            if (c == escape && quote != u'\'') {
                if (at + 1 == text.size())
                    continue;
                ++at; // Whatever comes next belongs to the word.
            } else if (quote.isNull() && (c == u'\'' || c == u'"')) {
                quote = c;
            } else if (c == quote) {
                quote = QChar();
            }
            word.end = at + 1;
        }
        if (!word.isEmpty())
            words.push_back(word);
    }
}

} // namespace stagecraft
