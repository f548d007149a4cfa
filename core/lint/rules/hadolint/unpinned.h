// SPDX-License-Identifier: MIT
// Rules that want a version with each package that is installed.
#pragma once

#include "core/lint/rules/hadolint/runs.h"

namespace stagecraft::rules {

/// Collects, command by command, the words that name a package without a version.
using UnpinnedWords = std::vector<const ShellWord *> (*)(const ShellCommand &command);

/// Reports each RUN that installs such packages, once, at the first of them.
/// `message`: %1 is the list of the packages.
void checkUnpinned(
    const Analysis &analysis, DiagnosticSink &sink, UnpinnedWords unpinned, const char *message);

/// Reports a RUN for these words; does nothing if there are none.
void reportUnpinned(
    DiagnosticSink &sink, const Run &run, const std::vector<const ShellWord *> &words, const char *message);

} // namespace stagecraft::rules
