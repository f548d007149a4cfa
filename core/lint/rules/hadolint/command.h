// SPDX-License-Identifier: MIT
// The arguments of a command, taken apart as hadolint does it.
#pragma once

#include "core/shell/script.h"

#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace stagecraft::rules {

using Names = std::initializer_list<QStringView>;

inline bool isOneOf(QStringView text, Names names) { return std::ranges::contains(names, text); }
bool startsWithAny(QStringView text, Names parts);

/// The position in `words` of the first argument that is one of `names`; -1 if none is.
qsizetype argumentIndex(const ShellCommand &command, Names names);

/// True if one of `programs` runs with one of `arguments`, wherever that stands (hadolint cmdsHaveArgs).
inline bool isCall(const ShellCommand &command, Names programs, Names arguments)
{
    return isOneOf(command.program, programs) && argumentIndex(command, arguments) > 0;
}

/// True if `parts` are arguments that follow each other.
bool hasSequence(const ShellCommand &command, Names parts);

/// How often a flag is set: "q" by `-q`, `-yq` or twice by `-qq`; "quiet" by `--quiet` or `--quiet=1`.
int flagCount(const ShellCommand &command, QStringView flag);
bool hasAnyFlag(const ShellCommand &command, Names flags);

/// Arguments that do not begin with a dash, "-" and "--" themselves excepted. The value behind a flag of
/// `flagsWithValue` is left out, other flags' values are not: nothing tells them from operands.
std::vector<const ShellWord *> operandsOf(const ShellCommand &command, Names flagsWithValue = {});

/// The values behind a flag.
std::vector<const ShellWord *> valuesOf(const ShellCommand &command, QStringView flag);

/// `pip install` or `python -m pip install`.
bool isPipInstall(const ShellCommand &command);

/// What to underline of a command: its program up to the word at `index`, assignments left out.
TextRange headOf(const ShellCommand &command, qsizetype index = 0);

} // namespace stagecraft::rules
