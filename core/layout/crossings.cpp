// SPDX-License-Identifier: MIT
#include "core/layout/straightedges.h"

#include <algorithm>

namespace stagecraft {

int crossingsOf(const LayoutGraph &graph, const Layout &layout)
{
    const int count = int(std::min(graph.nodes.size(), layout.positions.size()));
    std::vector<StraightEdge> edges;
    for (const LayoutEdge &edge : graph.edges) {
        if (edge.from >= 0 && edge.from < count && edge.to >= 0 && edge.to < count)
            edges.push_back(straightEdge(graph, edge, layout.positions));
    }
    std::ranges::sort(edges, {}, [](const StraightEdge &edge) { return edge.start.x(); });
    int crossings = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        for (std::size_t j = i + 1; j < edges.size() && edges[j].start.x() < edges[i].end.x(); ++j)
            crossings += cross(edges[i], edges[j]);
    }
    return crossings;
}

} // namespace stagecraft
