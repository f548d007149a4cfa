// SPDX-License-Identifier: MIT
#include "core/layout/ordering.h"

#include "core/layout/linkslots.h"
#include "core/layout/sifting.h"

#include <algorithm>
#include <ranges>

namespace stagecraft {

namespace {

// A small generator of our own: the standard's distributions differ from library to library.
class Shuffler {
public:
    explicit Shuffler(quint64 seed) : m_state(seed) { }

    void shuffle(std::vector<int> &items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[next() % i]);
    }

private:
    std::size_t next() // SplitMix64
    {
        quint64 value = (m_state += 0x9e3779b97f4a7c15u);
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
        return std::size_t(value ^ (value >> 31));
    }

    quint64 m_state;
};

// Appends to `order` all that a depth-first walk from `start` meets first.
void walkFrom(
    int start, const LayeredGraph &graph, bool forward, std::vector<bool> &seen, std::vector<int> &order)
{
    std::vector<int> waiting{start};
    while (!waiting.empty()) {
        const int node = waiting.back();
        waiting.pop_back();
        if (seen[std::size_t(node)])
            continue;
        seen[std::size_t(node)] = true;
        order.push_back(node);
        const auto &links = (forward ? graph.outgoing : graph.incoming)[std::size_t(node)];
        for (const int link : links | std::views::reverse) {
            const LayeredLink &way = graph.links[std::size_t(link)];
            waiting.push_back(forward ? way.to : way.from);
        }
    }
}

double median(std::vector<int> &ends)
{
    std::ranges::sort(ends);
    const std::size_t middle = ends.size() / 2;
    if (ends.size() % 2 == 1)
        return ends[middle];
    if (ends.size() == 2)
        return (ends[0] + ends[1]) / 2.0;
    // Gansner and others, "A technique for drawing directed graphs": nearer to the side that is denser.
    const double left = ends[middle - 1] - ends.front();
    const double right = ends.back() - ends[middle];
    if (left + right == 0)
        return (ends[middle - 1] + ends[middle]) / 2.0;
    return (ends[middle - 1] * right + ends[middle] * left) / (left + right);
}

struct Measured {
    int node = 0;
    double measure = 0;
};

// Sorts the nodes of a layer by the median of their neighbours; nodes without any keep their place.
// With `turnTies`, nodes that measure the same change places, which leads out of dead ends.
void sortByNeighbours(
    LayeredGraph &graph, const LinkSlots &ends, std::vector<int> &layer, bool forward, bool turnTies)
{
    std::vector<Measured> measured;
    std::vector<std::size_t> places;
    std::vector<int> neighbours;
    for (std::size_t i = 0; i < layer.size(); ++i) {
        const auto node = std::size_t(layer[i]);
        neighbours.clear();
        for (const int link : (forward ? graph.incoming : graph.outgoing)[node])
            neighbours.push_back(forward ? ends.leaving(link) : ends.arriving(link));
        if (neighbours.empty())
            continue;
        measured.push_back({.node = layer[i], .measure = median(neighbours)});
        places.push_back(i);
    }
    if (turnTies)
        std::ranges::reverse(measured);
    std::ranges::stable_sort(measured, {}, &Measured::measure);
    for (std::size_t i = 0; i < measured.size(); ++i)
        layer[places[i]] = measured[i].node;
}

// Counts the crossings of the links between one layer and the next.
class CrossingCounter {
public:
    CrossingCounter(const LayeredGraph &graph, const LinkSlots &ends) : m_graph(graph), m_slots(ends) { }

    qint64 countBehind(std::size_t layer)
    {
        m_sums.assign(std::size_t(m_slots.slotCount(m_graph.layers[layer + 1])) + 1, 0);
        m_total = 0;
        qint64 crossings = 0;
        for (const int node : m_graph.layers[layer]) {
            const auto &links = m_graph.outgoing[std::size_t(node)];
            for (std::size_t i = 0; i < links.size();) {
                // Links of one port do not cross each other: all are counted before any is entered.
                std::size_t end = i;
                const int slot = m_slots.leaving(links[i]);
                for (; end < links.size() && m_slots.leaving(links[end]) == slot; ++end)
                    crossings += weightOf(links[end]) * sumBelow(m_slots.arriving(links[end]));
                for (; i < end; ++i)
                    enter(m_slots.arriving(links[i]), weightOf(links[i]));
            }
        }
        return crossings;
    }

private:
    qint64 weightOf(int link) const { return m_graph.links[std::size_t(link)].weight; }

    // A Fenwick tree over the arriving ends.
    void enter(int slot, qint64 weight)
    {
        m_total += weight;
        for (std::size_t i = std::size_t(slot) + 1; i < m_sums.size(); i += i & (~i + 1))
            m_sums[i] += weight;
    }
    qint64 sumBelow(int slot) const
    {
        qint64 sum = m_total;
        for (std::size_t i = std::size_t(slot) + 1; i > 0; i -= i & (~i + 1))
            sum -= m_sums[i];
        return sum;
    }

    const LayeredGraph &m_graph;
    const LinkSlots &m_slots;
    std::vector<qint64> m_sums;
    qint64 m_total = 0;
};

qint64 crossingsOf(const LayeredGraph &graph, const LinkSlots &ends)
{
    CrossingCounter counter(graph, ends);
    qint64 crossings = 0;
    for (std::size_t layer = 0; layer + 1 < graph.layers.size(); ++layer)
        crossings += counter.countBehind(layer);
    return crossings;
}

} // namespace

void startOrder(LayeredGraph &graph, int walk)
{
    const bool forward = walk != 1;
    std::vector<bool> seen(graph.nodes.size());
    std::vector<int> order;
    const auto walkLayer = [&](const std::vector<int> &layer) {
        for (const int node : layer)
            walkFrom(node, graph, forward, seen, order);
    };
    if (forward)
        std::ranges::for_each(graph.layers, walkLayer);
    else
        std::ranges::for_each(graph.layers | std::views::reverse, walkLayer);

    for (auto &layer : graph.layers)
        layer.clear();
    for (const int node : order)
        graph.layers[std::size_t(graph.nodes[std::size_t(node)].layer)].push_back(node);
    if (walk < 2)
        return;
    Shuffler shuffler{quint64(walk)};
    for (auto &layer : graph.layers)
        shuffler.shuffle(layer);
}

void reduceCrossings(LayeredGraph &graph, int effort)
{
    LinkSlots ends(graph);
    std::vector<std::vector<int>> best = graph.layers;
    qint64 fewest = crossingsOf(graph, ends);
    constexpr int kPatience = 4; // Sweeps without progress.
    int idle = 0;
    for (int sweep = 0; sweep < effort && fewest > 0 && idle < kPatience; ++sweep) {
        const bool forward = sweep % 2 == 0;
        const bool turnTies = sweep % 4 >= 2;
        for (std::size_t i = 1; i < graph.layers.size(); ++i) {
            auto &layer = graph.layers[forward ? i : graph.layers.size() - 1 - i];
            sortByNeighbours(graph, ends, layer, forward, turnTies);
            ends.update(layer);
        }
        siftLayers(graph, ends);
        const qint64 crossings = crossingsOf(graph, ends);
        ++idle;
        if (crossings < fewest) {
            fewest = crossings;
            best = graph.layers;
            idle = 0;
        }
    }
    graph.layers = std::move(best);
}

qint64 crossingsOf(const LayeredGraph &graph) { return crossingsOf(graph, LinkSlots(graph)); }

} // namespace stagecraft
