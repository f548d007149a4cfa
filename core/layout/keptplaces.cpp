// SPDX-License-Identifier: MIT
#include "core/layout/keptplaces.h"

#include "core/layout/labellane.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace stagecraft {

namespace {

class Keeper {
public:
    Keeper(const LayoutGraph &graph, const std::vector<EdgeFlow> &flows, const std::vector<PlaceWish> &wishes,
        const LayoutOptions &options)
        : m_graph(graph)
        , m_wishes(wishes)
        , m_options(options)
        , m_lanes(labelLanesOf(graph))
        , m_places(graph.nodes.size())
        , m_before(graph.nodes.size())
        , m_after(graph.nodes.size())
    {
        for (std::size_t i = 0; i < graph.edges.size(); ++i) {
            if (flows[i] != EdgeFlow::Forward)
                continue;
            m_before[std::size_t(graph.edges[i].to)].push_back(int(i));
            m_after[std::size_t(graph.edges[i].from)].push_back(int(i));
        }
        for (std::size_t node = 0; node < wishes.size(); ++node)
            m_places[node] = wishes[node].place;
    }

    std::vector<QPointF> places(const std::vector<int> &flowOrder) &&
    {
        for (const int node : flowOrder) {
            if (m_places[std::size_t(node)])
                keepFlow(std::size_t(node));
            else
                m_places[std::size_t(node)] = placeFor(std::size_t(node));
        }
        settle();
        std::vector<QPointF> places;
        places.reserve(m_places.size());
        for (const auto &place : m_places)
            places.push_back(*place);
        return places;
    }

private:
    double right(std::size_t node) const { return m_places[node]->x() + m_graph.nodes[node].size.width(); }
    QRectF boxOf(std::size_t node) const { return {*m_places[node], m_graph.nodes[node].size}; }

    // The least left side at which all edges into `node` still run to the right.
    double flowLimit(std::size_t node, double gap) const
    {
        double limit = -std::numeric_limits<double>::infinity();
        for (const int edge : m_before[node]) {
            const auto from = std::size_t(m_graph.edges[std::size_t(edge)].from);
            if (m_places[from])
                limit = std::max(limit, right(from) + gap + m_lanes[node].width);
        }
        return limit;
    }

    void keepFlow(std::size_t node)
    {
        constexpr double kTightGap = 24; // Enough for an edge to bend.
        if (m_wishes[node].isFixed)
            return;
        if (flowLimit(node, kTightGap) > m_places[node]->x())
            m_places[node]->setX(flowLimit(node, m_options.layerGap));
    }

    QPointF placeFor(std::size_t node) const
    {
        const double limit = flowLimit(node, m_options.layerGap);
        double left = std::isfinite(limit) ? columnFrom(limit) : leftBeforeSuccessors(node);
        if (!std::isfinite(left))
            left = leftOfAll();
        return {left, heightFor(node)};
    }

    // Lines the new node up with a column that begins a little right of `left`.
    double columnFrom(double left) const
    {
        constexpr double kReach = 160;
        double column = std::numeric_limits<double>::infinity();
        for (std::size_t other = 0; other < m_places.size(); ++other) {
            const bool isCard = m_graph.nodes[other].role == NodeRole::Stage;
            if (isCard && m_places[other] && m_places[other]->x() >= left)
                column = std::min(column, m_places[other]->x());
        }
        return column <= left + kReach ? column : left;
    }

    double leftBeforeSuccessors(std::size_t node) const
    {
        double limit = std::numeric_limits<double>::infinity();
        for (const int edge : m_after[node]) {
            const auto to = std::size_t(m_graph.edges[std::size_t(edge)].to);
            if (m_places[to])
                limit = std::min(limit, m_places[to]->x() - m_lanes[to].width - m_options.layerGap);
        }
        return limit - m_graph.nodes[node].size.width();
    }

    double leftOfAll() const
    {
        double left = std::numeric_limits<double>::infinity();
        for (std::size_t other = 0; other < m_places.size(); ++other) {
            if (m_places[other])
                left = std::min(left, m_places[other]->x());
        }
        return std::isfinite(left) ? left : 0;
    }

    // Where most of its edges are level; below everything if it has none.
    double heightFor(std::size_t node) const
    {
        std::vector<double> heights;
        for (const int index : m_before[node]) {
            const LayoutEdge &edge = m_graph.edges[std::size_t(index)];
            if (const auto &place = m_places[std::size_t(edge.from)])
                heights.push_back(place->y() + edge.fromPort - edge.toPort);
        }
        for (const int index : m_after[node]) {
            const LayoutEdge &edge = m_graph.edges[std::size_t(index)];
            if (const auto &place = m_places[std::size_t(edge.to)])
                heights.push_back(place->y() + edge.toPort - edge.fromPort);
        }
        if (heights.empty())
            return bottomOfAll();
        const auto middle = heights.begin() + qsizetype(heights.size() / 2);
        std::ranges::nth_element(heights, middle);
        return *middle;
    }

    double bottomOfAll() const
    {
        double bottom = -m_options.nodeGap;
        for (std::size_t other = 0; other < m_places.size(); ++other) {
            if (m_places[other])
                bottom = std::max(bottom, boxOf(other).bottom());
        }
        return bottom + m_options.nodeGap;
    }

    // Lets no two boxes overlap: fixed ones first, then those that had a place from top to bottom, new
    // ones last, so that these give way.
    void settle()
    {
        std::vector<std::size_t> order(m_places.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        const auto turn = [this](std::size_t node) {
            const int group = m_wishes[node].isFixed ? 0 : m_wishes[node].place ? 1 : 2;
            return std::tuple(group, m_places[node]->y(), m_places[node]->x());
        };
        std::ranges::stable_sort(order, {}, turn);
        for (const std::size_t node : order) {
            if (!m_wishes[node].isFixed)
                m_places[node]->setY(freeHeight(node));
            m_settled.push_back(boxOf(node));
        }
    }

    double freeHeight(std::size_t node) const
    {
        // A node that had its place keeps it however close its neighbours are.
        const bool hadPlace = m_wishes[node].place.has_value();
        const double nearest = hadPlace ? 0 : m_options.nodeGap;
        const QRectF box = boxOf(node);
        const auto isFree = [&](double top) {
            const QRectF grown(
                box.left() - nearest, top - nearest, box.width() + 2 * nearest, box.height() + 2 * nearest);
            return std::ranges::none_of(
                m_settled, [&](const QRectF &other) { return other.intersects(grown); });
        };
        if (isFree(box.top()))
            return box.top();
        double best = std::numeric_limits<double>::infinity();
        const auto consider = [&](double top) {
            if (std::abs(top - box.top()) < std::abs(best - box.top()) && isFree(top))
                best = top;
        };
        for (const QRectF &other : m_settled) {
            consider(other.bottom() + m_options.nodeGap);
            // Boxes that were there make room downwards, so that their order stays.
            if (!hadPlace)
                consider(other.top() - m_options.nodeGap - box.height());
        }
        return std::isfinite(best) ? best : bottomOfAll();
    }

    const LayoutGraph &m_graph;
    const std::vector<PlaceWish> &m_wishes;
    const LayoutOptions &m_options;
    std::vector<LabelLane> m_lanes;
    std::vector<std::optional<QPointF>> m_places;
    std::vector<std::vector<int>> m_before; // Edges by node.
    std::vector<std::vector<int>> m_after;
    std::vector<QRectF> m_settled;
};

} // namespace

std::vector<QPointF> keptPlaces(const LayoutGraph &graph, const std::vector<EdgeFlow> &flows,
    const std::vector<PlaceWish> &wishes, const LayoutOptions &options)
{
    return Keeper(graph, flows, wishes, options).places(flowOrder(graph, flows));
}

} // namespace stagecraft
