// SPDX-License-Identifier: MIT
#include "core/layout/routes/laneroom.h"

#include "core/layout/routes/obstacles.h"

#include <algorithm>

namespace stagecraft {

namespace {

bool hasRoom(
    const LabelLane &lane, std::size_t node, const LayoutGraph &graph, const std::vector<QRectF> &boxes)
{
    const QRectF &box = boxes[node];
    const QRectF room(box.left() - lane.width - kObstacleSide, box.top() - lane.above,
        lane.width + kObstacleSide, box.height() + lane.above + lane.below);
    // What stands over the node itself has been pushed there by a person too.
    const auto reachesInto = [&](const QRectF &other) {
        return other.right() <= box.left() && other.right() > room.left();
    };
    for (std::size_t other = 0; other < boxes.size(); ++other) {
        if (reachesInto(boxes[other]) && boxes[other].intersects(room))
            return false;
    }
    return std::ranges::none_of(lane.entries, [&](const LaneEntry &entry) {
        return reachesInto(boxes[std::size_t(graph.edges[std::size_t(entry.edge)].from)]);
    });
}

} // namespace

void dropLanesWithoutRoom(
    std::vector<LabelLane> &lanes, const LayoutGraph &graph, const std::vector<QPointF> &positions)
{
    std::vector<QRectF> boxes;
    for (std::size_t node = 0; node < positions.size(); ++node)
        boxes.emplace_back(positions[node], graph.nodes[node].size);
    for (std::size_t node = 0; node < lanes.size(); ++node) {
        LabelLane &lane = lanes[node];
        if (lane.width <= 0 || hasRoom(lane, node, graph, boxes))
            continue;
        lane.width = lane.above = lane.below = 0;
        for (LaneEntry &entry : lane.entries)
            entry.height = graph.edges[std::size_t(entry.edge)].toPort;
    }
}

} // namespace stagecraft
