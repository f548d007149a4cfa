// SPDX-License-Identifier: MIT
#include "app/window/graph/elementplaces.h"

namespace stagecraft {

namespace {

template <typename T>
const T *entryOf(const std::vector<T> &list, int index)
{
    return index >= 0 && index < int(list.size()) ? &list[std::size_t(index)] : nullptr;
}

std::optional<TextRange> placeOfImage(const Pipeline &pipeline, const ExternalImage &image)
{
    if (!image.basedStages.empty())
        return pipeline.stages()[std::size_t(image.basedStages.front())].from->headRange;
    for (const ArtifactEdge &edge : pipeline.artifacts()) {
        if (edge.sourceKind == SourceKind::Image && edge.image == image.reference)
            return edge.instruction->headRange;
    }
    return std::nullopt;
}

} // namespace

std::optional<TextRange> placeOf(const Pipeline &pipeline, GraphElement element)
{
    switch (element.kind) {
    case ElementKind::Stage:
    case ElementKind::BaseEdge:
        if (const Stage *stage = entryOf(pipeline.stages(), element.index))
            return stage->from->headRange;
        break;
    case ElementKind::Instruction:
        if (const auto all = pipeline.tree().instructions();
            element.index >= 0 && element.index < int(all.size()))
            return all[std::size_t(element.index)].headRange;
        break;
    case ElementKind::Artifact:
        if (const ArtifactEdge *edge = entryOf(pipeline.artifacts(), element.index))
            return edge->instruction->headRange;
        break;
    case ElementKind::ContextEdge:
        if (const ContextEdge *edge = entryOf(pipeline.contextEdges(), element.index))
            return edge->instruction->headRange;
        break;
    case ElementKind::Image:
        if (const ExternalImage *image = entryOf(pipeline.externalImages(), element.index))
            return placeOfImage(pipeline, *image);
        break;
    case ElementKind::Context:
        break;
    }
    return std::nullopt;
}

GraphElement elementAt(const Pipeline &pipeline, qsizetype offset)
{
    if (const Instruction *instruction = pipeline.tree().instructionAt(offset)) {
        const int stage = pipeline.stageOf(*instruction);
        if (stage < 0)
            return {};
        return instruction->keyword == Keyword::From
            ? GraphElement{ElementKind::Stage, stage}
            : GraphElement{ElementKind::Instruction, instruction->index};
    }
    for (const Stage &stage : pipeline.stages()) {
        if (stage.ownedRange.touches(offset))
            return {ElementKind::Stage, stage.index};
    }
    return {};
}

QString elementName(const Pipeline &pipeline, GraphElement element)
{
    if (element.kind == ElementKind::Image) {
        const ExternalImage *image = entryOf(pipeline.externalImages(), element.index);
        return image ? image->reference : QString();
    }
    const Stage *stage = entryOf(pipeline.stages(), element.index);
    return stage ? stage->displayName() : QString();
}

} // namespace stagecraft
