// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/shippedstages.h"

namespace stagecraft::rules {

ShippedStages::ShippedStages(const SyntaxTree &tree)
{
    for (const Instruction &instruction : tree.instructionsOf(Keyword::From)) {
        if (const std::optional<BaseImage> base = baseImageOf(instruction)) {
            m_bases.insert(base->name);
            m_last = *base;
        }
    }
}

bool ShippedStages::ships(const std::optional<BaseImage> &stage) const
{
    if (!stage)
        return m_bases.isEmpty();
    return stage->saysTheSameAs(m_last) || (!stage->alias.isEmpty() && m_bases.contains(stage->alias));
}

} // namespace stagecraft::rules
