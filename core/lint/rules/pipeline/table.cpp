// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/table.h"

#include "core/lint/rules/pipeline/rules.h"

#include <array>

namespace stagecraft::rules {

std::span<const Rule *const> pipelineRules()
{
    // To add a rule: define it in a file beside this one, declare it in rules.h, add one line here.
    static constexpr std::array table{
        &unusedStage,
        &ancestorCopy,
        &nearMissName,
        &lateStage,
        &neverProduced,
        &unusedArgument,
        &argumentScope,
        &shippedToolchain,
        &shippedCache,
        &shippedRoot,
        &shippedSecret,
        &dynamicBinary,
        &singleStage,
        &contextBeforeDependencies,
        &missingIgnoreFile,
        &missingSource,
        &hiddenSource,
        &newerFrontend,
    };
    return table;
}

} // namespace stagecraft::rules
