// SPDX-License-Identifier: MIT
// For rules about what stays in a layer: does the layer ship?
#pragma once

#include "core/lint/rules/hadolint/baseimage.h"
#include "core/lint/rules/hadolint/runs.h"

#include <QSet>

namespace stagecraft::rules {

/// Layers of a stage ship in the last stage, or in one that another is based on by name. Two stages that
/// begin with the same FROM line count as one.
class ShippedStages {
public:
    explicit ShippedStages(const SyntaxTree &tree);

    /// Nothing: what stands before the first FROM, which ships where no FROM follows.
    bool ships(const std::optional<BaseImage> &stage) const;

private:
    QSet<QStringView> m_bases;
    BaseImage m_last;
};

/// Calls `visit(run, ships)` for each RUN that may call one of the programs in `bits`; `ships()` tells
/// whether its layer ships. What a trigger leaves behind ends up in a stage of another file, and counts.
template <typename Visit>
void checkShippedRuns(const Analysis &analysis, quint64 bits, Visit visit)
{
    if (!analysis.programs.mayContainAny(bits))
        return;
    std::optional<ShippedStages> shipped; // Found only where it is asked for.
    std::optional<BaseImage> stage;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.keyword == Keyword::From)
            stage = baseImageOf(instruction);
        const std::optional<Run> run = runOf(analysis, instruction);
        if (!run || !run->script.programs.mayContainAny(bits))
            continue;
        visit(*run, [&] {
            if (!shipped)
                shipped.emplace(analysis.tree());
            return run->isTrigger || shipped->ships(stage);
        });
    }
}

} // namespace stagecraft::rules
