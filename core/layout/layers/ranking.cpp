// SPDX-License-Identifier: MIT
#include "core/layout/layers/ranking.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace stagecraft {

namespace {

struct Arc {
    int from = 0;
    int to = 0;
};

// The network simplex method on a spanning forest of arcs of length 1.
//
// The length of all arcs is the sum of rank · (arrivals − departures) over the nodes. So moving one side of a
// tree arc gains what the balances of that side sum up to, which is the arc's cut value.
class NetworkSimplex {
public:
    NetworkSimplex(std::vector<Arc> arcs, std::vector<int> ranks)
        : m_arcs(std::move(arcs))
        , m_ranks(std::move(ranks))
        , m_arcStart(m_ranks.size() + 1)
        , m_arcsOf(2 * m_arcs.size())
        , m_inTree(m_arcs.size())
        , m_parentArc(m_ranks.size(), -1)
        , m_sums(m_ranks.size())
        , m_last(m_ranks.size())
        , m_place(m_ranks.size())
    {
        for (const Arc &arc : m_arcs) {
            ++m_arcStart[std::size_t(arc.from) + 1];
            ++m_arcStart[std::size_t(arc.to) + 1];
        }
        for (std::size_t node = 0; node < m_ranks.size(); ++node)
            m_arcStart[node + 1] += m_arcStart[node];
        std::vector<int> next(m_arcStart.begin(), m_arcStart.end() - 1);
        for (std::size_t i = 0; i < m_arcs.size(); ++i) {
            m_arcsOf[std::size_t(next[std::size_t(m_arcs[i].from)]++)] = int(i);
            m_arcsOf[std::size_t(next[std::size_t(m_arcs[i].to)]++)] = int(i);
        }
    }

    std::vector<int> ranks() &&
    {
        growForest();
        walkForest();
        // Degenerate exchanges could go round in a circle; far more than are ever needed.
        const std::size_t limit = 8 * m_ranks.size() + 64;
        for (std::size_t turn = 0; turn < limit && exchange(); ++turn) { }
        return std::move(m_ranks);
    }

private:
    int slack(const Arc &arc) const
    {
        return m_ranks[std::size_t(arc.to)] - m_ranks[std::size_t(arc.from)] - 1;
    }
    std::span<const int> arcsOf(int node) const
    {
        const auto first = std::size_t(m_arcStart[std::size_t(node)]);
        return std::span(m_arcsOf).subspan(first, std::size_t(m_arcStart[std::size_t(node) + 1]) - first);
    }
    int otherEnd(int arc, int node) const
    {
        const Arc &ends = m_arcs[std::size_t(arc)];
        return ends.from == node ? ends.to : ends.from;
    }

    // A spanning tree of tight arcs for each component: trees grow along tight arcs, and are moved as a whole
    // to make the nearest arc out of them tight.
    void growForest()
    {
        std::vector<int> treeOf(m_ranks.size(), -1);
        std::vector<int> tree;
        for (int root = 0; root < int(m_ranks.size()); ++root) {
            if (treeOf[std::size_t(root)] >= 0)
                continue;
            tree.assign(1, root);
            treeOf[std::size_t(root)] = root;
            std::size_t grown = 0;
            while (true) {
                for (; grown < tree.size(); ++grown) {
                    for (const int arc : arcsOf(tree[grown])) {
                        const int other = otherEnd(arc, tree[grown]);
                        if (treeOf[std::size_t(other)] >= 0 || slack(m_arcs[std::size_t(arc)]) > 0)
                            continue;
                        treeOf[std::size_t(other)] = root;
                        m_inTree[std::size_t(arc)] = true;
                        tree.push_back(other);
                    }
                }
                if (!moveToNearest(tree, treeOf))
                    break;
                grown = 0;
            }
        }
    }

    bool moveToNearest(const std::vector<int> &tree, const std::vector<int> &treeOf)
    {
        int nearest = std::numeric_limits<int>::max();
        int shift = 0;
        for (const int node : tree) {
            for (const int arc : arcsOf(node)) {
                const Arc &ends = m_arcs[std::size_t(arc)];
                if (treeOf[std::size_t(otherEnd(arc, node))] >= 0 || slack(ends) >= nearest)
                    continue;
                nearest = slack(ends);
                shift = ends.from == node ? nearest : -nearest;
            }
        }
        if (shift == 0)
            return false;
        for (const int node : tree)
            m_ranks[std::size_t(node)] += shift;
        return true;
    }

    // Parents, an order in which each subtree is one range, and the sums of balances of all subtrees.
    void walkForest()
    {
        m_order.clear();
        std::ranges::fill(m_place, -1);
        std::vector<int> waiting;
        for (int root = 0; root < int(m_ranks.size()); ++root) {
            if (m_place[std::size_t(root)] >= 0)
                continue;
            m_parentArc[std::size_t(root)] = -1;
            waiting.push_back(root);
            while (!waiting.empty()) {
                const int node = waiting.back();
                waiting.pop_back();
                m_place[std::size_t(node)] = int(m_order.size());
                m_order.push_back(node);
                for (const int arc : arcsOf(node)) {
                    if (!m_inTree[std::size_t(arc)] || arc == m_parentArc[std::size_t(node)])
                        continue;
                    m_parentArc[std::size_t(otherEnd(arc, node))] = arc;
                    waiting.push_back(otherEnd(arc, node));
                }
            }
        }
        for (std::size_t i = m_order.size(); i-- > 0;) {
            const int node = m_order[i];
            int sum = 0;
            int last = int(i) + 1;
            for (const int arc : arcsOf(node)) {
                sum += m_arcs[std::size_t(arc)].from == node ? 1 : -1;
                const int other = otherEnd(arc, node);
                if (m_inTree[std::size_t(arc)] && m_parentArc[std::size_t(other)] == arc) {
                    sum += m_sums[std::size_t(other)];
                    last = std::max(last, m_last[std::size_t(other)]);
                }
            }
            m_sums[std::size_t(node)] = sum;
            m_last[std::size_t(node)] = last;
        }
    }

    bool isUnder(int node, int top) const
    {
        return m_place[std::size_t(node)] >= m_place[std::size_t(top)]
            && m_place[std::size_t(node)] < m_last[std::size_t(top)];
    }

    // Takes the tree arc whose removal gains most out of the tree and puts in the one that keeps all arcs
    // long enough. False if nothing can be gained.
    bool exchange()
    {
        int top = -1; // The upper end of the subtree that is cut off.
        int most = 0;
        for (int node = 0; node < int(m_ranks.size()); ++node) {
            const int arc = m_parentArc[std::size_t(node)];
            if (arc < 0)
                continue;
            const bool leaves = m_arcs[std::size_t(arc)].from == node;
            const int cutValue = leaves ? m_sums[std::size_t(node)] : -m_sums[std::size_t(node)];
            if (cutValue < most) {
                most = cutValue;
                top = node;
            }
        }
        if (top < 0)
            return false;
        const int leaving = m_parentArc[std::size_t(top)];
        const bool leaves = m_arcs[std::size_t(leaving)].from == top;
        int entering = -1;
        int nearest = std::numeric_limits<int>::max();
        for (int place = m_place[std::size_t(top)]; place < m_last[std::size_t(top)]; ++place) {
            const int node = m_order[std::size_t(place)];
            for (const int arc : arcsOf(node)) {
                const Arc &ends = m_arcs[std::size_t(arc)];
                const bool isAgainst = leaves ? ends.to == node : ends.from == node;
                if (isAgainst && slack(ends) < nearest && !isUnder(otherEnd(arc, node), top)) {
                    nearest = slack(ends);
                    entering = arc;
                }
            }
        }
        if (entering < 0)
            return false;
        const int shift = leaves ? -nearest : nearest;
        for (int place = m_place[std::size_t(top)]; place < m_last[std::size_t(top)]; ++place)
            m_ranks[std::size_t(m_order[std::size_t(place)])] += shift;
        m_inTree[std::size_t(leaving)] = false;
        m_inTree[std::size_t(entering)] = true;
        walkForest();
        return true;
    }

    std::vector<Arc> m_arcs;
    std::vector<int> m_ranks;
    std::vector<int> m_arcStart; // By node, and one more.
    std::vector<int> m_arcsOf;
    std::vector<char> m_inTree;   // By arc.
    std::vector<int> m_parentArc; // By node; -1 for a root.
    std::vector<int> m_sums;      // Of the balances in a node's subtree: departures less arrivals.
    std::vector<int> m_last;      // End of the subtree in m_order.
    std::vector<int> m_place;     // In m_order.
    std::vector<int> m_order;
};

// Each node as far left as its predecessors allow.
std::vector<int> lowestRanks(const std::vector<Arc> &arcs, const std::vector<int> &flowOrder)
{
    std::vector<std::vector<int>> after(flowOrder.size());
    for (const Arc &arc : arcs)
        after[std::size_t(arc.from)].push_back(arc.to);
    std::vector<int> ranks(flowOrder.size());
    for (const int node : flowOrder) {
        for (const int next : after[std::size_t(node)])
            ranks[std::size_t(next)] = std::max(ranks[std::size_t(next)], ranks[std::size_t(node)] + 1);
    }
    return ranks;
}

void dropEmptyColumns(std::vector<int> &ranks)
{
    std::vector<int> used = ranks;
    std::ranges::sort(used);
    const auto rest = std::ranges::unique(used);
    used.erase(rest.begin(), rest.end());
    for (int &rank : ranks)
        rank = int(std::ranges::lower_bound(used, rank) - used.begin());
}

} // namespace

std::vector<int> ranksOf(const LayoutGraph &graph, const std::vector<EdgeFlow> &flows)
{
    std::vector<Arc> arcs;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const LayoutEdge &edge = graph.edges[i];
        if (flows[i] == EdgeFlow::Forward)
            arcs.push_back({.from = edge.from, .to = edge.to});
        else if (flows[i] == EdgeFlow::Reversed)
            arcs.push_back({.from = edge.to, .to = edge.from});
    }
    std::vector<int> lowest = lowestRanks(arcs, flowOrder(graph, flows));
    std::vector<int> ranks = NetworkSimplex(std::move(arcs), std::move(lowest)).ranks();
    dropEmptyColumns(ranks);
    return ranks;
}

} // namespace stagecraft
