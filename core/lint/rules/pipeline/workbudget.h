// SPDX-License-Identifier: MIT
// How much a rule may look at in a huge file.
#pragma once

#include "core/model/analysis.h"

namespace stagecraft::rules {

/// Some rules compare each of many things with each of many others. Only in files with thousands of both
/// does this take long, and then they stop and report no more.
class WorkBudget {
public:
    explicit WorkBudget(const Analysis &analysis)
        : m_left(kUsual + kPerCharacter * analysis.text().size()) { }

    /// Counts `characters` that are looked at. False if that is too much.
    bool take(qsizetype characters)
    {
        m_left -= characters;
        return !isSpent();
    }
    bool isSpent() const noexcept { return m_left < 0; }

    static constexpr qsizetype kStep = 16; ///< What one step of a loop costs, in characters.

private:
    static constexpr qsizetype kUsual = 200'000'000; ///< A tenth of a second.
    static constexpr qsizetype kPerCharacter = 16;
    qsizetype m_left;
};

} // namespace stagecraft::rules
