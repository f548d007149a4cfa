// SPDX-License-Identifier: MIT
// Graphs to lay out, and questions about the result.
#pragma once

#include "core/layout/graph.h"

namespace stagecraft::test {

/// A card of `rows` rows.
LayoutNode card(int rows);
/// A pill of an external image or the context.
LayoutNode pill(NodeRole role = NodeRole::Image);
/// The height of the row `row` of a card; -1 is its head.
double rowPort(int row);
/// An edge to a row, labelled if `label` is not empty.
LayoutEdge edgeToRow(int from, int to, int row, QSizeF label = {});

/// A builder and a runtime with their base images and the context.
LayoutGraph builderAndRuntime();
/// A pipeline like those people write, of any size: stages with bases, copies from earlier stages and
/// from the context. The same `seed` gives the same graph.
LayoutGraph generatedPipeline(int stages, quint32 seed);
/// Several pipelines of 5 to 30 stages that share nothing, `stages` in all.
LayoutGraph separatePipelines(int stages, quint32 seed);
/// Any edges between any nodes, cycles and self edges included.
LayoutGraph anyGraph(int nodes, int edges, quint32 seed);

/// A copy of `graph` that knows where everything is.
LayoutGraph withPrevious(LayoutGraph graph, const Layout &layout);

/// Points on a route, a pixel or two apart.
std::vector<QPointF> pointsAlong(const EdgeRoute &route);

/// A sentence about the first two nodes that overlap; empty if none do.
QString overlapIn(const LayoutGraph &graph, const Layout &layout);
/// A sentence about the first route that runs through a card that it does not join, or behind the label
/// of another edge; empty if all are clear.
QString obstructionIn(const LayoutGraph &graph, const Layout &layout);

} // namespace stagecraft::test
