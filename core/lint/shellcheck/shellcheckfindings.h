// SPDX-License-Identifier: MIT
// What ShellCheck prints, as findings on the words of a Dockerfile.
#pragma once

#include "core/lint/diagnostic.h"
#include "core/lint/rulesettings.h"
#include "core/lint/shellcheck/shellcheckscript.h"

#include <QByteArray>

#include <expected>
#include <span>
#include <vector>

namespace stagecraft {

/// A place in a script as ShellCheck counts: lines and columns from 1, columns in Unicode characters.
struct ShellCheckPlace {
    int line = 1;
    int column = 1;
};

/// A text that ShellCheck proposes to put between two places.
struct ShellCheckReplacement {
    ShellCheckPlace start;
    ShellCheckPlace end;
    QString text;
    int precedence = 0;        ///< Of replacements at one place, the higher one stands nearer to the text.
    bool insertsAfter = false; ///< An insertion that belongs to the text behind it, not to the one before.
};

/// One comment of ShellCheck (format json1).
struct ShellCheckComment {
    int file = 0; ///< Which of the scripts given, from 0.
    ShellCheckPlace start;
    ShellCheckPlace end;
    int code = 0;
    Severity severity = Severity::Warning;
    QString message;
    std::vector<ShellCheckReplacement> fix;
};

/// Reads the output of `shellcheck --format=json1` for files that are named by their number ("0", "1.sh").
std::expected<std::vector<ShellCheckComment>, Message> parseShellCheckOutput(const QByteArray &json);

/// The comments as findings, each exactly on the words that it is about, with ShellCheck's own fix where the
/// words stand in one piece. Comments on what only looks wrong outside its Dockerfile (a sourced file that
/// cannot be followed, a script without `#!`) and those that the file's pragmas or `settings` silence are
/// left out.
std::vector<Diagnostic> shellCheckFindings(const Analysis &analysis, const RuleSettings &settings,
    std::span<const ShellCheckScript> scripts, std::span<const ShellCheckComment> comments);

} // namespace stagecraft
