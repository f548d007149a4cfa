// SPDX-License-Identifier: MIT
// The table of hadolint's rules.
#pragma once

#include "core/lint/rule.h"

#include <span>

namespace stagecraft::rules {

/// All rules of this family, in any order.
std::span<const Rule *const> hadolintRules();

} // namespace stagecraft::rules
