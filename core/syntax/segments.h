// SPDX-License-Identifier: MIT
// From places of a logical line to places of the file.
#pragma once

#include "core/syntax/instruction.h"

#include <span>

namespace stagecraft {

/// Where the character at `offset` of a logical line stands in the file. The end of the line is the end
/// of its last segment; a line without segments gives `fallback`.
qsizetype sourceOffsetIn(std::span<const Segment> segments, qsizetype offset, qsizetype fallback = 0);

/// The range of the file from the first to the last character of `range`, a range of the logical line.
/// An empty range is the place behind the character in front of it.
TextRange sourceRangeIn(std::span<const Segment> segments, TextRange range, qsizetype fallback = 0);

} // namespace stagecraft
