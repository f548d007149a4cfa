// SPDX-License-Identifier: MIT
#include "core/layout/routes/obstacles.h"

#include <algorithm>
#include <numeric>

namespace stagecraft {

namespace {

// Boxes [first, last] of `order` overlap in x one after another: one column, unless it is a staircase.
void widen(
    std::vector<QRectF> &boxes, const std::vector<std::size_t> &order, std::size_t first, std::size_t end)
{
    double left = boxes[order[first]].left();
    double right = boxes[order[first]].right();
    double widest = 0;
    for (std::size_t i = first; i < end; ++i) {
        right = std::max(right, boxes[order[i]].right());
        widest = std::max(widest, boxes[order[i]].width());
    }
    constexpr double kStaircase = 1.6;
    if (right - left > kStaircase * widest)
        return;
    for (std::size_t i = first; i < end; ++i) {
        boxes[order[i]].setLeft(left);
        boxes[order[i]].setRight(right);
    }
}

} // namespace

std::vector<QRectF> obstaclesOf(
    const LayoutGraph &graph, const std::vector<QPointF> &positions, const std::vector<LabelLane> &lanes)
{
    std::vector<QRectF> boxes;
    boxes.reserve(positions.size());
    for (std::size_t node = 0; node < positions.size(); ++node) {
        const LabelLane &lane = lanes[node];
        const QRectF box(positions[node], graph.nodes[node].size);
        boxes.push_back(box.adjusted(-lane.width - kObstacleSide, -lane.above - kObstacleEnd, kObstacleSide,
            lane.below + kObstacleEnd));
    }
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t node) { return boxes[node].left(); });
    for (std::size_t first = 0; first < order.size();) {
        double right = boxes[order[first]].right();
        std::size_t end = first + 1;
        for (; end < order.size() && boxes[order[end]].left() < right; ++end)
            right = std::max(right, boxes[order[end]].right());
        widen(boxes, order, first, end);
        first = end;
    }
    return boxes;
}

} // namespace stagecraft
