// SPDX-License-Identifier: MIT
#include "core/text/lineindex.h"

#include <algorithm>

namespace stagecraft {

namespace {

constexpr qsizetype kUsualLength = 32; // Of a line.

} // namespace

LineIndex::LineIndex(QStringView text) : m_size(text.size())
{
    m_starts.reserve(std::size_t(text.size() / kUsualLength) + 8);
    m_starts.push_back(0);
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        m_starts.push_back(at + 1);
}

int LineIndex::lineAt(qsizetype offset) const
{
    const auto behind = std::ranges::upper_bound(m_starts, std::max<qsizetype>(offset, 0));
    return int(behind - m_starts.begin());
}

TextPosition LineIndex::positionAt(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_size);
    const int line = lineAt(offset);
    return {.line = line, .column = int(offset - m_starts[std::size_t(line - 1)]) + 1};
}

qsizetype LineIndex::offsetAt(TextPosition position) const
{
    if (position.line < 1)
        return 0;
    if (position.line > lineCount())
        return m_size;
    const TextRange line = lineRange(position.line);
    return std::clamp(line.start + position.column - 1, line.start, line.end);
}

TextRange LineIndex::lineRange(int line) const
{
    TextRange range = lineRangeWithBreak(line);
    if (std::clamp(line, 1, lineCount()) < lineCount())
        --range.end;
    return range;
}

TextRange LineIndex::lineRangeWithBreak(int line) const
{
    const std::size_t index = std::size_t(std::clamp(line, 1, lineCount()) - 1);
    return {m_starts[index], index + 1 < m_starts.size() ? m_starts[index + 1] : m_size};
}

} // namespace stagecraft
