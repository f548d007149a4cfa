// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/table.h"

#include "core/lint/rules/buildkit/rules.h"

#include <array>

namespace stagecraft::rules {

std::span<const Rule *const> buildkitRules()
{
    // To add a rule: define it in a file beside this one, declare it in rules.h, add one line here.
    static constexpr std::array table{
        &consistentInstructionCasing,
        &copyIgnoredFile,
        &duplicateStageName,
        &exposeInvalidFormat,
        &exposeProtoCasing,
        &fromAsCasing,
        &fromPlatformFlagConstDisallowed,
        &invalidBaseImagePlatform,
        &invalidDefaultArgInFrom,
        &invalidDefinitionDescription,
        &jsonArgsRecommended,
        &legacyKeyValueFormat,
        &maintainerDeprecated,
        &multipleInstructionsDisallowed,
        &noEmptyContinuation,
        &redundantTargetPlatform,
        &reservedStageName,
        &secretsUsedInArgOrEnv,
        &stageNameCasing,
        &undefinedArgInFrom,
        &undefinedVar,
        &workdirRelativePath,
    };
    return table;
}

} // namespace stagecraft::rules
