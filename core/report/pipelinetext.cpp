// SPDX-License-Identifier: MIT
#include "core/report/pipelinetext.h"

#include "core/render/names.h"

namespace stagecraft {

namespace {

QString lineOf(const Instruction &instruction) { return QString::number(instruction.firstLine); }

Message stageSentence(const Stage &stage)
{
    const char *source = stage.isTarget
        ? QT_TRANSLATE_NOOP("core", "Stage %1 (line %2) starts from %3 and is what the build makes.")
        : QT_TRANSLATE_NOOP("core", "Stage %1 (line %2) starts from %3.");
    return {.source = source, .arguments = {stage.displayName(), lineOf(*stage.from), stage.base.reference}};
}

Message artifactSentence(const ArtifactEdge &edge, const Pipeline &pipeline)
{
    const bool fromStage = edge.sourceKind == SourceKind::Stage && edge.source >= 0;
    const QString source = fromStage ? pipeline.stages()[std::size_t(edge.source)].displayName() : edge.image;
    if (edge.via == ArtifactVia::Mount)
        return {.source = QT_TRANSLATE_NOOP("core", "  Line %1 mounts files of %2."),
            .arguments = {lineOf(*edge.instruction), source}};
    return {.source = QT_TRANSLATE_NOOP("core", "  Line %1 copies %2 from %3."),
        .arguments = {lineOf(*edge.instruction), pathsText(edge.paths), source}};
}

} // namespace

std::vector<Message> pipelineSentences(const Pipeline &pipeline)
{
    std::vector<Message> sentences;
    for (const Stage &stage : pipeline.stages()) {
        sentences.push_back(stageSentence(stage));
        for (const ContextEdge &edge : pipeline.contextEdges()) {
            if (edge.target == stage.index)
                sentences.push_back(
                    {.source = QT_TRANSLATE_NOOP("core", "  Line %1 copies %2 from the build context."),
                        .arguments = {lineOf(*edge.instruction), pathsText(edge.paths)}});
        }
        for (const ArtifactEdge &edge : pipeline.artifacts()) {
            if (edge.target == stage.index)
                sentences.push_back(artifactSentence(edge, pipeline));
        }
    }
    return sentences;
}

} // namespace stagecraft
