// SPDX-License-Identifier: MIT
// How many fixes of one rule may be planned by core/edit.
#pragma once

#include "core/model/analysis.h"

namespace stagecraft::rules {

/// core/edit proves each plan by reading the whole edited file. In a large file with many findings only the
/// first ones get such a fix, so that checking takes time in proportion to the file; the others get theirs
/// when those are mended.
class PlanBudget {
public:
    explicit PlanBudget(const Analysis &analysis) : m_left(kCharacters / (analysis.text().size() + 1) + 1) { }

    /// True if one more plan may be made.
    bool take() { return m_left-- > 0; }

private:
    static constexpr qsizetype kCharacters =
        2'000'000; ///< Read again in all; a usual file has a few thousand.
    qsizetype m_left;
};

} // namespace stagecraft::rules
