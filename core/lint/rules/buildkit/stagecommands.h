// SPDX-License-Identifier: MIT
// What runs in a stage: triggers of ONBUILD, then its own instructions.
#pragma once

#include "core/lint/rule.h"

#include <ranges>

namespace stagecraft::rules {

/// One instruction that runs in a stage.
struct StageCommand {
    const Instruction *instruction = nullptr; ///< As it runs: a trigger is a file of its own.
    const Instruction *place = nullptr;       ///< Where findings stand: the FROM for a trigger.
    bool isTrigger = false;

    /// Which comment silences a finding about it (Diagnostic::suppressionLine): only the file's for triggers.
    int suppressionLine() const { return isTrigger ? -1 : place->firstLine; }
    /// What to underline: the keyword, or nothing for a trigger.
    TextRange keywordRange() const { return isTrigger ? TextRange() : instruction->keywordWord.range; }
};

/// The commands of `stage` as a range that is made while one goes through it.
inline auto commandsOf(const Stage &stage)
{
    const std::size_t triggers = stage.triggers.size();
    return std::views::iota(std::size_t(0), triggers + stage.instructions.size())
        | std::views::transform([&stage, triggers](std::size_t i) {
              return i < triggers
                  ? StageCommand{stage.triggers[i].instruction, stage.from, true}
                  : StageCommand{stage.instructions[i - triggers], stage.instructions[i - triggers], false};
          });
}

} // namespace stagecraft::rules
