// SPDX-License-Identifier: MIT
// Crossings of edges drawn as straight lines between their ports.
#include "core/layout/graph.h"

#include <algorithm>

namespace stagecraft {

namespace {

struct Segment {
    QPointF start; // Not right of the end.
    QPointF end;
};

double side(const Segment &segment, QPointF point)
{
    const QPointF along = segment.end - segment.start;
    const QPointF away = point - segment.start;
    return along.x() * away.y() - along.y() * away.x();
}

// True if the segments cross at a point inside both.
bool cross(const Segment &a, const Segment &b)
{
    return side(a, b.start) * side(a, b.end) < 0 && side(b, a.start) * side(b, a.end) < 0;
}

} // namespace

int crossingsOf(const LayoutGraph &graph, const Layout &layout)
{
    const int count = int(std::min(graph.nodes.size(), layout.positions.size()));
    std::vector<Segment> segments;
    for (const LayoutEdge &edge : graph.edges) {
        if (edge.from < 0 || edge.from >= count || edge.to < 0 || edge.to >= count)
            continue;
        const auto from = std::size_t(edge.from);
        Segment segment{
            .start = layout.positions[from] + QPointF(graph.nodes[from].size.width(), edge.fromPort),
            .end = layout.positions[std::size_t(edge.to)] + QPointF(0, edge.toPort)};
        if (segment.end.x() < segment.start.x())
            std::swap(segment.start, segment.end);
        segments.push_back(segment);
    }
    std::ranges::sort(segments, {}, [](const Segment &segment) { return segment.start.x(); });
    int crossings = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        for (std::size_t j = i + 1; j < segments.size() && segments[j].start.x() < segments[i].end.x(); ++j)
            crossings += cross(segments[i], segments[j]);
    }
    return crossings;
}

} // namespace stagecraft
