// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/table.h"

#include "core/lint/rules/hadolint/rules.h"

namespace stagecraft::rules {

std::span<const Rule *const> hadolintRules()
{
    // To add a rule: define it in a file beside this one, declare it in rules.h, add one line here, as
    // static constexpr std::array table { &someRule, … }; return table;
    return {};
}

} // namespace stagecraft::rules
