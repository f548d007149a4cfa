// SPDX-License-Identifier: MIT
// Which items of a tree's arrays belong to an instruction, while the arrays still grow.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace stagecraft {

/// A run of items in an array.
struct Slice {
    std::size_t first = 0;
    std::size_t count = 0;

    template <typename T>
    std::span<const T> in(const std::vector<T> &items) const
    {
        return std::span(items).subspan(first, count);
    }
};

/// The items of one instruction. They become spans of the instruction when the arrays are complete.
struct InstructionParts {
    Slice segments;
    Slice flags;
    Slice words;
    Slice keyValues;
    Slice heredocs;
    Slice comments;
    std::ptrdiff_t trigger = -1; ///< Index of the trigger, or -1.
    bool failed = false;         ///< The line parser refuses the line; a check of its parts would mislead.
};

} // namespace stagecraft
