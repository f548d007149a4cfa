// SPDX-License-Identifier: MIT
// Writing the comments that silence a finding.
#pragma once

#include "core/lint/diagnostic.h"
#include "core/lint/rulesettings.h"
#include "core/syntax/syntaxtree.h"

#include <optional>

namespace stagecraft {

/// The edit after which the file's own comments silence the finding under all its names. hadolint's rules,
/// ShellCheck's and those about the pipeline get an `ignore=` right above the instruction, BuildKit's checks
/// a `# check=skip=` at the head of the file; a comment of the kind that is there already is completed.
/// Nothing where no comment can do it: errors, experimental checks, findings inside an instruction,
/// comments that the settings disregard.
std::optional<Fix> ignoringFix(
    const SyntaxTree &tree, const Diagnostic &finding, const RuleSettings &settings);

} // namespace stagecraft
