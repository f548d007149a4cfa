// SPDX-License-Identifier: MIT
#include "core/layout/labellane.h"

#include "core/layout/separation.h"

#include <algorithm>
#include <tuple>

namespace stagecraft {

namespace {

constexpr double kLabelGap = 2; // Between labels, and between a label and a bare edge.

double labelGapBetween(const LayoutEdge &upper, const LayoutEdge &lower)
{
    const double heights = upper.label.height() + lower.label.height();
    return heights > 0 ? heights / 2 + kLabelGap : 0;
}

void sortByPort(std::vector<LaneEntry> &entries, const LayoutGraph &graph, const std::vector<int> *turns)
{
    const auto key = [&](const LaneEntry &entry) {
        const auto edge = std::size_t(entry.edge);
        return std::tuple(graph.edges[edge].toPort, turns ? (*turns)[edge] : 0, entry.edge);
    };
    std::ranges::sort(entries, {}, key);
}

void stack(LabelLane &lane, const LayoutGraph &graph, double nodeHeight)
{
    std::vector<Wish> wishes;
    std::vector<double> gaps;
    for (std::size_t i = 0; i < lane.entries.size(); ++i) {
        const LayoutEdge &edge = graph.edges[std::size_t(lane.entries[i].edge)];
        wishes.push_back({.place = edge.toPort});
        if (i > 0)
            gaps.push_back(labelGapBetween(graph.edges[std::size_t(lane.entries[i - 1].edge)], edge));
    }
    const std::vector<double> places = separated(wishes, gaps);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QSizeF label = graph.edges[std::size_t(lane.entries[i].edge)].label;
        lane.entries[i].height = places[i];
        lane.above = std::max(lane.above, label.height() / 2 - places[i]);
        lane.below = std::max(lane.below, places[i] + label.height() / 2 - nodeHeight);
    }
}

} // namespace

std::vector<LabelLane> labelLanesOf(const LayoutGraph &graph, const std::vector<int> *turns)
{
    const int count = int(graph.nodes.size());
    std::vector<LabelLane> lanes(graph.nodes.size());
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const LayoutEdge &edge = graph.edges[i];
        if (edge.from < 0 || edge.from >= count || edge.to < 0 || edge.to >= count)
            continue;
        LabelLane &lane = lanes[std::size_t(edge.to)];
        lane.entries.push_back({.edge = int(i), .height = edge.toPort});
        if (!edge.label.isEmpty())
            lane.width = std::max(lane.width, edge.label.width() + 2 * kLaneMargin + kLanePortGap);
    }
    for (std::size_t node = 0; node < lanes.size(); ++node) {
        sortByPort(lanes[node].entries, graph, turns);
        if (lanes[node].width > 0)
            stack(lanes[node], graph, graph.nodes[node].size.height());
    }
    return lanes;
}

} // namespace stagecraft
