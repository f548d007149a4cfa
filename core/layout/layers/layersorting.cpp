// SPDX-License-Identifier: MIT
#include "core/layout/layers/layersorting.h"

#include <algorithm>

namespace stagecraft {

void LayerSorter::sweep(SortBy measure, bool forward, bool turnTies)
{
    for (std::size_t i = 1; i < m_graph.layers.size(); ++i) {
        auto &layer = m_graph.layers[forward ? i : m_graph.layers.size() - 1 - i];
        sort(layer, measure, forward, turnTies);
        m_ends.update(layer);
    }
}

// Nodes without neighbours keep their place.
void LayerSorter::sort(std::vector<int> &layer, SortBy measure, bool forward, bool turnTies)
{
    m_measured.clear();
    m_places.clear();
    for (std::size_t i = 0; i < layer.size(); ++i) {
        const auto links = (forward ? m_graph.incoming : m_graph.outgoing)[layer[i]];
        if (links.empty())
            continue;
        m_measured.push_back(
            {.measure = measure == SortBy::Mean ? mean(links, forward) : median(links, forward),
                .turn = turnTies ? -int(i) : int(i),
                .node = layer[i]});
        m_places.push_back(i);
    }
    std::ranges::sort(m_measured);
    for (std::size_t i = 0; i < m_measured.size(); ++i)
        layer[m_places[i]] = m_measured[i].node;
}

double LayerSorter::mean(std::span<const int> links, bool forward) const
{
    double sum = 0;
    double weights = 0;
    for (const int link : links) {
        const double weight = m_graph.links[std::size_t(link)].weight;
        sum += weight * (forward ? m_ends.leaving(link) : m_ends.arriving(link));
        weights += weight;
    }
    return sum / weights;
}

// The weighted median of Gansner and others, "A technique for drawing directed graphs" (1993), section 3: of
// two middle ones, nearer to the side that is denser.
double LayerSorter::median(std::span<const int> links, bool forward)
{
    m_slots.clear();
    for (const int link : links)
        m_slots.push_back(forward ? m_ends.leaving(link) : m_ends.arriving(link));
    std::ranges::sort(m_slots);
    const std::size_t middle = m_slots.size() / 2;
    if (m_slots.size() % 2 == 1)
        return m_slots[middle];
    const double left = m_slots[middle - 1] - m_slots.front();
    const double right = m_slots.back() - m_slots[middle];
    if (left + right == 0)
        return (m_slots[middle - 1] + m_slots[middle]) / 2.0;
    return (m_slots[middle - 1] * right + m_slots[middle] * left) / (left + right);
}

} // namespace stagecraft
