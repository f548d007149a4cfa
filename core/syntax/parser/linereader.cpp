// SPDX-License-Identifier: MIT
#include "core/syntax/parser/linereader.h"

namespace stagecraft {

LineReader::LineReader(QStringView text, const LineIndex &lines)
    : m_text(text), m_lines(lines), m_start(text.startsWith(QChar::ByteOrderMark) ? 1 : 0)
{
    m_count = lines.lineCount();
    if (text.isEmpty() || text.endsWith(u'\n'))
        --m_count;
}

QStringView withoutLineEnd(QStringView line)
{
    while (line.endsWith(u'\r') || line.endsWith(u'\n'))
        line.chop(1);
    return line;
}

} // namespace stagecraft
