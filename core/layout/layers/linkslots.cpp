// SPDX-License-Identifier: MIT
#include "core/layout/layers/linkslots.h"

#include <algorithm>

namespace stagecraft {

namespace {

// Numbers the different ports of `links`, which are sorted by port; returns how many there are.
int numberPorts(const LayeredGraph &graph, std::span<const int> links, double LayeredLink::*port,
    std::vector<int> &slotOf)
{
    int slot = 0;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const LayeredLink &link = graph.links[std::size_t(links[i])];
        if (i > 0 && link.*port != graph.links[std::size_t(links[i - 1])].*port)
            ++slot;
        slotOf[std::size_t(links[i])] = slot;
    }
    return slot + 1;
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
            const std::span<const int> links = m_graph.outgoing[node];
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

    // A binary indexed tree over the arriving ends.
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

} // namespace

LinkSlots::LinkSlots(const LayeredGraph &graph)
    : m_graph(graph)
    , m_leavingSlot(graph.links.size())
    , m_arrivingSlot(graph.links.size())
    , m_leavingCount(graph.nodes.size())
    , m_arrivingCount(graph.nodes.size())
    , m_leavingBase(graph.nodes.size())
    , m_arrivingBase(graph.nodes.size())
{
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        m_leavingCount[node] =
            numberPorts(graph, graph.outgoing[int(node)], &LayeredLink::fromPort, m_leavingSlot);
        m_arrivingCount[node] =
            numberPorts(graph, graph.incoming[int(node)], &LayeredLink::toPort, m_arrivingSlot);
    }
    for (const auto &layer : graph.layers)
        update(layer);
}

void LinkSlots::update(const std::vector<int> &layer)
{
    int leaving = 0;
    int arriving = 0;
    for (const int node : layer) {
        m_leavingBase[std::size_t(node)] = leaving;
        m_arrivingBase[std::size_t(node)] = arriving;
        leaving += m_leavingCount[std::size_t(node)];
        arriving += m_arrivingCount[std::size_t(node)];
    }
}

int LinkSlots::slotCount(const std::vector<int> &layer) const
{
    if (layer.empty())
        return 0;
    const auto last = std::size_t(layer.back());
    return std::max(m_leavingBase[last] + m_leavingCount[last], m_arrivingBase[last] + m_arrivingCount[last]);
}

qint64 crossingsOf(const LayeredGraph &graph, const LinkSlots &ends)
{
    CrossingCounter counter(graph, ends);
    qint64 crossings = 0;
    for (std::size_t layer = 0; layer + 1 < graph.layers.size(); ++layer)
        crossings += counter.countBehind(layer);
    return crossings;
}

} // namespace stagecraft
