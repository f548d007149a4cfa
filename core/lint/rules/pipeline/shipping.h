// SPDX-License-Identifier: MIT
// Which stages end up in an image that ships.
#pragma once

#include "core/lint/rule.h"

namespace stagecraft::rules {

/// By stage: whether one of `stages` needs it. A stage needs itself.
std::vector<bool> stagesNeededBy(const std::vector<int> &stages, const Pipeline &pipeline);

/// The stages that images are made of which people run: the target, and with `shipsOnlyTarget` off every
/// stage that no other needs. None that is plainly for tests or development.
std::vector<int> shippedTargets(const Analysis &analysis, const RuleSettings &settings);

/// The same with the stages that they are based on: all layers that ship, in file order.
std::vector<int> shippedStages(const Analysis &analysis, const RuleSettings &settings);

/// Calls `visit(const Stage &, const Instruction &, const ShellScript &)` for each RUN whose layer ships.
template <typename Visit>
void forEachShippedRun(const Analysis &analysis, const RuleSettings &settings, Visit visit)
{
    for (const int index : shippedStages(analysis, settings)) {
        const Stage &stage = analysis.pipeline->stages()[std::size_t(index)];
        for (const Instruction *instruction : stage.instructions) {
            const ShellScript *script =
                instruction->keyword == Keyword::Run ? analysis.scriptOf(*instruction) : nullptr;
            if (script)
                visit(stage, *instruction, *script);
        }
    }
}

} // namespace stagecraft::rules
