// SPDX-License-Identifier: MIT
// Runs all rules on one analysed file.
#pragma once

#include "core/lint/diagnostic.h"
#include "core/lint/rulesettings.h"
#include "core/model/analysis.h"

#include <span>
#include <vector>

namespace stagecraft {

/// Every rule, in alphabetical order of its id.
std::span<const Rule *const> allRules();

/// The rule of this id, or null.
const Rule *ruleById(QStringView id);

/// The result of one run.
struct LintResult {
    /// Errors of the file first as findings of "error", then rules: sorted by place, then id. Suppressed
    /// and switched-off ones are gone; two names of one finding on one line are one, with `also`.
    std::vector<Diagnostic> diagnostics;
    /// What BuildKit would fail with: its first error, or a violation under `# check=error=true`.
    std::optional<SyntaxError> buildError;
};

LintResult lint(const Analysis &analysis, const RuleSettings &settings = {});

} // namespace stagecraft
