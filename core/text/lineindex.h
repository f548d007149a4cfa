// SPDX-License-Identifier: MIT
// Offset to line and column, and back.
#pragma once

#include "core/text/textrange.h"

#include <QStringView>

#include <algorithm>
#include <vector>

namespace stagecraft {

/// A place in a text as people count it. Lines and columns count from 1, columns in UTF-16 units.
struct TextPosition {
    int line = 1;
    int column = 1;

    friend constexpr auto operator<=>(TextPosition, TextPosition) = default;
};

/// The line starts of one text, found once. A line ends at '\n' only. A text that ends in '\n' has an
/// empty last line behind it; an empty text has one line.
class LineIndex {
public:
    LineIndex() : LineIndex(QStringView()) { }
    explicit LineIndex(QStringView text);

    int lineCount() const noexcept { return int(m_starts.size()) - 1; }
    /// The line, from 1, that `offset` lies on. Offsets outside the text are clamped.
    int lineAt(qsizetype offset) const;
    TextPosition positionAt(qsizetype offset) const;
    /// The offset of a position; line and column are clamped to the text and to the line.
    qsizetype offsetAt(TextPosition position) const;
    /// The characters of `line` (from 1, clamped), without its '\n'.
    TextRange lineRange(int line) const
    {
        const std::size_t index = indexOf(line);
        return {m_starts[index], m_starts[index + 1] - 1};
    }
    /// The same with its '\n', where it has one.
    TextRange lineRangeWithBreak(int line) const
    {
        const std::size_t index = indexOf(line);
        return {m_starts[index], std::min(m_starts[index + 1], size())};
    }

private:
    std::size_t indexOf(int line) const { return std::size_t(std::clamp(line, 1, lineCount()) - 1); }
    qsizetype size() const { return m_starts.back() - 1; } // Of the text.

    std::vector<qsizetype> m_starts; // Of the lines, then as if one more followed the text.
};

} // namespace stagecraft
