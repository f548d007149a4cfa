// SPDX-License-Identifier: MIT
#include "core/layout/layeredgraph.h"

#include <algorithm>
#include <map>
#include <utility>

namespace stagecraft {

namespace {

class LayerBuilder {
public:
    LayerBuilder(const LayoutGraph &graph, const std::vector<int> &ranks, const std::vector<LabelLane> &lanes)
    {
        const int layerCount = ranks.empty() ? 0 : *std::ranges::max_element(ranks) + 1;
        m_result.layers.resize(std::size_t(layerCount));
        for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
            addNode({.node = int(node),
                .layer = ranks[node],
                .height = graph.nodes[node].size.height(),
                .above = lanes[node].above,
                .below = lanes[node].below});
        }
    }

    void addEdge(int from, double fromPort, int to, double toPort)
    {
        // The trunk of a port: its bends in the columns behind its node, one each.
        std::vector<int> &trunk = m_trunks[{from, fromPort}];
        const int span = layerOf(to) - layerOf(from);
        int last = from;
        for (int step = 1; step < span; ++step) {
            if (int(trunk.size()) < step) {
                trunk.push_back(addNode({.layer = layerOf(from) + step}));
                addLink(
                    {.from = last, .to = trunk.back(), .fromPort = last == from ? fromPort : 0, .weight = 0});
            }
            last = trunk[std::size_t(step - 1)];
            ++m_result.links[std::size_t(m_result.incoming[std::size_t(last)].front())].weight;
        }
        addLink({.from = last, .to = to, .fromPort = last == from ? fromPort : 0, .toPort = toPort});
    }

    LayeredGraph finished() &&
    {
        for (std::size_t node = 0; node < m_result.nodes.size(); ++node) {
            std::ranges::stable_sort(m_result.incoming[node], {},
                [this](int link) { return m_result.links[std::size_t(link)].toPort; });
            std::ranges::stable_sort(m_result.outgoing[node], {},
                [this](int link) { return m_result.links[std::size_t(link)].fromPort; });
        }
        return std::move(m_result);
    }

private:
    int layerOf(int node) const { return m_result.nodes[std::size_t(node)].layer; }

    int addNode(const LayeredNode &node)
    {
        const int index = int(m_result.nodes.size());
        m_result.nodes.push_back(node);
        m_result.layers[std::size_t(node.layer)].push_back(index);
        m_result.incoming.emplace_back();
        m_result.outgoing.emplace_back();
        return index;
    }

    void addLink(const LayeredLink &link)
    {
        const int index = int(m_result.links.size());
        m_result.links.push_back(link);
        m_result.outgoing[std::size_t(link.from)].push_back(index);
        m_result.incoming[std::size_t(link.to)].push_back(index);
    }

    LayeredGraph m_result;
    std::map<std::pair<int, double>, std::vector<int>> m_trunks;
};

} // namespace

LayeredGraph layeredGraphOf(const LayoutGraph &graph, const std::vector<EdgeFlow> &flows,
    const std::vector<int> &ranks, const std::vector<LabelLane> &lanes)
{
    LayerBuilder builder(graph, ranks, lanes);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const LayoutEdge &edge = graph.edges[i];
        if (flows[i] == EdgeFlow::Forward)
            builder.addEdge(edge.from, edge.fromPort, edge.to, edge.toPort);
        else if (flows[i] == EdgeFlow::Reversed)
            builder.addEdge(edge.to, edge.toPort, edge.from, edge.fromPort);
    }
    return std::move(builder).finished();
}

} // namespace stagecraft
