// SPDX-License-Identifier: MIT
#include "tests/bench/layout/pipelinegraph.h"

#include "core/model/analysis.h"
#include "core/text/fileformat.h"
#include "tests/support/layoutgraphs.h"
#include "ui/graph/graphstructure.h"

#include <QFile>

namespace stagecraft::bench {

namespace {

LayoutNode nodeFor(GraphElement element, const Pipeline &pipeline)
{
    if (element.kind == ElementKind::Stage)
        return test::card(int(pipeline.stages()[std::size_t(element.index)].instructions.size()));
    return test::pill(element.kind == ElementKind::Context ? NodeRole::Context : NodeRole::Image);
}

LayoutGraph graphOf(const Pipeline &pipeline)
{
    const GraphStructure structure = structureOf(pipeline, true);
    LayoutGraph graph;
    for (const GraphElement element : structure.nodes)
        graph.nodes.push_back(nodeFor(element, pipeline));
    for (const GraphLink &link : structure.links) {
        const bool fromCard = graph.nodes[std::size_t(link.from)].role == NodeRole::Stage;
        const QSizeF label = link.element.kind == ElementKind::Artifact ? QSizeF(110, 20) : QSizeF();
        graph.edges.push_back({.from = link.from,
            .to = link.to,
            .fromPort = fromCard ? test::rowPort(link.fromRow) : 15,
            .toPort = test::rowPort(link.toRow),
            .label = label});
    }
    return graph;
}

} // namespace

std::optional<LayoutGraph> graphOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto decoded = decodeFile(file.readAll());
    if (!decoded)
        return std::nullopt;
    const AnalysisPointer analysis = analyse(decoded->text);
    if (analysis->pipeline->stages().size() < 2)
        return std::nullopt;
    return graphOf(*analysis->pipeline);
}

} // namespace stagecraft::bench
