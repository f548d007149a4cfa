// SPDX-License-Identifier: MIT
// The value of `# check=`.
#pragma once

#include <QStringList>

#include <expected>

namespace stagecraft {

/// What a `check` directive, or a `check=` comment in front of an instruction, asks for (semantics 2.8).
struct CheckOptions {
    bool skipAll = false;
    QStringList skip; ///< Names of rules, case-sensitive.
    bool experimentalAll = false;
    QStringList experimental;
    bool error = false; ///< Warnings reject the file.

    /// True if an ordinary rule is switched off. Experimental rules cannot be skipped.
    bool skips(QStringView rule) const { return skipAll || skip.contains(rule); }
    /// True if an experimental rule is switched on.
    bool enables(QStringView rule) const { return experimentalAll || experimental.contains(rule); }
};

/// Reads the value of a directive; what follows its first space does not count. The error is BuildKit's.
std::expected<CheckOptions, QString> parseCheckOptions(QStringView value);

} // namespace stagecraft
