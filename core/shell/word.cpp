// SPDX-License-Identifier: MIT
#include "core/shell/nesting.h"
#include "core/shell/parser.h"
#include "core/shell/wordend.h"
#include "core/shell/wordtext.h"

namespace stagecraft {

namespace {

// True for characters that neither end a word nor mean anything in it.
bool isOrdinary(QChar c)
{
    static constexpr CharacterSet kMeaning(u"<>\\'\"$`");
    static constexpr CharacterSet kOthers(
        [](QChar each) { return endsWord(each) || kMeaning.contains(each); });
    return !kOthers.contains(c);
}

bool isSpecialInDoubleQuotes(QChar c) { return c == u'"' || c == u'\\' || c == u'$' || c == u'`'; }

} // namespace

bool ShellParser::parseWord(ShellWord &word, WordPlace place)
{
    const qsizetype start = m_at;
    WordText text(*this, start);
    while (m_at < m_end) {
        const qsizetype before = m_at;
        bool ok = true;
        switch (m_text[m_at].unicode()) {
        case u'\\':
            ok = parseEscape(word, text);
            break;
        case u'\'':
            word.isQuoted = true;
            ok = parseSingleQuoted(text);
            break;
        case u'"':
            word.isQuoted = true;
            ok = parseDoubleQuoted(word, text);
            break;
        case u'$':
            if (at(m_at + 1) == u'\'') {
                word.isQuoted = true;
                text.leaveOut(m_at++);
                ok = parseAnsiQuoted(text);
                break;
            }
            if (at(m_at + 1) == u'"') {
                text.leaveOut(m_at++);
                break;
            }
            [[fallthrough]];
        case u'`':
            ok = parseExpansion(word.isLiteral, false);
            text.append(before, m_at);
            break;
        case u'<':
        case u'>':
            if (at(m_at + 1) == u'(') {
                word.isLiteral = false;
                ok = parseSubstitution(2);
                text.append(before, m_at);
            }
            break;
        case u'(':
            // Extended patterns: "@(a|b)"; in a regular expression any group.
            if (place == WordPlace::Regex
                || (m_at > start && QStringView(u"?*+@!").contains(m_text[m_at - 1]))) {
                ok = parseBalanced(word);
                text.append(before, m_at);
            }
            break;
        case u'|':
            if (place == WordPlace::Regex && at(m_at + 1) != u'|')
                text.append(m_at, m_at + 1), ++m_at;
            break;
        default:
            while (m_at < m_end && isOrdinary(m_text[m_at]))
                ++m_at;
            text.append(before, m_at);
        }
        if (!ok)
            return false;
        if (m_at == before)
            break;
    }
    word.range = {start, m_at};
    word.raw = m_text.sliced(start, m_at - start);
    word.text = text.finished(m_at, m_script.unescaped);
    return m_at > start;
}

bool ShellParser::parseEscape(ShellWord &word, WordText &text)
{
    text.leaveOut(m_at);
    ++m_at;
    if (m_at == m_end) {
        text.append(u"\\");
        return true;
    }
    if (m_text[m_at] != u'\n') {
        word.isQuoted = true;
        text.append(m_at, m_at + 1);
    }
    ++m_at;
    return true;
}

bool ShellParser::parseSingleQuoted(WordText &text)
{
    text.leaveOut(m_at);
    const qsizetype close = m_text.indexOf(u'\'', m_at + 1);
    if (close < 0 || close >= m_end)
        return false;
    text.append(m_at + 1, close);
    m_at = close + 1;
    return true;
}

// $'…': escapes are kept as they are written, but an escaped quote does not end it.
bool ShellParser::parseAnsiQuoted(WordText &text)
{
    const qsizetype start = ++m_at;
    while (m_at < m_end && m_text[m_at] != u'\'')
        m_at += m_text[m_at] == u'\\' ? 2 : 1;
    if (m_at >= m_end)
        return false;
    text.append(start, m_at);
    ++m_at;
    return true;
}

bool ShellParser::parseDoubleQuoted(ShellWord &word, WordText &text)
{
    text.leaveOut(m_at++);
    while (m_at < m_end) {
        const qsizetype before = m_at;
        switch (m_text[m_at].unicode()) {
        case u'"':
            ++m_at;
            return true;
        case u'\\':
            ++m_at;
            if (m_at < m_end && m_text[m_at] != u'\n' && !isSpecialInDoubleQuotes(m_text[m_at]))
                text.append(u"\\");
            if (m_at < m_end && m_text[m_at] != u'\n')
                text.append(m_at, m_at + 1);
            ++m_at;
            break;
        case u'$':
        case u'`':
            if (!parseExpansion(word.isLiteral, true))
                return false;
            text.append(before, m_at);
            break;
        default:
            while (m_at < m_end && !isSpecialInDoubleQuotes(m_text[m_at]))
                ++m_at;
            text.append(before, m_at);
        }
    }
    return false;
}

// "(…)" inside a pattern, with the words in it.
bool ShellParser::parseBalanced(ShellWord &word)
{
    const Nesting nesting(*this);
    if (!nesting.isAllowed())
        return false;
    ++m_at;
    while (m_at < m_end && m_text[m_at] != u')') {
        const qsizetype before = m_at;
        ShellWord inner;
        if (m_text[m_at] == u'(') {
            if (!parseBalanced(word))
                return false;
        } else if (!isWordEnd(m_at)) {
            if (!parseWord(inner))
                return false;
            word.isLiteral = word.isLiteral && inner.isLiteral;
        }
        if (m_at == before)
            ++m_at;
    }
    if (m_at >= m_end)
        return false;
    ++m_at;
    return true;
}

// "(a b c)" behind "name=".
bool ShellParser::parseArray()
{
    ++m_at;
    while (skipBlanksAndLines() && m_at < m_end && m_text[m_at] != u')') {
        ShellWord element;
        if (!parseWord(element))
            return false;
    }
    if (m_at >= m_end)
        return false;
    ++m_at;
    return true;
}

} // namespace stagecraft
