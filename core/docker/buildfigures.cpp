// SPDX-License-Identifier: MIT
#include "core/docker/buildfigures.h"

#include "core/model/pipeline.h"

namespace stagecraft {

template <typename T>
static const T *at(const std::vector<T> &values, int index)
{
    return index >= 0 && index < int(values.size()) ? &values[std::size_t(index)] : nullptr;
}

const StageFigures *BuildFigures::stage(int index) const { return at(stages, index); }

const StepFigures *BuildFigures::instruction(int index) const { return at(instructions, index); }

const ArtifactFigures *BuildFigures::artifact(int index) const { return at(artifacts, index); }

BuildFigures emptyFigures(const Pipeline &pipeline)
{
    BuildFigures figures;
    figures.stages.resize(pipeline.stages().size());
    figures.instructions.resize(pipeline.tree().instructions().size());
    figures.artifacts.resize(pipeline.artifacts().size());
    figures.target = pipeline.targetStage();
    return figures;
}

} // namespace stagecraft
