// SPDX-License-Identifier: MIT
// Rules that want an option on a command.
#pragma once

#include "core/lint/rules/hadolint/runs.h"

namespace stagecraft::rules {

/// A command that lacks an option, and the way to give it one.
struct MissingOption {
    bool (*isMissing)(const ShellCommand &command) = nullptr;
    Names behind = {}; ///< The option goes behind the first of these arguments; behind the program if empty.
    QStringView option = {};
    const char *message = "";  ///< %1 is the program, %2 the option.
    const char *fixTitle = ""; ///< %1 is the option.
};

/// Reports one RUN, at its first such command, with a fix for all of them.
void reportMissingOption(DiagnosticSink &sink, const Run &run, const MissingOption &option);

/// The same for every RUN of the file.
void checkMissingOption(const Analysis &analysis, DiagnosticSink &sink, const MissingOption &option);

} // namespace stagecraft::rules
