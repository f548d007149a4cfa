// SPDX-License-Identifier: MIT
#include "core/render/diagram.h"

#include "core/render/names.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

QString stageId(int stage) { return u"stage%1"_s.arg(stage); }

class DiagramBuilder {
public:
    explicit DiagramBuilder(const Pipeline &pipeline) : m_pipeline(pipeline) { }

    Diagram diagram() &&
    {
        for (const Stage &stage : m_pipeline.stages()) {
            if (stage.base.kind != BaseKind::Stage)
                imageId(stage.base.kind == BaseKind::Scratch ? u"scratch"_s : stage.base.reference);
        }
        for (const ArtifactEdge &edge : m_pipeline.artifacts()) {
            if (edge.sourceKind == SourceKind::Image)
                imageId(edge.image);
        }
        if (!m_pipeline.contextEdges().empty())
            m_diagram.boxes.push_back(
                {.id = u"context"_s, .label = u"build context"_s, .kind = BoxKind::Context});
        for (const Stage &stage : m_pipeline.stages())
            addStage(stage);
        for (const ArtifactEdge &edge : m_pipeline.artifacts())
            addArtifact(edge);
        for (const ContextEdge &edge : m_pipeline.contextEdges()) {
            m_diagram.arrows.push_back({.from = u"context"_s,
                .to = stageId(edge.target),
                .label = pathsText(edge.paths),
                .kind = ArrowKind::Context});
        }
        return std::move(m_diagram);
    }

private:
    QString imageId(const QString &reference)
    {
        const auto found = m_imageIds.constFind(reference);
        if (found != m_imageIds.cend())
            return *found;
        const QString id = u"image%1"_s.arg(m_imageIds.size());
        m_imageIds.insert(reference, id);
        m_diagram.boxes.push_back({.id = id, .label = reference, .kind = BoxKind::Image});
        return id;
    }

    void addStage(const Stage &stage)
    {
        const QString id = stageId(stage.index);
        m_diagram.boxes.push_back({.id = id,
            .label = stage.displayName(),
            .kind = stage.isTarget ? BoxKind::Target : BoxKind::Stage});
        const Base &base = stage.base;
        const QString from = base.kind == BaseKind::Stage
            ? stageId(base.stage)
            : imageId(base.kind == BaseKind::Scratch ? u"scratch"_s : base.reference);
        m_diagram.arrows.push_back({.from = from, .to = id, .label = {}, .kind = ArrowKind::Base});
    }

    void addArtifact(const ArtifactEdge &edge)
    {
        const bool fromStage = edge.sourceKind == SourceKind::Stage && edge.source >= 0;
        m_diagram.arrows.push_back({.from = fromStage ? stageId(edge.source) : imageId(edge.image),
            .to = stageId(edge.target),
            .label = pathsText(edge.paths),
            .kind = edge.via == ArtifactVia::Copy ? ArrowKind::Copy : ArrowKind::Mount});
    }

    const Pipeline &m_pipeline;
    Diagram m_diagram;
    QHash<QString, QString> m_imageIds;
};

} // namespace

Diagram diagramOf(const Pipeline &pipeline) { return DiagramBuilder(pipeline).diagram(); }

} // namespace stagecraft
