// SPDX-License-Identifier: MIT
// A half-open range of UTF-16 offsets in a text.
#pragma once

#include <QtTypes>

namespace stagecraft {

/// The characters from `start` up to, not including, `end`. Offsets count UTF-16 units from 0.
/// Invariant: 0 <= start <= end. An empty range is a place between two characters.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    constexpr qsizetype size() const noexcept { return end - start; }
    constexpr bool isEmpty() const noexcept { return start == end; }
    /// True for every character of the range; `end` itself is outside.
    constexpr bool contains(qsizetype offset) const noexcept { return start <= offset && offset < end; }
    /// True for every place of the range, `end` included: what a caret at `offset` touches.
    constexpr bool touches(qsizetype offset) const noexcept { return start <= offset && offset <= end; }
    constexpr bool contains(TextRange other) const noexcept
    {
        return start <= other.start && other.end <= end;
    }
    constexpr bool intersects(TextRange other) const noexcept
    {
        return start < other.end && other.start < end;
    }

    friend constexpr bool operator==(TextRange, TextRange) = default;
};

} // namespace stagecraft
