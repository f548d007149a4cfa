// SPDX-License-Identifier: MIT
#include "core/layout/arrangement.h"

#include "core/layout/ordering.h"
#include "core/layout/placement.h"
#include "core/layout/untangling.h"

#include <algorithm>
#include <limits>

namespace stagecraft {

namespace {

constexpr int kSweeps = 24;
constexpr int kComparisons = 200'000; // Of pairs of edges, for each start.

// How many different starts are worth their time: many for small graphs, few for large ones.
int startsFor(const LayeredGraph &layered)
{
    constexpr std::size_t kWork = 3000;
    return int(std::clamp(kWork / (layered.links.size() + 1), std::size_t(2), std::size_t(24)));
}

} // namespace

std::vector<QPointF> arranged(
    const LayoutGraph &graph, const std::vector<EdgeFlow> &flows, const LayoutOptions &options)
{
    const std::vector<int> ranks = ranksOf(graph, flows);
    const std::vector<LabelLane> lanes = labelLanesOf(graph);
    const std::vector<double> lefts = leftsOf(graph, ranks, lanes, options.layerGap);
    LayeredGraph layered = layeredGraphOf(graph, flows, ranks, lanes);

    Layout best;
    int fewest = std::numeric_limits<int>::max();
    const int starts = startsFor(layered);
    for (int start = 0; start < starts && fewest > 0; ++start) {
        startOrder(layered, start);
        reduceCrossings(layered, kSweeps);
        const std::vector<double> tops = topsOf(layered, options.nodeGap);
        Layout layout;
        for (std::size_t node = 0; node < graph.nodes.size(); ++node)
            layout.positions.emplace_back(lefts[node], tops[node]);
        untangle(graph, ranks, lanes, options.nodeGap, kComparisons, layout.positions);
        const int crossings = crossingsOf(graph, layout);
        if (crossings < fewest) {
            fewest = crossings;
            best = std::move(layout);
        }
    }

    double top = std::numeric_limits<double>::infinity();
    for (const QPointF &position : best.positions)
        top = std::min(top, position.y());
    for (QPointF &position : best.positions)
        position.ry() -= top;
    return best.positions;
}

} // namespace stagecraft
