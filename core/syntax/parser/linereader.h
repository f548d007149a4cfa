// SPDX-License-Identifier: MIT
// Physical lines one after another.
#pragma once

#include "core/text/lineindex.h"

#include <QStringView>

namespace stagecraft {

/// Reads a text line by line. A text that ends in '\n' has no further line behind it, and an empty text
/// has none (unlike LineIndex). A byte order mark at the start belongs to no line.
class LineReader {
public:
    /// Both must outlive the reader.
    LineReader(QStringView text, const LineIndex &lines);

    bool atEnd() const { return m_read == m_count; }
    /// Steps to the next line. Requires: not `atEnd()`.
    void advance() { ++m_read; }
    /// Steps so that `count` lines are read, the last of them being the current one.
    void moveTo(int count) { m_read = count; }

    /// How many lines were read: the number of the current line, 0 before the first.
    int read() const { return m_read; }
    int count() const { return m_count; }

    /// Line `number`, without its '\n'.
    TextRange rangeOf(int number) const
    {
        const TextRange range = m_lines.lineRange(number);
        return {std::max(range.start, m_start), range.end};
    }
    QStringView textOf(int number) const
    {
        const TextRange range = rangeOf(number);
        return m_text.sliced(range.start, range.size());
    }

private:
    QStringView m_text;
    const LineIndex &m_lines;
    qsizetype m_start = 0; // Behind a byte order mark.
    int m_count = 0;
    int m_read = 0;
};

/// Without the line ends that BuildKit removes: all '\r' and '\n' at the end.
QStringView withoutLineEnd(QStringView line);

} // namespace stagecraft
