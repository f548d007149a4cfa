// SPDX-License-Identifier: MIT
#include "core/layout/sifting.h"

#include <algorithm>
#include <span>

namespace stagecraft {

namespace {

// The other end of one of a node's links.
struct Arm {
    int slot = 0;
    qint64 weight = 0;
};

// With `upper` above `lower`: the crossings of their links, less what they would be the other way round.
qint64 crossingBalance(std::span<const Arm> upper, std::span<const Arm> lower)
{
    qint64 total = 0;
    for (const Arm &arm : lower)
        total += arm.weight;
    qint64 balance = 0;
    qint64 above = 0; // Weight of the lower node's arms that end above the current arm.
    std::size_t next = 0;
    for (const Arm &arm : upper) {
        while (next < lower.size() && lower[next].slot < arm.slot)
            above += lower[next++].weight;
        qint64 same = 0;
        for (std::size_t i = next; i < lower.size() && lower[i].slot == arm.slot; ++i)
            same += lower[i].weight;
        balance += arm.weight * (above - (total - above - same));
    }
    return balance;
}

// One layer while its neighbours stand still.
class LayerSifter {
public:
    LayerSifter(const LayeredGraph &graph, const LinkSlots &ends, std::vector<int> &layer) : m_layer(layer)
    {
        m_nodes.reserve(layer.size());
        for (std::size_t i = 0; i < layer.size(); ++i) {
            Sides sides{.node = layer[i]};
            sides.arrivingStart = m_arms.size();
            for (const int link : graph.incoming[std::size_t(layer[i])])
                m_arms.push_back(
                    {.slot = ends.leaving(link), .weight = graph.links[std::size_t(link)].weight});
            sides.leavingStart = m_arms.size();
            for (const int link : graph.outgoing[std::size_t(layer[i])])
                m_arms.push_back(
                    {.slot = ends.arriving(link), .weight = graph.links[std::size_t(link)].weight});
            sides.end = m_arms.size();
            m_nodes.push_back(sides);
        }
        for (const Sides &sides : m_nodes) {
            std::ranges::sort(arms(sides.arrivingStart, sides.leavingStart), {}, &Arm::slot);
            std::ranges::sort(arms(sides.leavingStart, sides.end), {}, &Arm::slot);
        }
    }

    bool sift(std::size_t reach)
    {
        bool moved = false;
        const std::vector<Sides> turns = m_nodes;
        for (const Sides &sides : turns)
            moved |= siftNode(sides, reach);
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            m_layer[i] = m_nodes[i].node;
        return moved;
    }

private:
    struct Sides {
        int node = 0;
        std::size_t arrivingStart = 0;
        std::size_t leavingStart = 0;
        std::size_t end = 0;
    };

    std::span<Arm> arms(std::size_t start, std::size_t end)
    {
        return std::span(m_arms).subspan(start, end - start);
    }

    qint64 balance(const Sides &upper, const Sides &lower)
    {
        return crossingBalance(arms(upper.arrivingStart, upper.leavingStart),
                   arms(lower.arrivingStart, lower.leavingStart))
            + crossingBalance(arms(upper.leavingStart, upper.end), arms(lower.leavingStart, lower.end));
    }

    bool siftNode(const Sides &sides, std::size_t reach)
    {
        const auto found = std::ranges::find(m_nodes, sides.node, &Sides::node);
        const auto place = std::size_t(found - m_nodes.begin());
        std::size_t bestPlace = place;
        qint64 best = 0;
        qint64 change = 0;
        for (std::size_t i = place + 1; i < m_nodes.size() && i <= place + reach; ++i) {
            change -= balance(sides, m_nodes[i]);
            if (change < best) {
                best = change;
                bestPlace = i;
            }
        }
        change = 0;
        for (std::size_t i = place; i > 0 && place - i < reach; --i) {
            change -= balance(m_nodes[i - 1], sides);
            if (change < best) {
                best = change;
                bestPlace = i - 1;
            }
        }
        if (bestPlace > place)
            std::rotate(found, found + 1, m_nodes.begin() + qsizetype(bestPlace) + 1);
        else if (bestPlace < place)
            std::rotate(m_nodes.begin() + qsizetype(bestPlace), found, found + 1);
        return bestPlace != place;
    }

    std::vector<int> &m_layer;
    std::vector<Sides> m_nodes;
    std::vector<Arm> m_arms;
};

// How far a node may be tried: everywhere in small graphs, near its place in large ones.
std::size_t reachIn(const LayeredGraph &graph)
{
    std::size_t pairs = 0;
    for (const auto &layer : graph.layers)
        pairs += layer.size() * layer.size();
    constexpr std::size_t kPairs = 30'000;
    constexpr std::size_t kNear = 4;
    return pairs <= kPairs ? pairs : kNear;
}

} // namespace

void siftLayers(LayeredGraph &graph, LinkSlots &ends)
{
    constexpr int kMaxPasses = 6;
    const std::size_t reach = reachIn(graph);
    bool moved = true;
    for (int pass = 0; moved && pass < kMaxPasses; ++pass) {
        moved = false;
        for (std::size_t i = 0; i < graph.layers.size(); ++i) {
            auto &layer = graph.layers[pass % 2 == 0 ? i : graph.layers.size() - 1 - i];
            if (layer.size() < 2 || !LayerSifter(graph, ends, layer).sift(reach))
                continue;
            ends.update(layer);
            moved = true;
        }
    }
}

} // namespace stagecraft
