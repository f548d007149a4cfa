// SPDX-License-Identifier: MIT
#include "core/lint/samefinding.h"

#include <QStringView>

#include <algorithm>
#include <ranges>
#include <utility>

namespace stagecraft {

namespace {

// The name that the same finding has among the rules of an older family; empty for most.
QStringView twinOf(QStringView rule)
{
    static constexpr std::pair<QStringView, QStringView> kTwins[] = {
        {u"DL3000", u"WorkdirRelativePath"},
        {u"DL3012", u"MultipleInstructionsDisallowed"},
        {u"DL3024", u"DuplicateStageName"},
        {u"DL3025", u"JSONArgsRecommended"},
        {u"DL3029", u"FromPlatformFlagConstDisallowed"},
        {u"DL3063", u"ReservedStageName"},
        {u"DL3064", u"SecretsUsedInArgOrEnv"},
        {u"DL3065", u"RedundantTargetPlatform"},
        {u"DL4000", u"MaintainerDeprecated"},
        {u"DL4003", u"MultipleInstructionsDisallowed"},
        {u"DL4004", u"MultipleInstructionsDisallowed"},
        {u"SGC202", u"UndefinedVar"},
        {u"SGC303", u"DL3002"},
        {u"SGC404", u"CopyIgnoredFile"},
    };
    for (const auto &[younger, older] : kTwins) {
        // Most ids differ in their last character, which is told without a call.
        if (rule.size() == younger.size() && rule.back() == younger.back() && rule == younger)
            return older;
    }
    return {};
}

} // namespace

void mergeSameFindings(std::vector<Diagnostic> &diagnostics)
{
    const auto onSameLine = [](const Diagnostic &a, const Diagnostic &b) {
        return a.line == b.line;
    };
    for (const auto &sameLine : diagnostics | std::views::chunk_by(onSameLine)) {
        if (sameLine.size() == 1)
            continue;
        for (Diagnostic &diagnostic : sameLine) {
            const QStringView twin = twinOf(diagnostic.rule);
            const auto other = std::ranges::find(sameLine, twin, &Diagnostic::rule);
            if (twin.isEmpty() || other == sameLine.end())
                continue;
            other->also.append(diagnostic.rule);
            other->severity = std::max(other->severity, diagnostic.severity);
            if (!other->fix)
                other->fix = std::move(diagnostic.fix);
            diagnostic.rule.clear();
        }
    }
    std::erase_if(diagnostics, [](const Diagnostic &diagnostic) { return diagnostic.rule.isEmpty(); });
}

} // namespace stagecraft
