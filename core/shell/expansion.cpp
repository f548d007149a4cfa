// SPDX-License-Identifier: MIT
#include "core/shell/nesting.h"
#include "core/shell/parser.h"
#include "core/shell/wordtext.h"
#include "core/text/ascii.h"

namespace stagecraft {

// At '$' or '`'. A lone '$' is an ordinary character.
bool ShellParser::parseExpansion(bool &isLiteral, bool isInDoubleQuotes)
{
    if (current() == u'`') {
        isLiteral = false;
        return parseBackquotes();
    }
    const QChar next = at(m_at + 1);
    if (next == u'(') {
        isLiteral = false;
        if (at(m_at + 2) == u'(') {
            const qsizetype end = arithmeticEnd(m_at + 3);
            if (end >= 0) {
                m_at += 3;
                return parseArithmetic(end);
            }
        }
        return parseSubstitution(2);
    }
    if (next == u'{') {
        isLiteral = false;
        return parseParameter(isInDoubleQuotes);
    }
    ++m_at;
    if (QStringView(u"@*#?-$!").contains(next) && m_at < m_end) {
        isLiteral = false;
        ++m_at;
    } else if (isAsciiDigit(next)) {
        isLiteral = false;
        ++m_at;
    } else if (isShellNameCharacter(next)) {
        isLiteral = false;
        while (m_at < m_end && isShellNameCharacter(m_text[m_at]))
            ++m_at;
    }
    return true;
}

// $(…), <(…) or >(…).
bool ShellParser::parseSubstitution(qsizetype openingSize)
{
    const Nesting nesting(*this, true);
    m_at += openingSize;
    if (!nesting.isAllowed() || !parseList() || m_at >= m_end || current() != u')')
        return false;
    ++m_at;
    return true;
}

// Inside, a backslash takes away the meaning of the next backquote.
bool ShellParser::parseBackquotes()
{
    const Nesting nesting(*this, true);
    qsizetype close = ++m_at;
    while (close < m_end && m_text[close] != u'`')
        close += m_text[close] == u'\\' ? 2 : 1;
    if (!nesting.isAllowed() || close >= m_end)
        return false;
    const qsizetype outerEnd = std::exchange(m_end, close);
    const bool ok = parseList() && m_at == m_end;
    m_end = outerEnd;
    m_at = close + 1;
    return ok;
}

// ${…}
bool ShellParser::parseParameter(bool isInDoubleQuotes)
{
    const Nesting nesting(*this, true);
    if (!nesting.isAllowed())
        return false;
    m_at += 2;
    bool isLiteral = true;
    // Between double quotes a single one quotes only the patterns of "#", "%" and "/".
    bool quotesSingly = !isInDoubleQuotes;
    while (m_at < m_end) {
        const QChar c = current();
        if (c == u'}') {
            ++m_at;
            return true;
        }
        if (c == u'#' || c == u'%' || c == u'/')
            quotesSingly = true;
        if (c == u'\\') {
            m_at += 2;
        } else if (c == u'\'' && quotesSingly) {
            WordText ignored(*this, m_at);
            if (!parseSingleQuoted(ignored))
                return false;
        } else if (c == u'"') {
            ShellWord inner;
            WordText ignored(*this, m_at);
            if (!parseDoubleQuoted(inner, ignored))
                return false;
        } else if (c == u'$' || c == u'`') {
            if (!parseExpansion(isLiteral, isInDoubleQuotes))
                return false;
        } else {
            ++m_at;
        }
    }
    return false;
}

// Between "((" and "))", whose end is known.
bool ShellParser::parseArithmetic(qsizetype end)
{
    const Nesting nesting(*this, true);
    if (!nesting.isAllowed())
        return false;
    bool isLiteral = true;
    while (m_at < end) {
        const QChar c = current();
        if (c == u'$' || c == u'`') {
            if (!parseExpansion(isLiteral, true))
                return false;
        } else {
            ++m_at;
        }
    }
    m_at = end + 2;
    return m_at <= m_end;
}

// Where the "))" stands that closes an arithmetic expression begun before `from`; -1 if the parentheses
// are those of subshells.
qsizetype ShellParser::arithmeticEnd(qsizetype from)
{
    int open = 0;
    for (qsizetype at = from; at < m_end; ++at) {
        if (--m_lookAhead < 0)
            return -1;
        const QChar c = m_text[at];
        if (c == u'\\') {
            ++at;
        } else if (c == u'\'' || c == u'"') {
            const qsizetype close = m_text.indexOf(c, at + 1);
            if (close < 0)
                return -1;
            m_lookAhead -= close - at;
            at = close;
        } else if (c == u'(') {
            ++open;
        } else if (c == u')') {
            if (open == 0)
                return at + 1 < m_end && m_text[at + 1] == u')' ? at : -1;
            --open;
        }
    }
    return -1;
}

} // namespace stagecraft
