// SPDX-License-Identifier: MIT
#include "core/layout/layers/arrangement.h"

#include "core/layout/layers/ordering.h"
#include "core/layout/layers/placement.h"
#include "core/layout/layers/ranking.h"

#include <algorithm>
#include <limits>

namespace stagecraft {

namespace {

// Cards stand at the left of their column, pills at its right, near what they feed.
double leftIn(const Column &column, const LayoutNode &node)
{
    return column.left + (node.role == NodeRole::Stage ? 0 : column.width - node.size.width());
}

Arrangement placed(const LayoutGraph &graph, const LayeredGraph &layered, const std::vector<Column> &columns,
    const std::vector<double> &tops)
{
    const auto columnOf = [&](int node) -> const Column & {
        return columns[std::size_t(layered.nodes[std::size_t(node)].layer)];
    };
    double top = std::numeric_limits<double>::infinity();
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        top = std::min(top, tops[node]);

    Arrangement result{.positions = {}, .passes = std::vector<std::vector<ColumnPass>>(graph.edges.size())};
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        result.positions.emplace_back(leftIn(columnOf(int(node)), graph.nodes[node]), tops[node] - top);
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge) {
        for (const int bend : layered.bends[edge]) {
            const Column &column = columnOf(bend);
            result.passes[edge].push_back({.left = column.left - column.laneWidth,
                .right = column.left + column.width,
                .height = tops[std::size_t(bend)] - top});
        }
    }
    return result;
}

} // namespace

Arrangement arranged(
    const LayoutGraph &graph, const std::vector<EdgeFlow> &flows, const LayoutOptions &options)
{
    const std::vector<int> ranks = ranksOf(graph, flows);
    const std::vector<LabelLane> lanes = labelLanesOf(graph);
    LayeredGraph layered = layeredGraphOf(graph, flows, ranks, lanes);
    orderLayers(layered);
    const std::vector<Column> columns = columnsOf(graph, ranks, lanes, options.layerGap);
    const std::vector<double> tops = topsOf(layered, options.nodeGap);
    return placed(graph, layered, columns, tops);
}

} // namespace stagecraft
