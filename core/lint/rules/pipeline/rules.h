// SPDX-License-Identifier: MIT
// Declares Stagecraft's own rules about the pipeline. Each is defined in a file of its own, or of its
// near-equal kin.
#pragma once

#include "core/lint/rule.h"

namespace stagecraft::rules {

extern const Rule unusedStage;               // SGC101
extern const Rule ancestorCopy;              // SGC102
extern const Rule nearMissName;              // SGC103
extern const Rule lateStage;                 // SGC104
extern const Rule neverProduced;             // SGC105
extern const Rule unusedArgument;            // SGC201
extern const Rule argumentScope;             // SGC202
extern const Rule shippedToolchain;          // SGC301
extern const Rule shippedCache;              // SGC302
extern const Rule shippedRoot;               // SGC303
extern const Rule shippedSecret;             // SGC304
extern const Rule dynamicBinary;             // SGC305
extern const Rule singleStage;               // SGC306
extern const Rule contextBeforeDependencies; // SGC401
extern const Rule missingIgnoreFile;         // SGC402
extern const Rule missingSource;             // SGC403
extern const Rule hiddenSource;              // SGC404
extern const Rule newerFrontend;             // SGC501

} // namespace stagecraft::rules
