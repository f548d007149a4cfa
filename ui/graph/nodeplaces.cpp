// SPDX-License-Identifier: MIT
#include "ui/graph/nodeplaces.h"

#include "ui/graph/graphscene.h"
#include "ui/graph/graphwishes.h"
#include "ui/graph/items/cardcontent.h"
#include "ui/graph/items/nodeitem.h"

#include <QCoreApplication>

namespace stagecraft {

namespace {

struct Places {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

QString stepName(const GraphScene &scene, const NodePlaces &places)
{
    if (places.size() > 1)
        return Places::tr("Move boxes");
    const GraphElement node = places.front().first;
    switch (node.kind) {
    case ElementKind::Stage:
        return Places::tr("Move the box of %1")
            .arg(scene.pipeline()->stages()[std::size_t(node.index)].displayName());
    case ElementKind::Image:
        return Places::tr("Move the box of %1")
            .arg(scene.pipeline()->externalImages()[std::size_t(node.index)].reference);
    default:
        return Places::tr("Move the box of the build context");
    }
}

std::vector<NodeItem *> selectedNodes(const GraphScene &scene)
{
    std::vector<NodeItem *> nodes;
    for (const GraphElement element : scene.selection().elements()) {
        if (NodeItem *node = scene.nodeItem(element))
            nodes.push_back(node);
    }
    return nodes;
}

} // namespace

void requestPlaces(GraphScene &scene, const NodePlaces &places)
{
    if (places.empty())
        return;
    NodePositions positions = scene.content().positions;
    for (const auto &[node, place] : places) {
        if (node.kind == ElementKind::Stage)
            positions.setStage(node.index, place);
        else if (node.kind == ElementKind::Context)
            positions.context = place;
        else
            positions.images.insert(
                scene.pipeline()->externalImages()[std::size_t(node.index)].reference, place);
    }
    emit scene.wishes().positionsRequested(positions, stepName(scene, places));
}

NodePlaces alignedPlaces(const GraphScene &scene, Qt::Edge edge)
{
    const std::vector<NodeItem *> nodes = selectedNodes(scene);
    if (nodes.size() < 2)
        return {};
    const bool isLeft = edge == Qt::LeftEdge;
    const auto coordinate = [isLeft](const NodeItem *node) {
        return isLeft ? node->x() : node->y();
    };
    const double line = coordinate(*std::ranges::min_element(nodes, {}, coordinate));
    NodePlaces places;
    for (const NodeItem *node : nodes)
        places.emplace_back(node->element(), isLeft ? QPointF(line, node->y()) : QPointF(node->x(), line));
    return places;
}

NodePlaces distributedPlaces(const GraphScene &scene, Qt::Orientation orientation)
{
    std::vector<NodeItem *> nodes = selectedNodes(scene);
    if (nodes.size() < 3)
        return {};
    const bool isHorizontal = orientation == Qt::Horizontal;
    const auto start = [isHorizontal](const NodeItem *node) {
        return isHorizontal ? node->x() : node->y();
    };
    const auto length = [isHorizontal](const NodeItem *node) {
        return isHorizontal ? node->size().width() : node->size().height();
    };
    std::ranges::stable_sort(nodes, {}, start);
    double free = start(nodes.back()) + length(nodes.back()) - start(nodes.front());
    for (const NodeItem *node : nodes)
        free -= length(node);
    const double gap = free / double(nodes.size() - 1);
    NodePlaces places;
    double next = start(nodes.front());
    for (const NodeItem *node : nodes) {
        places.emplace_back(
            node->element(), isHorizontal ? QPointF(next, node->y()) : QPointF(node->x(), next));
        next += length(node) + gap;
    }
    return places;
}

} // namespace stagecraft
