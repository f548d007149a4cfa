// SPDX-License-Identifier: MIT
// The scripts of a Dockerfile as the program ShellCheck gets them.
#pragma once

#include "core/model/analysis.h"

#include <QString>

#include <vector>

namespace stagecraft {

/// One script to be checked. Scripts with equal text and shell have equal findings, so both together are
/// a key to keep findings under.
struct ShellCheckScript {
    int instruction = -1; ///< Instruction::index.
    QString shell;        ///< For `--shell`: "sh", "bash", "dash", "ksh".
    QString text;         ///< The script behind `prologueLines` lines that declare the variables it sees.
    int prologueLines = 0;
};

/// The script of every RUN whose shell ShellCheck knows, in file order. Exec forms, PowerShell, cmd and
/// scripts that are no shell have none.
std::vector<ShellCheckScript> shellCheckScripts(const Analysis &analysis);

} // namespace stagecraft
