// SPDX-License-Identifier: MIT
// What `check=` asks for, for a file and above an instruction.
#pragma once

#include "core/syntax/checkoptions.h"
#include "core/syntax/syntaxtree.h"

#include <QStringView>

#include <optional>

namespace stagecraft {

/// True if an ordinary rule is switched off. Experimental rules cannot be skipped.
bool skips(const CheckOptions &options, QStringView rule);
/// True if an experimental rule is switched on.
bool enables(const CheckOptions &options, QStringView rule);

/// The options of the file's `# check=` line; the defaults where it has none or a malformed one.
CheckOptions checkOptionsOf(const SyntaxTree &tree);

/// The options in the comments right above an instruction: the first `check=` there counts, and none if
/// that one is malformed (frontend/dockerfile/linter/linter.go).
std::optional<CheckOptions> checkOptionsAbove(const Instruction &instruction);

} // namespace stagecraft
