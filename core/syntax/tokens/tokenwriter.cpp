// SPDX-License-Identifier: MIT
#include "core/syntax/tokens/tokenwriter.h"

#include "core/text/gotext.h"

#include <algorithm>

namespace stagecraft {

void TokenWriter::startNode(std::span<const Segment> segments, QChar escape)
{
    m_segments = segments;
    m_escape = escape;
    m_start = m_at;
}

void TokenWriter::write(TokenKind kind, TextRange range, TokenKind between)
{
    fill(range.start, between);
    advance(range.end, [this, kind](qsizetype end) { add(kind, end); });
}

void TokenWriter::fill(qsizetype end, TokenKind kind)
{
    advance(end, [this, kind](qsizetype pieceEnd) { writeWords(kind, pieceEnd); });
}

void TokenWriter::writeRaw(TokenKind kind, TextRange range)
{
    fill(range.start);
    add(kind, range.end);
}

// Walks to `end`, through pieces of the joined line, which `write` gets, and through what joins them.
template <typename Write>
void TokenWriter::advance(qsizetype end, Write write)
{
    while (m_at < end) {
        while (!m_segments.empty() && m_segments.front().sourceStart + m_segments.front().size <= m_at)
            m_segments = m_segments.subspan(1);
        if (m_segments.empty()) {
            writeJoint(end);
        } else if (m_at < m_segments.front().sourceStart) {
            writeJoint(std::min(end, m_segments.front().sourceStart));
        } else {
            write(std::min(end, m_segments.front().sourceStart + m_segments.front().size));
        }
    }
}

// What stands between pieces of a joined line and around it: escape characters at line ends, comment
// lines, white space.
void TokenWriter::writeJoint(qsizetype end)
{
    while (m_at < end) {
        qsizetype textStart = m_at;
        while (textStart < end && m_text[textStart] != u'\n'
            && (isUnicodeSpace(m_text[textStart]) || m_text[textStart] == QChar::ByteOrderMark))
            ++textStart;
        qsizetype lineEnd = m_text.indexOf(u'\n', textStart);
        if (lineEnd < 0 || lineEnd > end)
            lineEnd = end;
        add(TokenKind::Whitespace, textStart);
        const qsizetype behindBreak = std::min(lineEnd + 1, end);
        if (textStart < lineEnd && m_text[textStart] == m_escape) {
            add(TokenKind::Continuation, behindBreak);
        } else {
            add(TokenKind::Comment, lineEnd);
            add(TokenKind::Whitespace, behindBreak);
        }
    }
}

void TokenWriter::writeWords(TokenKind kind, qsizetype end)
{
    while (m_at < end) {
        const bool isSpace = isUnicodeSpace(m_text[m_at]);
        qsizetype pieceEnd = m_at;
        while (pieceEnd < end && isUnicodeSpace(m_text[pieceEnd]) == isSpace)
            ++pieceEnd;
        add(isSpace ? TokenKind::Whitespace : kind, pieceEnd);
    }
}

void TokenWriter::add(TokenKind kind, qsizetype end)
{
    if (end <= m_at)
        return;
    // White space of several lines is one token, but each node has tokens of its own.
    const bool isFirst = m_tokens.empty() || m_at == m_start;
    if (kind == TokenKind::Whitespace && !isFirst && m_tokens.back().kind == kind)
        m_tokens.back().range.end = end;
    else
        m_tokens.push_back({.kind = kind, .range = {m_at, end}});
    m_at = end;
}

} // namespace stagecraft
