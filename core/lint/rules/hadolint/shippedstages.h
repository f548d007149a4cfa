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

/// Calls `visit(run, ships)` as `forEachRun` calls `visit(run)`; `ships()` tells
/// whether its layer ships. What a trigger leaves behind ends up in a stage of another file, and counts.
template <typename Visit>
void checkShippedRuns(const Analysis &analysis, ProgramFilter programs, Visit visit)
{
    std::optional<ShippedStages> shipped; // Found only where it is asked for.
    forEachRun(analysis, programs, [&](const Run &run) {
        visit(run, [&] {
            if (!shipped)
                shipped.emplace(analysis.tree());
            const int stage = analysis.pipeline->stageOf(run.instruction);
            return run.isTrigger
                || shipped->ships(stage < 0
                        ? std::nullopt
                        : baseImageOf(*analysis.pipeline->stages()[std::size_t(stage)].from));
        });
    });
}

} // namespace stagecraft::rules
