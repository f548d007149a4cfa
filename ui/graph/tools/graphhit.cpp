// SPDX-License-Identifier: MIT
#include "ui/graph/tools/graphhit.h"

#include "ui/graph/graphscene.h"
#include "ui/graph/items/edgeitem.h"
#include "ui/graph/items/stagecard.h"

#include <cmath>
#include <ranges>

namespace stagecraft {

namespace {

constexpr double kPortReach = 9; ///< On both sides of the right border.
constexpr double kEdgeReach = 6; ///< On both sides of a line.
constexpr double kEndReach = 44; ///< From the end of an edge.

double reach(double pixels, double zoom) { return pixels / std::clamp(zoom, 0.4, 1.0); }

const NodeItem *itemAt(const GraphScene &scene, QPointF place, double margin)
{
    for (const NodeItem *node : scene.nodeItems() | std::views::reverse) {
        if (node->sceneRect().adjusted(0, 0, margin, 0).contains(place))
            return node;
    }
    return nullptr;
}

GraphHit hitOnCard(const GraphScene &scene, const StageCard &card, QPointF inside)
{
    GraphHit hit{.part = HitPart::Head, .element = card.element(), .stage = card.stage()};
    const int row = card.geometry().rowAt(inside.y());
    if (row >= card.geometry().rows && row >= 0) {
        hit.part = HitPart::Foot;
    } else if (row >= 0) {
        hit.part = HitPart::Row;
        hit.row = row;
        hit.element = {
            ElementKind::Instruction, instructionAtRow(*scene.pipeline(), card.stage(), row)->index};
    } else if (card.foldRect().adjusted(-4, -4, 4, 4).contains(inside)) {
        hit.part = HitPart::Fold;
    }
    return hit;
}

GraphHit hitOnNode(const GraphScene &scene, const NodeItem &node, QPointF place)
{
    if (node.element().kind == ElementKind::Stage)
        return hitOnCard(scene, static_cast<const StageCard &>(node), place - node.pos());
    return {.part = HitPart::Pill, .element = node.element()};
}

GraphHit hitOnEdges(const GraphScene &scene, QPointF place, double zoom)
{
    const EdgeItem *nearest = nullptr;
    double distance = reach(kEdgeReach, zoom);
    for (const EdgeItem *edge : scene.edgeItems()) {
        if (edge->labelRect().contains(place))
            return {.part = HitPart::Edge, .element = edge->element()};
        if (!edge->boundingRect().contains(place))
            continue;
        const double found = edge->distanceTo(place);
        if (found < distance) {
            distance = found;
            nearest = edge;
        }
    }
    if (!nearest)
        return {};
    const auto distanceTo = [&](QPointF end) {
        return std::hypot(place.x() - end.x(), place.y() - end.y());
    };
    const double toStart = distanceTo(nearest->startPoint());
    const double toEnd = distanceTo(nearest->endPoint());
    const HitPart part = std::min(toStart, toEnd) > kEndReach ? HitPart::Edge
        : toStart < toEnd                                     ? HitPart::EdgeStart
                                                              : HitPart::EdgeEnd;
    return {.part = part, .element = nearest->element()};
}

} // namespace

GraphHit hitAt(const GraphScene &scene, QPointF place, double zoom)
{
    if (!scene.pipeline())
        return {};
    const double port = reach(kPortReach, zoom);
    const NodeItem *node = itemAt(scene, place, port);
    if (!node)
        return hitOnEdges(scene, place, zoom);
    GraphHit hit = hitOnNode(scene, *node, place);
    if (place.x() > node->sceneRect().right() - port) {
        hit.part = HitPart::Port;
        hit.element = node->element();
    }
    return hit;
}

GraphHit nodeAt(const GraphScene &scene, QPointF place)
{
    const NodeItem *node = scene.pipeline() ? itemAt(scene, place, 0) : nullptr;
    return node ? hitOnNode(scene, *node, place) : GraphHit{};
}

} // namespace stagecraft
