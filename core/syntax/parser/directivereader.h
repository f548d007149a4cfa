// SPDX-License-Identifier: MIT
// Parser directives at the top of a file (semantics 2).
#pragma once

#include "core/syntax/syntaxtree.h"

#include <optional>

namespace stagecraft {

/// A line of the form of a directive: `# name = value` with a name that BuildKit knows.
struct DirectiveLine {
    DirectiveKind kind = DirectiveKind::Syntax;
    TextRange value; ///< In the line.
};

/// Reads a line as a directive; nothing for every other line. White space in front of '#' is allowed.
std::optional<DirectiveLine> directiveFrom(QStringView line);

/// "syntax", "escape" or "check".
QStringView nameOf(DirectiveKind kind);

} // namespace stagecraft
