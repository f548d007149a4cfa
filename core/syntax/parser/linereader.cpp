// SPDX-License-Identifier: MIT
#include "core/syntax/parser/linereader.h"

#include "core/text/gotext.h"

namespace stagecraft {

LineReader::LineReader(QStringView text, const LineIndex &lines) : m_text(text), m_lines(lines)
{
    m_count = lines.lineCount();
    if (text.isEmpty() || text.endsWith(u'\n'))
        --m_count;
}

TextRange LineReader::rangeOf(int number) const
{
    TextRange range = m_lines.lineRange(number);
    if (number == 1 && m_text.startsWith(QChar::ByteOrderMark))
        ++range.start;
    return range;
}

QStringView withoutLineEnd(QStringView line)
{
    while (line.endsWith(u'\r') || line.endsWith(u'\n'))
        line.chop(1);
    return line;
}

bool isCommentLine(QStringView line) { return trimmedLeft(line).startsWith(u'#'); }

} // namespace stagecraft
