// SPDX-License-Identifier: MIT
#include "core/lint/suppression.h"

#include <algorithm>

namespace stagecraft {

Suppression::Suppression(const SyntaxTree &tree, const RuleSettings &settings)
    : m_file(checkOptionsOf(tree)), m_experimental(settings.experimental), m_pipeline(tree, u"stagecraft")
{
    for (const Instruction &instruction : tree.instructions()) {
        if (instruction.comments.empty())
            continue;
        if (const std::optional<CheckOptions> options = checkOptionsAbove(instruction))
            m_inline.insert(instruction.firstLine, *options);
    }
    if (!settings.disableIgnorePragma)
        m_hadolint = IgnorePragmas(tree, u"hadolint");
}

bool Suppression::suppresses(const Diagnostic &diagnostic, RuleFamily family, bool isExperimental) const
{
    switch (family) {
    case RuleFamily::BuildKit:
        return isSilencedByCheck(diagnostic, isExperimental);
    case RuleFamily::Hadolint:
        return m_hadolint.ignores(diagnostic.rule, diagnostic.line);
    case RuleFamily::Pipeline:
        return m_pipeline.ignores(diagnostic.rule, diagnostic.line);
    }
    return false;
}

bool Suppression::isEnabledSomewhere(const Rule &rule) const
{
    if (m_file.enables(rule.id) || m_experimental.contains(u"all") || m_experimental.contains(rule.id))
        return true;
    return std::ranges::any_of(
        m_inline, [&](const CheckOptions &options) { return options.enables(rule.id); });
}

bool Suppression::isSilencedByCheck(const Diagnostic &diagnostic, bool isExperimental) const
{
    const int line = diagnostic.suppressionLine == 0 ? diagnostic.line : diagnostic.suppressionLine;
    const auto above = m_inline.constFind(line);
    const bool isInline = above != m_inline.cend();
    if (!isExperimental)
        return m_file.skips(diagnostic.rule) || (isInline && above->skips(diagnostic.rule));
    return !m_file.enables(diagnostic.rule) && !(isInline && above->enables(diagnostic.rule))
        && !m_experimental.contains(u"all") && !m_experimental.contains(diagnostic.rule);
}

} // namespace stagecraft
