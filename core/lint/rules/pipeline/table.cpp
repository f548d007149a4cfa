// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/table.h"

#include "core/lint/rules/pipeline/rules.h"

namespace stagecraft::rules {

std::span<const Rule *const> pipelineRules()
{
    // To add a rule: define it in a file beside this one, declare it in rules.h, add one line here, as
    // static constexpr std::array table { &someRule, … }; return table;
    return {};
}

} // namespace stagecraft::rules
