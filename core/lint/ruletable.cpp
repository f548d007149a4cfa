// SPDX-License-Identifier: MIT
#include "core/lint/linter.h"
#include "core/lint/rule.h"
#include "core/lint/rules/buildkit/table.h"
#include "core/lint/rules/hadolint/table.h"
#include "core/lint/rules/pipeline/table.h"

#include <algorithm>

namespace stagecraft {

std::span<const Rule *const> allRules()
{
    static const std::vector<const Rule *> table = [] {
        std::vector<const Rule *> rules;
        for (const auto family : {rules::buildkitRules(), rules::hadolintRules(), rules::pipelineRules()})
            rules.insert(rules.end(), family.begin(), family.end());
        std::ranges::sort(rules, {}, [](const Rule *rule) { return rule->id; });
        return rules;
    }();
    return table;
}

const Rule *ruleById(QStringView id)
{
    const std::span<const Rule *const> table = allRules();
    const auto found = std::ranges::lower_bound(table, id, {}, [](const Rule *rule) { return rule->id; });
    return found != table.end() && (*found)->id == id ? *found : nullptr;
}

} // namespace stagecraft
