// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/shipping.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

bool isForPeopleOnly(const Stage &stage)
{
    return stage.role == StageRole::Test || stage.role == StageRole::Development;
}

bool isNeededByOthers(const Pipeline &pipeline, int stage)
{
    return std::ranges::any_of(pipeline.stages(),
        [&](const Stage &other) { return other.index != stage && pipeline.needs(other.index, stage); });
}

} // namespace

std::vector<int> shippedTargets(const Analysis &analysis, const RuleSettings &settings)
{
    const Pipeline &pipeline = *analysis.pipeline;
    std::vector<int> targets;
    for (const Stage &stage : pipeline.stages()) {
        const bool isTarget = stage.index == pipeline.targetStage()
            || (!settings.shipsOnlyTarget && !isNeededByOthers(pipeline, stage.index));
        if (isTarget && !isForPeopleOnly(stage))
            targets.push_back(stage.index);
    }
    return targets;
}

std::vector<int> shippedStages(const Analysis &analysis, const RuleSettings &settings)
{
    std::vector<int> stages;
    for (const int target : shippedTargets(analysis, settings)) {
        stages.push_back(target);
        const std::vector<int> ancestors = analysis.pipeline->ancestorsOf(target);
        stages.insert(stages.end(), ancestors.begin(), ancestors.end());
    }
    std::ranges::sort(stages);
    const auto repeated = std::ranges::unique(stages);
    stages.erase(repeated.begin(), repeated.end());
    return stages;
}

} // namespace stagecraft::rules
