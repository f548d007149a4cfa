// SPDX-License-Identifier: MIT
#include "core/layout/flow.h"
#include "core/layout/graph.h"
#include "core/layout/keptplaces.h"
#include "core/layout/layers/arrangement.h"
#include "core/layout/routes/routing.h"

#include <algorithm>

namespace stagecraft {

namespace {

// An arrangement beside pinned nodes: moved as a whole so that these have the least way to theirs.
std::vector<PlaceWish> wishesFrom(const LayoutGraph &graph, const std::vector<QPointF> &arrangement)
{
    QPointF shift;
    int pinned = 0;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        if (!graph.nodes[node].pinned)
            continue;
        shift += *graph.nodes[node].pinned - arrangement[node];
        ++pinned;
    }
    if (pinned > 0)
        shift /= pinned;
    std::vector<PlaceWish> wishes;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const auto &pin = graph.nodes[node].pinned;
        wishes.push_back({.place = pin ? *pin : arrangement[node] + shift, .isFixed = pin.has_value()});
    }
    return wishes;
}

std::vector<PlaceWish> wishesFromBefore(const LayoutGraph &graph)
{
    std::vector<PlaceWish> wishes;
    for (const LayoutNode &node : graph.nodes)
        wishes.push_back(
            {.place = node.pinned ? node.pinned : node.previous, .isFixed = node.pinned.has_value()});
    return wishes;
}

bool areAnyPinned(const LayoutGraph &graph)
{
    return std::ranges::any_of(graph.nodes, [](const LayoutNode &node) { return node.pinned.has_value(); });
}

bool areAnyPlaced(const LayoutGraph &graph)
{
    return std::ranges::any_of(graph.nodes, [](const LayoutNode &node) { return node.previous.has_value(); });
}

void place(const LayoutGraph &graph, const LayoutOptions &options, Layout &layout)
{
    if (options.keepPrevious && areAnyPlaced(graph)) {
        layout.positions = keptPositions(graph, options);
        layout.routes = routeEdges(graph, layout.positions);
        return;
    }
    const std::vector<EdgeFlow> flows = flowsOf(graph);
    Arrangement arrangement = arranged(graph, flows, options);
    if (areAnyPinned(graph)) {
        layout.positions = keptPlaces(graph, flows, wishesFrom(graph, arrangement.positions), options);
        layout.routes = routeEdges(graph, layout.positions);
        return;
    }
    layout.routes = routeEdges(graph, arrangement);
    layout.positions = std::move(arrangement.positions);
}

QRectF boundsOf(const LayoutGraph &graph, const Layout &layout)
{
    QRectF bounds;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        bounds |= QRectF(layout.positions[node], graph.nodes[node].size);
    // A cubic curve stays inside the hull of its points.
    for (const EdgeRoute &route : layout.routes) {
        bounds |= route.label;
        for (const QPointF &point : route.points)
            bounds |= QRectF(point.x() - 0.5, point.y() - 0.5, 1, 1);
    }
    return bounds;
}

} // namespace

std::vector<QPointF> keptPositions(const LayoutGraph &graph, const LayoutOptions &options)
{
    return keptPlaces(graph, flowsOf(graph), wishesFromBefore(graph), options);
}

Layout layOut(const LayoutGraph &graph, const LayoutOptions &options)
{
    Layout layout;
    place(graph, options, layout);
    layout.bounds = boundsOf(graph, layout);
    return layout;
}

} // namespace stagecraft
