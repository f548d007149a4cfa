// SPDX-License-Identifier: MIT
#include "core/layout/layers/connectedparts.h"

#include <algorithm>

namespace stagecraft {

namespace {

// All nodes that links join with `start`, which is among those of `partOf` that have no part yet.
std::vector<int> nodesAround(int start, int part, const LayeredGraph &graph, std::vector<int> &partOf)
{
    std::vector<int> nodes{start};
    partOf[std::size_t(start)] = part;
    const auto meet = [&](int node) {
        if (partOf[std::size_t(node)] >= 0)
            return;
        partOf[std::size_t(node)] = part;
        nodes.push_back(node);
    };
    for (std::size_t next = 0; next < nodes.size(); ++next) {
        const int node = nodes[next];
        for (const int link : graph.outgoing[node])
            meet(graph.links[std::size_t(link)].to);
        for (const int link : graph.incoming[node])
            meet(graph.links[std::size_t(link)].from);
    }
    std::ranges::sort(nodes);
    return nodes;
}

ConnectedPart partOf(std::vector<int> nodes, const LayeredGraph &whole, std::vector<int> &indexInPart)
{
    ConnectedPart part{.graph = {}, .firstLayer = 0, .nodes = std::move(nodes)};
    const auto layerOf = [&](int node) {
        return whole.nodes[std::size_t(node)].layer;
    };
    const auto layers = std::ranges::minmax(part.nodes, {}, layerOf);
    part.firstLayer = layerOf(layers.min);
    part.graph.layers.resize(std::size_t(layerOf(layers.max) - part.firstLayer) + 1);
    for (std::size_t i = 0; i < part.nodes.size(); ++i) {
        const auto node = std::size_t(part.nodes[i]);
        indexInPart[node] = int(i);
        part.graph.nodes.push_back(whole.nodes[node]);
        part.graph.nodes.back().layer -= part.firstLayer;
        part.graph.layers[std::size_t(part.graph.nodes.back().layer)].push_back(int(i));
    }
    for (const int node : part.nodes) {
        for (const int link : whole.outgoing[node]) {
            LayeredLink copy = whole.links[std::size_t(link)];
            copy.from = indexInPart[std::size_t(copy.from)];
            copy.to = indexInPart[std::size_t(copy.to)];
            part.graph.links.push_back(copy);
        }
    }
    const std::size_t count = part.nodes.size();
    part.graph.incoming = LinksByNode(count, part.graph.links, &LayeredLink::to, &LayeredLink::toPort);
    part.graph.outgoing = LinksByNode(count, part.graph.links, &LayeredLink::from, &LayeredLink::fromPort);
    return part;
}

} // namespace

std::vector<ConnectedPart> connectedPartsOf(const LayeredGraph &graph)
{
    std::vector<ConnectedPart> parts;
    std::vector<int> partOfNode(graph.nodes.size(), -1);
    std::vector<int> indexInPart(graph.nodes.size());
    for (int node = 0; node < int(graph.nodes.size()); ++node) {
        if (partOfNode[std::size_t(node)] >= 0)
            continue;
        std::vector<int> nodes = nodesAround(node, int(parts.size()), graph, partOfNode);
        parts.push_back(partOf(std::move(nodes), graph, indexInPart));
    }
    return parts;
}

} // namespace stagecraft
