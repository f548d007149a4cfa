// SPDX-License-Identifier: MIT
#include "core/layout/linkslots.h"

#include <algorithm>

namespace stagecraft {

namespace {

// Numbers the different ports of `links`, which are sorted by port; returns how many there are.
int numberPorts(const LayeredGraph &graph, const std::vector<int> &links, double LayeredLink::*port,
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
            numberPorts(graph, graph.outgoing[node], &LayeredLink::fromPort, m_leavingSlot);
        m_arrivingCount[node] =
            numberPorts(graph, graph.incoming[node], &LayeredLink::toPort, m_arrivingSlot);
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

} // namespace stagecraft
