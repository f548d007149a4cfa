// SPDX-License-Identifier: MIT
// The text that a shell gets to read, put together from the lines of a Dockerfile.
#pragma once

#include "core/shell/script.h"

namespace stagecraft {

/// Fills `text`, `segments` and `dialect` of `script` from an instruction in shell form: the joined line,
/// or the body of a heredoc that is the whole command, or the line followed by the heredocs it names.
void readScriptText(ShellScript &script, const Instruction &instruction, QStringView shellText);

} // namespace stagecraft
