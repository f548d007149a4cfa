// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/shipping.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

bool isForPeopleOnly(const Stage &stage)
{
    return stage.role == StageRole::Test || stage.role == StageRole::Development;
}

/// By stage: the ones that it is based on or takes files from.
std::vector<std::vector<int>> dependenciesOf(const Pipeline &pipeline)
{
    std::vector<std::vector<int>> dependencies(pipeline.stages().size());
    for (const Stage &stage : pipeline.stages()) {
        if (stage.base.stage >= 0)
            dependencies[std::size_t(stage.index)].push_back(stage.base.stage);
    }
    for (const ArtifactEdge &edge : pipeline.artifacts()) {
        if (edge.sourceKind == SourceKind::Stage)
            dependencies[std::size_t(edge.target)].push_back(edge.source);
    }
    return dependencies;
}

/// By stage: whether another one needs it.
std::vector<bool> stagesNeededByOthers(const Pipeline &pipeline)
{
    std::vector<bool> isNeeded(pipeline.stages().size(), false);
    for (const Stage &stage : pipeline.stages()) {
        if (stage.base.stage >= 0)
            isNeeded[std::size_t(stage.base.stage)] = true;
    }
    for (const ArtifactEdge &edge : pipeline.artifacts()) {
        if (edge.sourceKind == SourceKind::Stage && edge.source != edge.target)
            isNeeded[std::size_t(edge.source)] = true;
    }
    return isNeeded;
}

} // namespace

std::vector<bool> stagesNeededBy(const std::vector<int> &stages, const Pipeline &pipeline)
{
    const std::vector<std::vector<int>> dependencies = dependenciesOf(pipeline);
    std::vector<bool> isNeeded(dependencies.size(), false);
    std::vector<int> open = stages;
    while (!open.empty()) {
        const auto current = std::size_t(open.back());
        open.pop_back();
        if (isNeeded[current])
            continue;
        isNeeded[current] = true;
        open.insert(open.end(), dependencies[current].begin(), dependencies[current].end());
    }
    return isNeeded;
}

std::vector<int> shippedTargets(const Analysis &analysis, const RuleSettings &settings)
{
    const Pipeline &pipeline = *analysis.pipeline;
    const std::vector<bool> isNeeded =
        settings.shipsOnlyTarget ? std::vector<bool>() : stagesNeededByOthers(pipeline);
    std::vector<int> targets;
    targets.reserve(pipeline.stages().size());
    for (const Stage &stage : pipeline.stages()) {
        const bool isTarget = stage.index == pipeline.targetStage()
            || (!settings.shipsOnlyTarget && !isNeeded[std::size_t(stage.index)]);
        if (isTarget && !isForPeopleOnly(stage))
            targets.push_back(stage.index);
    }
    return targets;
}

std::vector<int> shippedStages(const Analysis &analysis, const RuleSettings &settings)
{
    const std::vector<Stage> &stages = analysis.pipeline->stages();
    std::vector<bool> isShipped(stages.size(), false);
    std::vector<int> shipped;
    shipped.reserve(stages.size());
    for (const int target : shippedTargets(analysis, settings)) {
        for (int stage = target; stage >= 0 && !isShipped[std::size_t(stage)];
            stage = stages[std::size_t(stage)].base.stage) {
            isShipped[std::size_t(stage)] = true;
            shipped.push_back(stage);
        }
    }
    std::ranges::sort(shipped);
    return shipped;
}

} // namespace stagecraft::rules
