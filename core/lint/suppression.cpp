// SPDX-License-Identifier: MIT
#include "core/lint/suppression.h"

#include <algorithm>

namespace stagecraft {

Suppression::Suppression(const SyntaxTree &tree, const RuleSettings &settings)
    : m_file(checkOptionsOf(tree)), m_experimental(settings.experimental), m_pipeline(tree, u"stagecraft")
{
    for (const Instruction &instruction : tree.instructions()) {
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

bool Suppression::mayRun(const Rule &rule) const
{
    if (!rule.experimental || enables(m_file, rule.id))
        return true;
    if (m_experimental.contains(u"all") || m_experimental.contains(rule.id))
        return true;
    return std::ranges::any_of(
        m_inline, [&](const CheckOptions &options) { return enables(options, rule.id); });
}

bool Suppression::isSilencedByCheck(const Diagnostic &diagnostic, bool isExperimental) const
{
    const int line = diagnostic.suppressionLine == 0 ? diagnostic.line : diagnostic.suppressionLine;
    const auto above = m_inline.constFind(line);
    const CheckOptions here = above == m_inline.cend() ? CheckOptions() : *above;
    if (!isExperimental)
        return skips(m_file, diagnostic.rule) || skips(here, diagnostic.rule);
    return !enables(m_file, diagnostic.rule) && !enables(here, diagnostic.rule)
        && !m_experimental.contains(u"all") && !m_experimental.contains(diagnostic.rule);
}

} // namespace stagecraft
