// SPDX-License-Identifier: MIT
#include "core/syntax/tokens/wordtokens.h"

#include <QString>

namespace stagecraft {

namespace {

// The end of the reference whose '$' stands at `start`; `start` if there is none.
qsizetype variableEnd(QStringView word, qsizetype start, QChar escape)
{
    qsizetype at = start + 1;
    if (at == word.size())
        return start;
    if (word[at] == u'{') {
        int open = 0;
        for (; at < word.size(); ++at) {
            if (word[at] == escape)
                ++at;
            else if (word[at] == u'{')
                ++open;
            else if (word[at] == u'}' && --open == 0)
                return at + 1;
        }
        return start;
    }
    if (QStringView(u"@*#?-$!").contains(word[at]))
        return at + 1;
    if (word[at].isDigit()) {
        while (at < word.size() && word[at].isDigit())
            ++at;
        return at;
    }
    while (at < word.size() && (word[at].isLetterOrNumber() || word[at] == u'_'))
        ++at;
    return at == start + 1 ? start : at;
}

} // namespace

std::vector<Token> tokensInWord(QStringView word, QChar escape)
{
    std::vector<Token> tokens;
    QChar quote;
    qsizetype quoteStart = 0; // Of the quoted piece that is not written yet.
    bool bracesMatch = true;  // Until a "${" has no end: then none behind it has one either.
    qsizetype at = 0;
    const auto endQuoted = [&](qsizetype end) {
        if (!quote.isNull() && quoteStart < end)
            tokens.push_back({.kind = TokenKind::String, .range = {quoteStart, end}});
    };
    while (at < word.size()) {
        const QChar c = word[at];
        if (c == escape && quote != u'\'') {
            at += 2;
        } else if (c == u'$' && quote != u'\'') {
            const bool isBraced = word.sliced(at).startsWith(u"${");
            const qsizetype end = isBraced && !bracesMatch ? at : variableEnd(word, at, escape);
            if (end > at) {
                endQuoted(at);
                tokens.push_back({.kind = TokenKind::Variable, .range = {at, end}});
                quoteStart = end;
            }
            bracesMatch = bracesMatch && (!isBraced || end > at);
            at = end > at ? end : at + 1;
        } else if (!quote.isNull() && c == quote) {
            endQuoted(++at);
            quote = QChar();
        } else if (quote.isNull() && (c == u'"' || c == u'\'')) {
            quote = c;
            quoteStart = at++;
        } else {
            ++at;
        }
    }
    endQuoted(word.size());
    return tokens;
}

} // namespace stagecraft
