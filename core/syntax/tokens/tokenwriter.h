// SPDX-License-Identifier: MIT
// Puts tokens one after another so that they cover the text without gap or overlap.
#pragma once

#include "core/syntax/instruction.h"
#include "core/syntax/token.h"

#include <QStringView>

#include <span>

namespace stagecraft {

/// Writes tokens from the start of a text to its end.
///
/// Inside an instruction a token may run over several lines. It is then cut where its line continues, and
/// the continuation, comment and blank lines between get tokens of their own.
class TokenWriter {
public:
    TokenWriter(QStringView text, qsizetype start) : m_text(text), m_at(start) { }

    /// Starts a node: the pieces of its joined line, and the escape character that joined them.
    void startNode(std::span<const Segment> segments, QChar escape);

    /// Writes a token for `range`, and tokens for what stands in front of it: white space, or `between`
    /// for other text. A range that starts before the end of the last token loses its beginning.
    void write(TokenKind kind, TextRange range, TokenKind between = TokenKind::Argument);
    /// Writes tokens up to `end`, white space or `kind`.
    void fill(qsizetype end, TokenKind kind = TokenKind::Argument);

    /// Writes a token for all of `range`, whatever stands there.
    void writeRaw(TokenKind kind, TextRange range);

    qsizetype at() const { return m_at; }
    std::vector<Token> takeTokens() { return std::move(m_tokens); }

private:
    void add(TokenKind kind, qsizetype end);
    void writeJoint(qsizetype end);
    void writeWords(TokenKind kind, qsizetype end);
    template <typename Write>
    void advance(qsizetype end, Write write);

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_start = 0; // Of the node that is written.
    std::span<const Segment> m_segments;
    QChar m_escape = u'\\';
    std::vector<Token> m_tokens;
};

} // namespace stagecraft
