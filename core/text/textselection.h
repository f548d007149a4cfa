// SPDX-License-Identifier: MIT
// Where the caret stands, and from where a selection reaches to it.
#pragma once

#include "core/text/textrange.h"

#include <algorithm>

namespace stagecraft {

/// A caret with a selection. Both are UTF-16 offsets; equal where nothing is selected.
struct TextSelection {
    qsizetype anchor = 0;
    qsizetype caret = 0;

    static constexpr TextSelection at(qsizetype offset) { return {offset, offset}; }
    constexpr TextRange range() const { return {std::min(anchor, caret), std::max(anchor, caret)}; }

    friend constexpr bool operator==(TextSelection, TextSelection) = default;
};

} // namespace stagecraft
