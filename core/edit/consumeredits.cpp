// SPDX-License-Identifier: MIT
#include "core/edit/consumeredits.h"

#include "core/edit/stagenames.h"

namespace stagecraft {

EditResult addConsumer(const Analysis &analysis, const ArtifactWish &wish, const StageWish &consumer)
{
    StageWish stage = consumer;
    if (stage.name.isEmpty())
        stage.name = freeStageName(analysis, QStringLiteral("stage"));
    const int stageCount = int(analysis.pipeline->stages().size());
    if (stage.before < 0 && wish.source.origin == ArtifactOrigin::Stage
        && wish.source.stage == stageCount - 1)
        stage.before = stageCount;
    const EditResult added = addStage(analysis, stage);
    if (!added)
        return added;

    const AnalysisPointer between = analyse(added->edit.appliedTo(analysis.text()), analysis.surroundings);
    ArtifactWish artifact = wish;
    artifact.target = between->pipeline->stageNamed(stage.name);
    artifact.position = -1;
    // The new stage stands in front of the source only where that was asked for.
    if (artifact.source.origin == ArtifactOrigin::Stage && artifact.target <= artifact.source.stage)
        ++artifact.source.stage;
    EditResult connected = addArtifact(*between, artifact);
    if (!connected)
        return connected;
    return EditPlan{added->edit.followedBy(connected->edit, analysis.text()), added->name, connected->caret};
}

} // namespace stagecraft
