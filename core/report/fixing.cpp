// SPDX-License-Identifier: MIT
#include "core/report/fixing.h"

#include <algorithm>
#include <set>
#include <utility>

namespace stagecraft {

namespace {

struct CombinedFix {
    TextEdit edit;
    int count = 0;
};

// Adds all replacements of `fix`, or none.
bool addWhole(TextEdit &edit, const TextEdit &fix)
{
    TextEdit tried = edit;
    for (const Replacement &replacement : fix.replacements()) {
        if (!tried.add(replacement))
            return false;
    }
    edit = std::move(tried);
    return true;
}

CombinedFix combined(const std::vector<Diagnostic> &diagnostics)
{
    CombinedFix result;
    std::vector<TextEdit> taken;
    for (const Diagnostic &diagnostic : diagnostics) {
        // Two findings may be mended by the same edit: it is made once.
        const bool isFixable = diagnostic.fix && !diagnostic.fix->edit.isEmpty();
        if (!isFixable || std::ranges::find(taken, diagnostic.fix->edit) != taken.end())
            continue;
        if (!addWhole(result.edit, diagnostic.fix->edit))
            continue;
        taken.push_back(diagnostic.fix->edit);
        ++result.count;
    }
    return result;
}

} // namespace

FixedText fixed(const QString &text, const Analyser &analyser, const Check &check)
{
    FixedText fixed;
    fixed.analysis = analyser(text);
    fixed.result = check(fixed.analysis);
    constexpr int kMaxRounds = 20;
    std::set<QString> seen{text};
    for (int round = 0; round < kMaxRounds; ++round) {
        const CombinedFix fix = combined(fixed.result.diagnostics);
        if (fix.count == 0)
            break;
        const QString mended = fix.edit.appliedTo(fixed.analysis->text());
        if (!seen.insert(mended).second)
            break;
        fixed.edit = round == 0 ? fix.edit : fixed.edit.followedBy(fix.edit, text);
        fixed.fixCount += fix.count;
        fixed.analysis = analyser(mended);
        fixed.result = check(fixed.analysis);
    }
    return fixed;
}

} // namespace stagecraft
