// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/table.h"

#include "core/lint/rules/buildkit/rules.h"

namespace stagecraft::rules {

std::span<const Rule *const> buildkitRules()
{
    // To add a rule: define it in a file beside this one, declare it in rules.h, add one line here, as
    // static constexpr std::array table { &someRule, … }; return table;
    return {};
}

} // namespace stagecraft::rules
