// SPDX-License-Identifier: MIT
#include "core/syntax/instruction.h"

#include "core/syntax/segments.h"

#include <algorithm>
#include <functional>

namespace stagecraft {

qsizetype sourceOffsetIn(std::span<const Segment> segments, qsizetype offset, qsizetype fallback)
{
    if (segments.empty())
        return fallback;
    auto behind = std::ranges::upper_bound(segments, offset, {}, &Segment::logicalStart);
    const Segment &segment = behind == segments.begin() ? *behind : *std::prev(behind);
    return segment.sourceStart + std::clamp<qsizetype>(offset - segment.logicalStart, 0, segment.size);
}

TextRange sourceRangeIn(std::span<const Segment> segments, TextRange range, qsizetype fallback)
{
    // Most lines are one piece, from the first character of the logical line on.
    if (segments.size() == 1 && segments.front().logicalStart == 0 && range.end <= segments.front().size) {
        const qsizetype shift = segments.front().sourceStart;
        return {range.start + shift, range.end + shift};
    }
    if (!range.isEmpty()) {
        return {sourceOffsetIn(segments, range.start, fallback),
            sourceOffsetIn(segments, range.end - 1, fallback) + 1};
    }
    const qsizetype place = range.start == 0 ? sourceOffsetIn(segments, 0, fallback)
                                             : sourceOffsetIn(segments, range.start - 1, fallback) + 1;
    return {place, place};
}

const Flag *Instruction::flag(QStringView name) const
{
    const auto found = std::ranges::find(flags, name, &Flag::name);
    return found == flags.end() ? nullptr : &*found;
}

qsizetype Instruction::sourceOffset(qsizetype offset) const
{
    return sourceOffsetIn(segments, offset, range.start);
}

std::optional<TextRange> Instruction::sourceRange(QStringView part) const
{
    // std::less is defined for pointers into different arrays, '<' is not.
    const std::less_equal<const QChar *> notBehind;
    if (part.isNull() || !notBehind(logical.begin(), part.begin()) || !notBehind(part.end(), logical.end()))
        return std::nullopt;
    const qsizetype start = part.begin() - logical.begin();
    return sourceRangeIn(segments, {start, start + part.size()}, range.start);
}

} // namespace stagecraft
