// SPDX-License-Identifier: MIT
// Which shell a script is for, by the names that people write.
#pragma once

#include "core/shell/script.h"

namespace stagecraft {

/// The dialect that the first line `#!…` of a script names; `fallback` where it has none.
ShellDialect dialectOfShebang(QStringView script, ShellDialect fallback);

/// True for "sh", "/bin/bash" and their like: what reads the language that core/shell parses.
bool isPosixShell(QStringView program);

} // namespace stagecraft
