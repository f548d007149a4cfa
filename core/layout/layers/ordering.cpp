// SPDX-License-Identifier: MIT
#include "core/layout/layers/ordering.h"

#include "core/layout/layers/connectedparts.h"
#include "core/layout/layers/layersorting.h"
#include "core/layout/layers/linkslots.h"
#include "core/layout/layers/sifting.h"

#include <algorithm>
#include <limits>
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
        const std::span<const int> links = (forward ? graph.outgoing : graph.incoming)[node];
        for (const int link : links | std::views::reverse) {
            const LayeredLink &way = graph.links[std::size_t(link)];
            waiting.push_back(forward ? way.to : way.from);
        }
    }
}

// A first order, different for each `start` from 0: along the edges, against them, then shuffled.
void startOrder(LayeredGraph &graph, int start)
{
    const bool forward = start != 1;
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
    if (start < 2)
        return;
    Shuffler shuffler{quint64(start)};
    for (auto &layer : graph.layers)
        shuffler.shuffle(layer);
}

// How long to look for fewer crossings.
constexpr int kSweeps = 24;  // From each start, at most.
constexpr int kPatience = 4; // Sweeps without progress before giving up.
struct Effort {
    int starts = 1;
    int passes = 0; // Of sifting after each sweep, at most.
};

Effort effortFor(const LayeredGraph &graph)
{
    constexpr std::size_t kFewLinks = 1500;
    constexpr std::size_t kLinksInAll = 4000; // Of all starts.
    const std::size_t links = std::max<std::size_t>(graph.links.size(), 1);
    return {.starts = int(std::clamp<std::size_t>(kLinksInAll / links, 1, 8)),
        .passes = links <= kFewLinks ? 6 : 0};
}

// Remembers the best order of the layers.
class BestOrder {
public:
    // True if the graph's order is better than all before.
    bool consider(const LayeredGraph &graph, qint64 crossings)
    {
        if (crossings >= m_crossings)
            return false;
        m_crossings = crossings;
        m_layers = graph.layers;
        return true;
    }
    qint64 crossings() const noexcept { return m_crossings; }
    const std::vector<std::vector<int>> &layers() const noexcept { return m_layers; }

private:
    std::vector<std::vector<int>> m_layers;
    qint64 m_crossings = std::numeric_limits<qint64>::max();
};

class PartOrderer {
public:
    explicit PartOrderer(LayeredGraph &graph)
        : m_graph(graph), m_ends(graph), m_sorter(graph, m_ends), m_sifter(graph, m_ends)
    {
    }

    void order()
    {
        const Effort effort = effortFor(m_graph);
        BestOrder best;
        for (int start = 0; start < effort.starts && best.crossings() > 0; ++start) {
            startOrder(m_graph, start);
            // Which of the two measures leads to fewer crossings depends on the graph.
            improve(start % 2 == 0 ? SortBy::Median : SortBy::Mean, effort.passes, best);
        }
        take(best.layers());
        m_sifter.sift(kLastPasses);
    }

private:
    void improve(SortBy measure, int passes, BestOrder &best)
    {
        take(m_graph.layers);
        BestOrder here;
        here.consider(m_graph, crossingsOf(m_graph, m_ends));
        int idle = 0;
        for (int sweep = 0; sweep < kSweeps && here.crossings() > 0 && idle < kPatience; ++sweep) {
            m_sorter.sweep(measure, sweep % 2 == 0, sweep % 4 >= 2);
            m_sifter.sift(passes);
            ++idle;
            if (here.consider(m_graph, crossingsOf(m_graph, m_ends)))
                idle = 0;
        }
        m_graph.layers = here.layers();
        best.consider(m_graph, here.crossings());
    }

    void take(const std::vector<std::vector<int>> &layers)
    {
        m_graph.layers = layers;
        for (const auto &layer : m_graph.layers)
            m_ends.update(layer);
    }

    static constexpr int kLastPasses = 2; // Of sifting the best order, in graphs of any size.

    LayeredGraph &m_graph;
    LinkSlots m_ends;
    LayerSorter m_sorter;
    Sifter m_sifter;
};

} // namespace

void orderLayers(LayeredGraph &graph)
{
    std::vector<ConnectedPart> parts = connectedPartsOf(graph);
    for (auto &layer : graph.layers)
        layer.clear();
    for (ConnectedPart &part : parts) {
        if (!part.graph.links.empty())
            PartOrderer(part.graph).order();
        for (std::size_t i = 0; i < part.graph.layers.size(); ++i) {
            for (const int node : part.graph.layers[i])
                graph.layers[std::size_t(part.firstLayer) + i].push_back(part.nodes[std::size_t(node)]);
        }
    }
}

} // namespace stagecraft
