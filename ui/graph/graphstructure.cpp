// SPDX-License-Identifier: MIT
#include "ui/graph/graphstructure.h"

#include "core/text/textedit.h"

#include <QHash>

namespace stagecraft {

namespace {

/// Collects nodes and links; images are found by reference.
class StructureBuilder {
public:
    explicit StructureBuilder(const Pipeline &pipeline) : m_pipeline(pipeline)
    {
        m_structure.stageCount = int(pipeline.stages().size());
        m_structure.imageCount = int(pipeline.externalImages().size());
        for (int stage = 0; stage < m_structure.stageCount; ++stage)
            m_structure.nodes.push_back({ElementKind::Stage, stage});
        for (int image = 0; image < m_structure.imageCount; ++image) {
            m_structure.nodes.push_back({ElementKind::Image, image});
            m_imageNodes.insert(
                pipeline.externalImages()[std::size_t(image)].reference, m_structure.stageCount + image);
        }
    }

    GraphStructure built(bool withContext)
    {
        addBases();
        addArtifacts();
        if (withContext && !m_pipeline.contextEdges().empty())
            addContext();
        return std::move(m_structure);
    }

private:
    void add(GraphLink link)
    {
        if (link.from >= 0 && link.from != link.to)
            m_structure.links.push_back(link);
    }

    void addBases()
    {
        for (const Stage &stage : m_pipeline.stages()) {
            int from = -1;
            if (stage.base.kind == BaseKind::Stage)
                from = stage.base.stage;
            else if (stage.base.kind == BaseKind::Image)
                from = m_imageNodes.value(stage.base.reference, -1);
            add({.element = {ElementKind::BaseEdge, stage.index}, .from = from, .to = stage.index});
        }
    }

    void addArtifacts()
    {
        int index = 0;
        for (const ArtifactEdge &artifact : m_pipeline.artifacts()) {
            const bool fromStage = artifact.sourceKind == SourceKind::Stage;
            add({.element = {ElementKind::Artifact, index++},
                .from = fromStage ? artifact.source : m_imageNodes.value(artifact.image, -1),
                .to = artifact.target,
                .fromRow = fromStage ? artifact.producer : -1,
                .toRow = rowOf(m_pipeline, *artifact.instruction)});
        }
    }

    void addContext()
    {
        const int node = int(m_structure.nodes.size());
        m_structure.nodes.push_back({ElementKind::Context, 0});
        int index = 0;
        for (const ContextEdge &edge : m_pipeline.contextEdges()) {
            add({.element = {ElementKind::ContextEdge, index++},
                .from = node,
                .to = edge.target,
                .toRow = rowOf(m_pipeline, *edge.instruction)});
        }
    }

    const Pipeline &m_pipeline;
    GraphStructure m_structure;
    QHash<QString, int> m_imageNodes;
};

int imageNamed(const Pipeline &pipeline, const QString &reference)
{
    const auto &images = pipeline.externalImages();
    const auto found = std::ranges::find(images, reference, &ExternalImage::reference);
    return found == images.end() ? -1 : int(found - images.begin());
}

/// The image that the stage at `stage` of `after` starts from, where `before` started from `image`.
int imageOfSameStage(
    int image, const Pipeline &before, const Correspondence &correspondence, const Pipeline &after)
{
    for (const int stage : before.externalImages()[std::size_t(image)].basedStages) {
        const int now = correspondence.stage(stage);
        if (now >= 0 && after.stages()[std::size_t(now)].base.kind == BaseKind::Image)
            return imageNamed(after, after.stages()[std::size_t(now)].base.reference);
    }
    return -1;
}

int contextEdgeOf(const Pipeline &pipeline, int instruction)
{
    const auto &edges = pipeline.contextEdges();
    const auto found = std::ranges::find(
        edges, instruction, [](const ContextEdge &edge) { return edge.instruction->index; });
    return found == edges.end() ? -1 : int(found - edges.begin());
}

int mappedIndex(
    GraphElement element, const Pipeline &before, const Correspondence &correspondence, const Pipeline &after)
{
    switch (element.kind) {
    case ElementKind::Stage:
    case ElementKind::BaseEdge:
        return correspondence.stage(element.index);
    case ElementKind::Instruction:
        return correspondence.instruction(element.index);
    case ElementKind::Artifact:
        return correspondence.artifact(element.index);
    case ElementKind::Context:
        return element.index;
    case ElementKind::Image: {
        if (std::size_t(element.index) >= before.externalImages().size())
            return -1;
        const int same = imageNamed(after, before.externalImages()[std::size_t(element.index)].reference);
        // A pill whose reference is being typed stays the same pill.
        return same >= 0 ? same : imageOfSameStage(element.index, before, correspondence, after);
    }
    case ElementKind::ContextEdge: {
        if (std::size_t(element.index) >= before.contextEdges().size())
            return -1;
        const int instruction = before.contextEdges()[std::size_t(element.index)].instruction->index;
        return contextEdgeOf(after, correspondence.instruction(instruction));
    }
    }
    return -1;
}

} // namespace

int GraphStructure::nodeIndex(GraphElement node) const
{
    const int offset = node.kind == ElementKind::Stage ? 0
        : node.kind == ElementKind::Image              ? stageCount
                                                       : stageCount + imageCount;
    const int index = offset + node.index;
    return node.isNode() && node.index >= 0 && index < int(nodes.size()) && nodes[std::size_t(index)] == node
        ? index
        : -1;
}

int GraphStructure::linkIndex(GraphElement edge) const
{
    const auto found = std::ranges::find(links, edge, &GraphLink::element);
    return found == links.end() ? -1 : int(found - links.begin());
}

GraphStructure structureOf(const Pipeline &pipeline, bool withContext)
{
    return StructureBuilder(pipeline).built(withContext);
}

GraphElement mapped(
    GraphElement element, const Pipeline &before, const Correspondence &correspondence, const Pipeline &after)
{
    return {element.kind, mappedIndex(element, before, correspondence, after)};
}

int rowOf(const Pipeline &pipeline, const Instruction &instruction)
{
    const int stage = pipeline.stageOf(instruction);
    if (stage < 0)
        return -1;
    const auto &rows = pipeline.stages()[std::size_t(stage)].instructions;
    // Rows are sorted by index, as they stand in the file.
    const auto found = std::ranges::lower_bound(
        rows, instruction.index, {}, [](const Instruction *row) { return row->index; });
    return found != rows.end() && (*found)->index == instruction.index ? int(found - rows.begin()) : -1;
}

const Instruction *instructionAtRow(const Pipeline &pipeline, int stage, int row)
{
    if (stage < 0 || std::size_t(stage) >= pipeline.stages().size())
        return nullptr;
    const auto &rows = pipeline.stages()[std::size_t(stage)].instructions;
    return row >= 0 && std::size_t(row) < rows.size() ? rows[std::size_t(row)] : nullptr;
}

GraphElement nodeOf(const Pipeline &pipeline, GraphElement element)
{
    if (element.kind != ElementKind::Instruction)
        return element.isNode() ? element : GraphElement{};
    const auto instructions = pipeline.tree().instructions();
    if (element.index < 0 || std::size_t(element.index) >= instructions.size())
        return {};
    return {ElementKind::Stage, pipeline.stageOf(instructions[std::size_t(element.index)])};
}

} // namespace stagecraft
