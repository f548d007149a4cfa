// SPDX-License-Identifier: MIT
#include "core/layout/layers/placement.h"

#include "core/layout/separation.h"

#include <algorithm>

namespace stagecraft {

namespace {

constexpr double kBendGap = 10; // Between two edges that pass a column side by side.

double gapBetween(const LayeredNode &upper, const LayeredNode &lower, double nodeGap)
{
    const double ends = upper.height + upper.below + lower.above;
    if (upper.isBend() && lower.isBend())
        return ends + kBendGap;
    return ends + (upper.isBend() || lower.isBend() ? nodeGap / 2 : nodeGap);
}

enum class Side : quint8 { Before, After, Both };

// Places layers one after another, each where its neighbours pull it.
class Placer {
public:
    Placer(const LayeredGraph &graph, double nodeGap) : m_graph(graph), m_tops(graph.nodes.size())
    {
        m_gaps.resize(graph.layers.size());
        for (std::size_t layer = 0; layer < graph.layers.size(); ++layer) {
            double top = 0;
            const auto &nodes = graph.layers[layer];
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                if (i > 0) {
                    m_gaps[layer].push_back(gapBetween(nodeAt(nodes[i - 1]), nodeAt(nodes[i]), nodeGap));
                    top += m_gaps[layer].back();
                }
                m_tops[std::size_t(nodes[i])] = top;
            }
        }
    }

    void sweep(Side side)
    {
        for (std::size_t i = 0; i < m_graph.layers.size(); ++i)
            place(side == Side::After ? m_graph.layers.size() - 1 - i : i, side);
    }

    std::vector<double> tops() && { return std::move(m_tops); }

private:
    struct Pull {
        double place = 0;
        double weight = 0;
    };

    const LayeredNode &nodeAt(int node) const { return m_graph.nodes[std::size_t(node)]; }

    // Long edges resist most, so that they run straight.
    double strength(const LayeredLink &link) const
    {
        const bool fromBend = nodeAt(link.from).isBend();
        const bool toBend = nodeAt(link.to).isBend();
        return fromBend && toBend ? 8 : fromBend || toBend ? 2 : 1;
    }

    void place(std::size_t layer, Side side)
    {
        const auto &nodes = m_graph.layers[layer];
        m_wishes.clear();
        for (const int node : nodes)
            m_wishes.push_back(wishOf(node, side));
        const std::vector<double> places = separated(m_wishes, m_gaps[layer]);
        for (std::size_t i = 0; i < nodes.size(); ++i)
            m_tops[std::size_t(nodes[i])] = places[i];
    }

    // The weighted median of where the node's edges would be straight: at least one of them then is.
    Wish wishOf(int node, Side side)
    {
        m_pulls.clear();
        double total = 0;
        const auto pull = [&](double place, double weight) {
            m_pulls.push_back({.place = place, .weight = weight});
            total += weight;
        };
        if (side != Side::After) {
            for (const int index : m_graph.incoming[node]) {
                const LayeredLink &link = m_graph.links[std::size_t(index)];
                pull(m_tops[std::size_t(link.from)] + link.fromPort - link.toPort, strength(link));
            }
        }
        if (side != Side::Before) {
            for (const int index : m_graph.outgoing[node]) {
                const LayeredLink &link = m_graph.links[std::size_t(index)];
                pull(m_tops[std::size_t(link.to)] + link.toPort - link.fromPort, strength(link));
            }
        }
        constexpr double kIdleWeight = 0.01; // A node without edges here gives way.
        if (m_pulls.empty())
            return {.place = m_tops[std::size_t(node)], .weight = kIdleWeight};
        std::ranges::sort(m_pulls, {}, &Pull::place);
        double passed = 0;
        for (std::size_t i = 0; i < m_pulls.size(); ++i) {
            passed += m_pulls[i].weight;
            if (passed * 2 > total)
                return {.place = m_pulls[i].place, .weight = total};
            if (passed * 2 == total)
                return {.place = (m_pulls[i].place + m_pulls[i + 1].place) / 2, .weight = total};
        }
        return {.place = m_pulls.back().place, .weight = total};
    }

    const LayeredGraph &m_graph;
    std::vector<double> m_tops;
    std::vector<std::vector<double>> m_gaps; // By layer.
    std::vector<Wish> m_wishes;
    std::vector<Pull> m_pulls;
};

} // namespace

std::vector<double> topsOf(const LayeredGraph &layered, double nodeGap)
{
    Placer placer(layered, nodeGap);
    constexpr int kRounds = 4;
    for (int round = 0; round < kRounds; ++round) {
        placer.sweep(Side::Before);
        placer.sweep(Side::After);
    }
    placer.sweep(Side::Both);
    return std::move(placer).tops();
}

std::vector<Column> columnsOf(const LayoutGraph &graph, const std::vector<int> &ranks,
    const std::vector<LabelLane> &lanes, double layerGap)
{
    const int count = ranks.empty() ? 0 : *std::ranges::max_element(ranks) + 1;
    std::vector<Column> columns(static_cast<std::size_t>(count));
    for (std::size_t node = 0; node < ranks.size(); ++node) {
        Column &column = columns[std::size_t(ranks[node])];
        column.width = std::max(column.width, graph.nodes[node].size.width());
        column.laneWidth = std::max(column.laneWidth, lanes[node].width);
    }
    for (std::size_t i = 1; i < columns.size(); ++i)
        columns[i].left = columns[i - 1].left + columns[i - 1].width + layerGap + columns[i].laneWidth;
    return columns;
}

} // namespace stagecraft
