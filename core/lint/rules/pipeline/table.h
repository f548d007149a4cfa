// SPDX-License-Identifier: MIT
// The table of Stagecraft's own rules about the pipeline.
#pragma once

#include "core/lint/rule.h"

#include <span>

namespace stagecraft::rules {

/// All rules of this family, in any order.
std::span<const Rule *const> pipelineRules();

} // namespace stagecraft::rules
