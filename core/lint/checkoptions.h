// SPDX-License-Identifier: MIT
// What `check=skip=…;error=…;experimental=…` says, for a file and above an instruction.
#pragma once

#include "core/syntax/syntaxtree.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace stagecraft {

/// Options of BuildKit's checks (frontend/dockerfile/linter/linter.go).
struct CheckOptions {
    bool skipsAll = false;
    bool experimentalAll = false;
    bool failsOnWarning = false; ///< `error=true`
    QStringList skipped;         ///< Case-sensitive rule names; unknown ones do no harm.
    QStringList experimental;

    /// True if an ordinary rule is switched off. Experimental rules cannot be skipped.
    bool skips(QStringView rule) const { return skipsAll || skipped.contains(rule); }
    /// True if an experimental rule is switched on.
    bool enables(QStringView rule) const { return experimentalAll || experimental.contains(rule); }
};

/// Reads the value of a `check` directive. Nothing if it is malformed.
std::optional<CheckOptions> parseCheckOptions(QStringView value);

/// The options of the file's `# check=` line; the defaults where it has none.
CheckOptions checkOptionsOf(const SyntaxTree &tree);

/// The options in the comments right above an instruction: the first `check=` there counts, and none if
/// that one is malformed.
std::optional<CheckOptions> checkOptionsAbove(const Instruction &instruction);

} // namespace stagecraft
