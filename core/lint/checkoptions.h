// SPDX-License-Identifier: MIT
// Where `check=skip=…;error=…;experimental=…` stands: for a file and above an instruction.
#pragma once

#include "core/syntax/checkoptions.h"
#include "core/syntax/syntaxtree.h"

#include <optional>

namespace stagecraft {

/// The options of the file's `# check=` line; the defaults where it has none.
CheckOptions checkOptionsOf(const SyntaxTree &tree);

/// The options in the comments right above an instruction: the first `check=` there counts, and none if
/// that one is malformed.
std::optional<CheckOptions> checkOptionsAbove(const Instruction &instruction);

} // namespace stagecraft
