// SPDX-License-Identifier: MIT
#include "core/layout/layers/sifting.h"

#include <algorithm>
#include <numeric>

namespace stagecraft {

Sifter::Sifter(LayeredGraph &graph, LinkSlots &ends) : m_graph(graph), m_ends(ends) { }

void Sifter::sift(int passes)
{
    const std::size_t count = m_graph.layers.size();
    m_mayImprove.assign(count, true);
    bool improved = true;
    for (int pass = 0; improved && pass < passes; ++pass) {
        improved = false;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t layer = pass % 2 == 0 ? i : count - 1 - i;
            if (!m_mayImprove[layer])
                continue;
            m_mayImprove[layer] = false;
            if (!siftLayer(layer))
                continue;
            improved = true;
            for (std::size_t near = std::max<std::size_t>(layer, 1) - 1; near < std::min(layer + 2, count);
                ++near)
                m_mayImprove[near] = true;
        }
    }
}

void Sifter::collect(const std::vector<int> &layer, std::size_t index)
{
    m_nodes = layer;
    for (Side *side : {&m_arriving, &m_leaving}) {
        side->arms.clear();
        side->starts.clear();
    }
    m_arriving.slotCount = index > 0 ? m_ends.slotCount(m_graph.layers[index - 1]) : 0;
    m_leaving.slotCount = index + 1 < m_graph.layers.size() ? m_ends.slotCount(m_graph.layers[index + 1]) : 0;
    for (int owner = 0; owner < int(m_nodes.size()); ++owner) {
        const int node = m_nodes[std::size_t(owner)];
        m_arriving.starts.push_back(int(m_arriving.arms.size()));
        m_leaving.starts.push_back(int(m_leaving.arms.size()));
        for (const int link : m_graph.incoming[node])
            m_arriving.arms.push_back({.owner = owner,
                .slot = m_ends.leaving(link),
                .weight = m_graph.links[std::size_t(link)].weight});
        for (const int link : m_graph.outgoing[node])
            m_leaving.arms.push_back({.owner = owner,
                .slot = m_ends.arriving(link),
                .weight = m_graph.links[std::size_t(link)].weight});
    }
    m_arriving.starts.push_back(int(m_arriving.arms.size()));
    m_leaving.starts.push_back(int(m_leaving.arms.size()));
}

bool Sifter::siftLayer(std::size_t index)
{
    std::vector<int> &layer = m_graph.layers[index];
    if (layer.size() < 2)
        return false;
    collect(layer, index);
    m_order.resize(layer.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    m_placeOf = m_order;
    bool moved = false;
    for (int node = 0; node < int(layer.size()); ++node)
        moved |= siftNode(node);
    if (!moved)
        return false;
    for (std::size_t i = 0; i < layer.size(); ++i)
        layer[i] = m_nodes[std::size_t(m_order[i])];
    m_ends.update(layer);
    return true;
}

bool Sifter::siftNode(int node)
{
    m_balances.assign(m_nodes.size(), 0);
    addBalances(m_arriving, node);
    addBalances(m_leaving, node);
    const auto place = std::size_t(m_placeOf[std::size_t(node)]);
    std::size_t bestPlace = place;
    int best = 0;
    int change = 0;
    for (std::size_t i = place + 1; i < m_order.size(); ++i) {
        change -= m_balances[std::size_t(m_order[i])];
        if (change < best) {
            best = change;
            bestPlace = i;
        }
    }
    change = 0;
    for (std::size_t i = place; i-- > 0;) {
        change += m_balances[std::size_t(m_order[i])];
        if (change < best) {
            best = change;
            bestPlace = i;
        }
    }
    if (bestPlace == place)
        return false;
    const auto at = [this](std::size_t index) {
        return m_order.begin() + qsizetype(index);
    };
    if (bestPlace > place)
        std::rotate(at(place), at(place + 1), at(bestPlace + 1));
    else
        std::rotate(at(bestPlace), at(place), at(place + 1));
    for (std::size_t i = std::min(place, bestPlace); i <= std::max(place, bestPlace); ++i)
        m_placeOf[std::size_t(m_order[i])] = int(i);
    return true;
}

void Sifter::addBalances(const Side &side, int node)
{
    const auto first = side.arms.begin() + side.starts[std::size_t(node)];
    const auto end = side.arms.begin() + side.starts[std::size_t(node) + 1];
    if (first == end)
        return;
    // With the node above another, its arm to a lower slot than the other's crosses that one; below, the
    // other way round. So each arm pulls by its weight before its slot and by the opposite behind it.
    m_pulls.assign(std::size_t(side.slotCount) + 2, 0);
    int pull = 0;
    for (auto arm = first; arm != end; ++arm) {
        pull += arm->weight;
        m_pulls[std::size_t(arm->slot)] -= arm->weight;
        m_pulls[std::size_t(arm->slot) + 1] -= arm->weight;
    }
    for (int &change : m_pulls)
        change = pull += change;
    for (const Arm &arm : side.arms)
        m_balances[std::size_t(arm.owner)] += arm.weight * m_pulls[std::size_t(arm.slot)];
}

} // namespace stagecraft
