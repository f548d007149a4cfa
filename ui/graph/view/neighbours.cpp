// SPDX-License-Identifier: MIT
#include "ui/graph/view/neighbours.h"

#include "ui/graph/graphscene.h"
#include "ui/graph/items/nodeitem.h"

#include <cmath>

namespace stagecraft {

namespace {

/// Distance of `to` in the direction of the arrow, sideways counted threefold; negative if it lies elsewhere.
double distanceTowards(QPointF from, QPointF to, Qt::Key arrow)
{
    const QPointF way = to - from;
    const bool isHorizontal = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const bool isBack = arrow == Qt::Key_Left || arrow == Qt::Key_Up;
    const double along = (isHorizontal ? way.x() : way.y()) * (isBack ? -1 : 1);
    return along <= 1 ? -1 : along + 3 * std::abs(isHorizontal ? way.y() : way.x());
}

GraphElement nearestNode(const GraphScene &scene, GraphElement from, Qt::Key arrow)
{
    const NodeItem *start = scene.nodeItem(from);
    GraphElement nearest;
    double best = 1e9;
    for (const NodeItem *node : scene.nodeItems()) {
        if (!start || node == start)
            continue;
        const double distance =
            distanceTowards(start->sceneRect().center(), node->sceneRect().center(), arrow);
        if (distance > 0 && distance < best) {
            best = distance;
            nearest = node->element();
        }
    }
    return nearest;
}

/// The row or node at one end of a link.
GraphElement endOf(const GraphScene &scene, const GraphLink &link, bool atStart)
{
    const GraphElement node = scene.structure().nodes[std::size_t(atStart ? link.from : link.to)];
    const int row = atStart ? link.fromRow : link.toRow;
    if (node.kind == ElementKind::Stage && !scene.isCollapsed(node.index)) {
        if (const Instruction *instruction = instructionAtRow(*scene.pipeline(), node.index, row))
            return {ElementKind::Instruction, instruction->index};
    }
    return node;
}

/// The other end of a link of a row or node, on the side of the arrow.
GraphElement linkedNeighbour(const GraphScene &scene, GraphElement from, bool goesLeft)
{
    for (const GraphLink &link : scene.structure().links) {
        if (endOf(scene, link, !goesLeft) == from)
            return endOf(scene, link, goesLeft);
    }
    return {};
}

GraphElement rowBeside(const GraphScene &scene, GraphElement from, int step)
{
    const Pipeline &pipeline = *scene.pipeline();
    const GraphElement node = nodeOf(pipeline, from);
    if (node.kind != ElementKind::Stage || !node.isValid() || scene.isCollapsed(node.index))
        return {};
    const int row = from.kind == ElementKind::Instruction
        ? rowOf(pipeline, pipeline.tree().instructions()[std::size_t(from.index)])
        : -1;
    const int next = row + step;
    if (next == -1)
        return row == 0 ? node : GraphElement{};
    const Instruction *instruction = instructionAtRow(pipeline, node.index, next);
    return instruction ? GraphElement{ElementKind::Instruction, instruction->index} : GraphElement{};
}

} // namespace

GraphElement neighbourOf(const GraphScene &scene, GraphElement from, Qt::Key arrow)
{
    if (!scene.pipeline() || scene.nodeItems().empty())
        return {};
    if (!from.isValid())
        return scene.nodeItems().front()->element();
    if (from.isEdge()) {
        const int link = scene.structure().linkIndex(from);
        const bool atStart = arrow == Qt::Key_Left || arrow == Qt::Key_Up;
        return link < 0 ? GraphElement{} : endOf(scene, scene.structure().links[std::size_t(link)], atStart);
    }
    if (arrow == Qt::Key_Up || arrow == Qt::Key_Down) {
        const GraphElement row = rowBeside(scene, from, arrow == Qt::Key_Down ? 1 : -1);
        if (row.isValid())
            return row;
    } else {
        const GraphElement linked = linkedNeighbour(scene, from, arrow == Qt::Key_Left);
        if (linked.isValid())
            return linked;
    }
    return nearestNode(scene, nodeOf(*scene.pipeline(), from), arrow);
}

} // namespace stagecraft
