// SPDX-License-Identifier: MIT
// Declares BuildKit's build checks. Each is defined in a file of its own, or of its near-equal kin.
#pragma once

#include "core/lint/rule.h"

// A check that only `# check=` of the whole file can skip sets `suppressionLine` of its findings to -1; one
// that is governed by the comment of another instruction sets it to that one's first line.
namespace stagecraft::rules {

extern const Rule consistentInstructionCasing;
extern const Rule copyIgnoredFile;
extern const Rule duplicateStageName;
extern const Rule exposeInvalidFormat;
extern const Rule exposeProtoCasing;
extern const Rule fromAsCasing;
extern const Rule fromPlatformFlagConstDisallowed;
extern const Rule invalidBaseImagePlatform;
extern const Rule invalidDefaultArgInFrom;
extern const Rule invalidDefinitionDescription;
extern const Rule jsonArgsRecommended;
extern const Rule legacyKeyValueFormat;
extern const Rule maintainerDeprecated;
extern const Rule multipleInstructionsDisallowed;
extern const Rule noEmptyContinuation;
extern const Rule redundantTargetPlatform;
extern const Rule reservedStageName;
extern const Rule secretsUsedInArgOrEnv;
extern const Rule stageNameCasing;
extern const Rule undefinedArgInFrom;
extern const Rule undefinedVar;
extern const Rule workdirRelativePath;

} // namespace stagecraft::rules
