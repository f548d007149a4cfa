// SPDX-License-Identifier: MIT
// The scripts of a Dockerfile as the program ShellCheck gets them.
#pragma once

#include "core/model/analysis.h"

#include <QString>

#include <vector>

namespace stagecraft {

/// One script to be checked. Scripts with equal text have equal comments, so the text is a key to keep them
/// under.
struct ShellCheckScript {
    int instruction = -1; ///< Instruction::index.
    /// The script behind `prologueLines` lines, which name its shell and declare the variables it sees.
    QString text;
    int prologueLines = 0;
};

/// The script of every RUN whose shell ShellCheck knows, in file order. Exec forms, PowerShell, cmd and
/// scripts that are no shell have none.
std::vector<ShellCheckScript> shellCheckScripts(const Analysis &analysis);

} // namespace stagecraft
