// SPDX-License-Identifier: MIT
// From shell form to JSON form, for CMD, ENTRYPOINT and HEALTHCHECK.
#pragma once

#include "core/lint/rule.h"

namespace stagecraft::rules {

/// Rewrites the command as a JSON array of its words. Nothing where it needs a shell (variables, patterns,
/// several commands, builtins), where SHELL was changed to another language, or where the JSON form
/// would run something else: an ENTRYPOINT ignores CMD only in shell form.
std::optional<Fix> jsonFormFix(const Analysis &analysis, const Instruction &instruction);

} // namespace stagecraft::rules
