// SPDX-License-Identifier: MIT
#include "app/analysis/movedfindings.h"

#include "core/text/lineindex.h"

namespace stagecraft {

namespace {

std::optional<Fix> movedFix(const Fix &fix, const TextEdit &edit)
{
    Fix moved{fix.title, {}};
    for (const Replacement &replacement : fix.edit.replacements()) {
        if (edit.touches(replacement.range)
            || !moved.edit.add({edit.mapped(replacement.range), replacement.text}))
            return std::nullopt;
    }
    return moved;
}

} // namespace

std::vector<Diagnostic> movedFindings(
    std::vector<Diagnostic> findings, const TextEdit &edit, QStringView before, QStringView after)
{
    if (edit.isEmpty() || findings.empty())
        return findings;
    const LineIndex linesBefore(before);
    const LineIndex linesAfter(after);
    std::erase_if(findings, [&](const Diagnostic &finding) { return edit.touches(finding.range); });
    for (Diagnostic &finding : findings) {
        const TextRange range = edit.mapped(finding.range);
        const int shift = linesAfter.lineAt(range.start) - linesBefore.lineAt(finding.range.start);
        finding.range = range;
        finding.line += shift;
        finding.lastLine += shift;
        if (finding.fix)
            finding.fix = movedFix(*finding.fix, edit);
    }
    return findings;
}

} // namespace stagecraft
