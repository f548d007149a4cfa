// SPDX-License-Identifier: MIT
#include "core/shell/nesting.h"
#include "core/shell/parser.h"
#include "core/text/ascii.h"

namespace stagecraft {

namespace {

// Behind the number: the operators, longest first.
constexpr QStringView kOperators[] = {
    u"&>>", u"<<<", u"<<-", u"&>", u"<<", u">>", u"<&", u">&", u"<>", u">|", u"<", u">"};

} // namespace

bool ShellParser::isAtRedirection() const
{
    qsizetype offset = m_at;
    while (isAsciiDigit(at(offset)))
        ++offset;
    const QChar c = at(offset);
    if (c == u'<' || c == u'>')
        return at(offset + 1) != u'(';
    return offset == m_at && c == u'&' && at(offset + 1) == u'>';
}

bool ShellParser::parseRedirection(ShellRedirection &redirection)
{
    const qsizetype start = m_at;
    while (isAsciiDigit(current()))
        ++m_at;
    for (const QStringView operation : kOperators) {
        if (startsWith(operation)) {
            m_at += operation.size();
            break;
        }
    }
    redirection.operation = m_text.sliced(start, m_at - start);
    if (!skipBlanks() || !parseWord(redirection.target))
        return false;
    redirection.range = {start, m_at};
    const bool chomp = redirection.operation.endsWith(u"<<-");
    if (chomp || (redirection.operation.endsWith(u"<<") && !redirection.operation.endsWith(u"<<<")))
        m_heredocs.push_back({redirection.target.text.toString(), chomp, !redirection.target.isQuoted});
    return true;
}

bool ShellParser::readPendingHeredocs()
{
    for (const PendingHeredoc &heredoc : std::exchange(m_heredocs, {})) {
        if (!readHeredocBody(heredoc))
            return false;
    }
    return true;
}

// A missing terminator is no error: the shell warns and reads to the end.
bool ShellParser::readHeredocBody(const PendingHeredoc &heredoc)
{
    qsizetype lineStart = m_at;
    qsizetype bodyEnd = m_end;
    qsizetype next = m_end;
    while (lineStart < m_end) {
        qsizetype lineEnd = m_text.indexOf(u'\n', lineStart);
        if (lineEnd < 0 || lineEnd > m_end)
            lineEnd = m_end;
        QStringView line = m_text.sliced(lineStart, lineEnd - lineStart);
        while (heredoc.chomp && line.startsWith(u'\t'))
            line = line.sliced(1);
        if (line == heredoc.name) {
            bodyEnd = lineStart;
            // The line break stays: it ends the list before.
            next = std::min(lineEnd + 1, m_end);
            break;
        }
        lineStart = lineEnd + 1;
    }
    if (heredoc.expand && !parseHeredocExpansions(bodyEnd))
        return false;
    m_at = next;
    return true;
}

bool ShellParser::parseHeredocExpansions(qsizetype end)
{
    const qsizetype outerEnd = std::exchange(m_end, end);
    bool isLiteral = true;
    bool ok = true;
    while (ok && m_at < m_end) {
        const QChar c = m_text[m_at];
        if (c == u'$' || c == u'`')
            ok = parseExpansion(isLiteral, true);
        else
            m_at += c == u'\\' ? 2 : 1;
    }
    m_end = outerEnd;
    return ok;
}

} // namespace stagecraft
