// SPDX-License-Identifier: MIT
#include "core/layout/flow.h"

#include <algorithm>

namespace stagecraft {

namespace {

struct Arc {
    int from = 0;
    int to = 0;
};

struct Neighbours {
    std::vector<std::vector<int>> before;
    std::vector<std::vector<int>> after;
};

Neighbours neighboursOf(const LayoutGraph &graph, const std::vector<EdgeFlow> &flows)
{
    Neighbours neighbours{.before = std::vector<std::vector<int>>(graph.nodes.size()),
        .after = std::vector<std::vector<int>>(graph.nodes.size())};
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        if (flows[i] == EdgeFlow::Ignored)
            continue;
        const LayoutEdge &edge = graph.edges[i];
        const bool forward = flows[i] == EdgeFlow::Forward;
        const Arc arc{.from = forward ? edge.from : edge.to, .to = forward ? edge.to : edge.from};
        neighbours.after[std::size_t(arc.from)].push_back(arc.to);
        neighbours.before[std::size_t(arc.to)].push_back(arc.from);
    }
    return neighbours;
}

std::vector<int> flowOrder(const Neighbours &neighbours)
{
    const std::size_t count = neighbours.before.size();
    std::vector<std::size_t> waitingFor(count);
    std::vector<int> order;
    order.reserve(count);
    for (std::size_t node = 0; node < count; ++node) {
        waitingFor[node] = neighbours.before[node].size();
        if (waitingFor[node] == 0)
            order.push_back(int(node));
    }
    for (std::size_t next = 0; next < order.size(); ++next) {
        for (const int after : neighbours.after[std::size_t(order[next])]) {
            if (--waitingFor[std::size_t(after)] == 0)
                order.push_back(after);
        }
    }
    return order;
}

} // namespace

std::vector<EdgeFlow> flowsOf(const LayoutGraph &graph)
{
    const int count = int(graph.nodes.size());
    std::vector<EdgeFlow> flows(graph.edges.size(), EdgeFlow::Ignored);
    std::vector<std::vector<int>> leaving(graph.nodes.size());
    std::vector<bool> hasArrivals(graph.nodes.size());
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const LayoutEdge &edge = graph.edges[i];
        const bool exists = edge.from >= 0 && edge.from < count && edge.to >= 0 && edge.to < count;
        if (!exists || edge.from == edge.to)
            continue;
        flows[i] = EdgeFlow::Forward;
        leaving[std::size_t(edge.from)].push_back(int(i));
        hasArrivals[std::size_t(edge.to)] = true;
    }

    // A depth-first walk: an edge back to a node that the walk has not left closes a cycle.
    enum class Visit : quint8 { Not, Open, Done };
    std::vector<Visit> visits(graph.nodes.size(), Visit::Not);
    struct Step {
        int node;
        std::size_t next;
    };
    std::vector<Step> walk;
    const auto walkFrom = [&](int start) {
        if (visits[std::size_t(start)] != Visit::Not)
            return;
        visits[std::size_t(start)] = Visit::Open;
        walk.push_back({start, 0});
        while (!walk.empty()) {
            Step &step = walk.back();
            const auto &edges = leaving[std::size_t(step.node)];
            if (step.next == edges.size()) {
                visits[std::size_t(step.node)] = Visit::Done;
                walk.pop_back();
                continue;
            }
            const int index = edges[step.next++];
            const int to = graph.edges[std::size_t(index)].to;
            if (visits[std::size_t(to)] == Visit::Open) {
                flows[std::size_t(index)] = EdgeFlow::Reversed;
            } else if (visits[std::size_t(to)] == Visit::Not) {
                visits[std::size_t(to)] = Visit::Open;
                walk.push_back({to, 0});
            }
        }
    };
    for (int node = 0; node < count; ++node) {
        if (!hasArrivals[std::size_t(node)])
            walkFrom(node);
    }
    for (int node = 0; node < count; ++node)
        walkFrom(node);
    return flows;
}

std::vector<int> flowOrder(const LayoutGraph &graph, const std::vector<EdgeFlow> &flows)
{
    return flowOrder(neighboursOf(graph, flows));
}

} // namespace stagecraft
