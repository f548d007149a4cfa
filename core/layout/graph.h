// SPDX-License-Identifier: MIT
// The graph that is laid out and drawn: cards, pills and edges without any text of the file.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace stagecraft {

enum class NodeRole : quint8 { Stage, Image, Context };

/// A box to be placed. Sizes and positions are in scene units (pixels at 100 %).
struct LayoutNode {
    NodeRole role = NodeRole::Stage;
    QSizeF size;
    std::optional<QPointF> pinned;   ///< Where a person put its top left corner: it stays there.
    std::optional<QPointF> previous; ///< Where it was: kept if nothing forces it away.
};

/// An edge from a node to a later one in the order of flow. Ports are heights below the node's top.
struct LayoutEdge {
    int from = 0;
    int to = 0;
    double fromPort = 0;                ///< Leaves the right side of `from` at this height.
    double toPort = 0;                  ///< Arrives at the left side of `to` at this height.
    QSizeF label;                       ///< Empty: no label.
    std::vector<QPointF> previous = {}; ///< The points of its route before; empty: it had none.
};

struct LayoutGraph {
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;
};

/// The way of one edge: a start, then cubic curves with three points each.
struct EdgeRoute {
    std::vector<QPointF> points; ///< 1 + 3n points.
    QRectF label;                ///< Where its label stands; null where there is none.

    friend bool operator==(const EdgeRoute &, const EdgeRoute &) = default;
};

struct Layout {
    std::vector<QPointF> positions; ///< Top left corner by node.
    std::vector<EdgeRoute> routes;  ///< By edge.
    QRectF bounds;
};

struct LayoutOptions {
    double layerGap = 56;     ///< Between columns, at least.
    double nodeGap = 28;      ///< Between boxes of a column, at least.
    bool keepPrevious = true; ///< False for "arrange all".
};

/// Places nodes in columns from left to right and routes edges around them. No two nodes overlap. Equal
/// inputs give equal output. Pinned nodes stay; with `keepPrevious`, nodes that have a previous
/// position move only where an overlap or an edge against the flow forces them.
Layout layOut(const LayoutGraph &graph, const LayoutOptions &options = {});

/// The places alone of a layout with `keepPrevious`, for a graph in which some node has a previous place. The
/// routes may follow: they take longer.
std::vector<QPointF> keptPositions(const LayoutGraph &graph, const LayoutOptions &options = {});

/// Routes only, for nodes at given places. In a graph of so many edges that a search takes long, those whose
/// ends are about where they were follow their previous routes as far as boxes allow.
std::vector<EdgeRoute> routeEdges(const LayoutGraph &graph, const std::vector<QPointF> &positions);

} // namespace stagecraft
