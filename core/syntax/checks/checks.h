// SPDX-License-Identifier: MIT
// What BuildKit refuses in instructions that can be read (semantics 9 to 12, 15, 16).
#pragma once

#include "core/syntax/checks/errorsink.h"
#include "core/syntax/syntaxtree.h"

#include <vector>

namespace stagecraft {

/// Adds the errors of the phase Input.
void checkInput(const SyntaxTree &tree, std::vector<SyntaxError> &errors);

/// Adds an error for the first instruction, other than ARG, that no FROM stands above.
void checkFirstStage(const SyntaxTree &tree, std::vector<SyntaxError> &errors);

/// Adds all errors of one instruction that show without looking at others, in BuildKit's order.
void checkInstruction(const Instruction &instruction, std::vector<SyntaxError> &errors);

// The parts of `checkInstruction()`, by topic.
void checkFlags(const Instruction &instruction, ErrorSink &sink);
void checkFrom(const Instruction &from, ErrorSink &sink);
void checkCopy(const Instruction &copy, ErrorSink &sink); ///< COPY and ADD.
void checkRun(const Instruction &run, ErrorSink &sink);
void checkHealthcheck(const Instruction &healthcheck, ErrorSink &sink);
void checkOnbuild(const Instruction &onbuild, ErrorSink &sink);
void checkKeyValues(const Instruction &instruction, ErrorSink &sink); ///< ENV, LABEL and ARG.
void checkVolume(const Instruction &volume, ErrorSink &sink);
void checkShell(const Instruction &shell, ErrorSink &sink);
void checkUnknown(const Instruction &instruction, ErrorSink &sink);

} // namespace stagecraft
