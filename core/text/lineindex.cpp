// SPDX-License-Identifier: MIT
#include "core/text/lineindex.h"

namespace stagecraft {

namespace {

constexpr qsizetype kUsualLength = 32; // Of a line.

} // namespace

LineIndex::LineIndex(QStringView text)
{
    m_starts.reserve(std::size_t(text.size() / kUsualLength) + 8);
    m_starts.push_back(0);
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        m_starts.push_back(at + 1);
    m_starts.push_back(text.size() + 1);
}

int LineIndex::lineAt(qsizetype offset) const
{
    const auto behind = std::ranges::upper_bound(m_starts, std::clamp<qsizetype>(offset, 0, size()));
    return int(behind - m_starts.begin());
}

TextPosition LineIndex::positionAt(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, size());
    const int line = lineAt(offset);
    return {.line = line, .column = int(offset - m_starts[std::size_t(line - 1)]) + 1};
}

qsizetype LineIndex::offsetAt(TextPosition position) const
{
    if (position.line < 1)
        return 0;
    if (position.line > lineCount())
        return size();
    const TextRange line = lineRange(position.line);
    return std::clamp(line.start + position.column - 1, line.start, line.end);
}

} // namespace stagecraft
