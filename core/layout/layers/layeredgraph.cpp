// SPDX-License-Identifier: MIT
#include "core/layout/layers/layeredgraph.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace stagecraft {

namespace {

// An edge as it runs from left to right.
struct Run {
    int edge = 0;
    int from = 0;
    int to = 0;
    double fromPort = 0;
    double toPort = 0;
};

std::vector<Run> runsByPort(const LayoutGraph &graph, const std::vector<EdgeFlow> &flows)
{
    std::vector<Run> runs;
    runs.reserve(graph.edges.size());
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const LayoutEdge &edge = graph.edges[i];
        if (flows[i] == EdgeFlow::Forward)
            runs.push_back({.edge = int(i),
                .from = edge.from,
                .to = edge.to,
                .fromPort = edge.fromPort,
                .toPort = edge.toPort});
        else if (flows[i] == EdgeFlow::Reversed)
            runs.push_back({.edge = int(i),
                .from = edge.to,
                .to = edge.from,
                .fromPort = edge.toPort,
                .toPort = edge.fromPort});
    }
    std::ranges::stable_sort(runs, {}, [](const Run &run) { return std::tuple(run.from, run.fromPort); });
    return runs;
}

class LayerBuilder {
public:
    LayerBuilder(const LayoutGraph &graph, const std::vector<int> &ranks, const std::vector<LabelLane> &lanes)
    {
        m_result.bends.resize(graph.edges.size());
        m_result.layers.resize(ranks.empty() ? 0 : std::size_t(*std::ranges::max_element(ranks)) + 1);
        for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
            addNode({.node = int(node),
                .layer = ranks[node],
                .height = graph.nodes[node].size.height(),
                .above = lanes[node].above,
                .below = lanes[node].below});
        }
    }

    // Runs that leave one port come one after another.
    void add(const Run &run)
    {
        if (std::pair(run.from, run.fromPort) != m_trunkPort)
            m_trunk.clear();
        m_trunkPort = {run.from, run.fromPort};
        const int span = layerOf(run.to) - layerOf(run.from);
        int last = run.from;
        double port = run.fromPort;
        for (int step = 1; step < span; ++step) {
            if (int(m_trunk.size()) < step) {
                const int bend = addNode({.layer = layerOf(run.from) + step});
                m_trunk.push_back(int(m_result.links.size()));
                m_result.links.push_back({.from = last, .to = bend, .fromPort = port, .weight = 0});
            }
            LayeredLink &link = m_result.links[std::size_t(m_trunk[std::size_t(step - 1)])];
            ++link.weight;
            last = link.to;
            port = 0;
            m_result.bends[std::size_t(run.edge)].push_back(last);
        }
        m_result.links.push_back({.from = last, .to = run.to, .fromPort = port, .toPort = run.toPort});
    }

    LayeredGraph finished() &&
    {
        const std::size_t count = m_result.nodes.size();
        m_result.incoming = LinksByNode(count, m_result.links, &LayeredLink::to, &LayeredLink::toPort);
        m_result.outgoing = LinksByNode(count, m_result.links, &LayeredLink::from, &LayeredLink::fromPort);
        return std::move(m_result);
    }

private:
    int layerOf(int node) const { return m_result.nodes[std::size_t(node)].layer; }

    int addNode(const LayeredNode &node)
    {
        const int index = int(m_result.nodes.size());
        m_result.nodes.push_back(node);
        m_result.layers[std::size_t(node.layer)].push_back(index);
        return index;
    }

    LayeredGraph m_result;
    // Of the port in hand: the links to its bends in the columns behind its node, one each.
    std::vector<int> m_trunk;
    std::pair<int, double> m_trunkPort{-1, 0};
};

} // namespace

LinksByNode::LinksByNode(std::size_t nodeCount, const std::vector<LayeredLink> &links, int LayeredLink::*end,
    double LayeredLink::*port)
    : m_starts(nodeCount + 1), m_links(links.size())
{
    for (const LayeredLink &link : links)
        ++m_starts[std::size_t(link.*end) + 1];
    for (std::size_t node = 0; node < nodeCount; ++node)
        m_starts[node + 1] += m_starts[node];
    std::vector<int> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t i = 0; i < links.size(); ++i)
        m_links[std::size_t(next[std::size_t(links[i].*end)]++)] = int(i);
    for (std::size_t node = 0; node < nodeCount; ++node) {
        std::ranges::stable_sort(m_links.begin() + m_starts[node], m_links.begin() + m_starts[node + 1], {},
            [&](int link) { return links[std::size_t(link)].*port; });
    }
}

LayeredGraph layeredGraphOf(const LayoutGraph &graph, const std::vector<EdgeFlow> &flows,
    const std::vector<int> &ranks, const std::vector<LabelLane> &lanes)
{
    LayerBuilder builder(graph, ranks, lanes);
    for (const Run &run : runsByPort(graph, flows))
        builder.add(run);
    return std::move(builder).finished();
}

} // namespace stagecraft
