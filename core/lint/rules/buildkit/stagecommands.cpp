// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/stagecommands.h"

namespace stagecraft::rules {

std::vector<StageCommand> commandsOf(const Stage &stage)
{
    std::vector<StageCommand> commands;
    commands.reserve(stage.triggers.size() + stage.instructions.size());
    for (const TriggerRun &trigger : stage.triggers)
        commands.push_back({trigger.instruction, stage.from, true});
    for (const Instruction *instruction : stage.instructions)
        commands.push_back({instruction, instruction, false});
    return commands;
}

} // namespace stagecraft::rules
