// SPDX-License-Identifier: MIT
#include "core/layout/routes/wayfinding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace stagecraft {

namespace {

// In scene units of detour:
constexpr double kCrossingCost = 400;
constexpr double kBendCost = 40;

constexpr double kUnreached = std::numeric_limits<double>::infinity();
constexpr std::size_t kEverywhere = std::numeric_limits<std::size_t>::max() / 4;

// The cheapest way of one edge beside all others that have theirs, by dynamic programming over its places in
// the order of each strip.
class WayFinder {
public:
    WayFinder(const FreeSpace &space, const std::vector<WayEnds> &edges, WayOrder &order, std::size_t reach)
        : m_space(space), m_edges(edges), m_order(order), m_reach(reach), m_leftPlace(edges.size())
    {
    }

    // Inserts the edge into the order.
    Way find(int edge)
    {
        m_edge = edge;
        m_borders.clear();
        m_startInterval = m_space.nearestInterval(ends().firstStrip, ends().start);
        m_endInterval = m_space.nearestInterval(ends().lastStrip, ends().end);
        const bool isReached = reachEnd(m_reach) || reachEnd(kEverywhere);
        // Boxes can stand so close that there is no way between them.
        m_isWalled = !isReached;
        if (m_isWalled)
            reachEnd(kEverywhere);
        m_isWalled = false;
        return traced();
    }

private:
    // The edge at a border between two strips.
    struct State {
        WayPlace place;
        double cost = kUnreached;
        double height = 0;
        int from = -1; // Index in the border before.
    };

    const WayEnds &ends() const { return m_edges[std::size_t(m_edge)]; }

    bool reachEnd(std::size_t reach)
    {
        const std::size_t strips = std::size_t(ends().lastStrip - ends().firstStrip) + 1;
        m_borders.resize(strips + 1);
        m_borders.front() = {{.place = {.opening = -1, .left = m_order.startPlace(m_edge)},
            .cost = 0,
            .height = ends().start}};
        m_borders.back() = {{.place = {.opening = -1, .right = m_order.endPlace(m_edge)}}};
        for (std::size_t i = 1; i < strips; ++i)
            collectPlaces(i, reach);
        for (std::size_t i = 0; i < strips; ++i)
            crossStrip(i);
        return m_borders.back().front().cost < kUnreached;
    }

    // Places near the straight line to the end are enough in large graphs.
    void collectPlaces(std::size_t border, std::size_t reach)
    {
        const int strip = ends().firstStrip + int(border);
        m_order.placesInto(strip, m_places);
        auto first = m_places.begin();
        auto end = m_places.end();
        if (m_places.size() > 2 * reach) {
            const double height = lineHeight(columnAt(strip));
            const auto openings = m_space.openingsInto(strip);
            const auto isAbove = [&](const WayPlace &place) {
                return openings[std::size_t(place.opening)].heights.bottom < height;
            };
            const auto isReached = [&](const WayPlace &place) {
                return openings[std::size_t(place.opening)].heights.top <= height;
            };
            const auto from = std::partition_point(m_places.begin(), m_places.end(), isAbove);
            const auto to = std::partition_point(from, m_places.end(), isReached);
            const auto middle = from + (to - from) / 2;
            first = middle - std::min(middle - m_places.begin(), std::ptrdiff_t(reach));
            end = middle + std::min(m_places.end() - middle, std::ptrdiff_t(reach));
        }
        auto &states = m_borders[border];
        states.clear();
        for (; first != end; ++first)
            states.push_back({.place = *first});
    }

    // The middle of the column at a border, which is the same at its other border.
    double columnAt(int strip) const
    {
        const int column =
            m_space.intervals(strip - 1).size() > m_space.intervals(strip).size() ? strip - 1 : strip;
        return (m_space.left(column) + m_space.right(column)) / 2;
    }

    double lineHeight(double x) const
    {
        const double left = m_space.left(ends().firstStrip);
        const double right = m_space.right(ends().lastStrip);
        return ends().start + (ends().end - ends().start) * (x - left) / (right - left);
    }

    // Which of the edges in a strip count, with their places on both sides.
    void collectOthers(int strip)
    {
        const auto &left = m_order.atLeft(strip);
        const auto &right = m_order.atRight(strip);
        m_leftPlaces.resize(left.size());
        m_rightPlaces.resize(left.size());
        for (std::size_t i = 0; i < left.size(); ++i)
            m_leftPlace[std::size_t(left[i].edge)] = int(i);
        for (std::size_t i = 0; i < right.size(); ++i) {
            const int place = m_leftPlace[std::size_t(right[i].edge)];
            const bool meets = m_order.meet(m_edge, right[i].edge, strip);
            m_leftPlaces[i] = meets ? kMeets : place;
            m_rightPlaces[std::size_t(place)] = meets ? kMeets : int(i);
        }
        m_left = 0;
        m_right = 0;
        m_crossings = 0;
    }

    void crossStrip(std::size_t index)
    {
        m_strip = ends().firstStrip + int(index);
        m_before = m_borders[index];
        m_after = m_borders[index + 1];
        if (m_before.empty() || m_after.empty())
            return;
        if (index > 0 && index + 2 < m_borders.size() && isPassedStraight()) {
            passStraight();
            return;
        }
        collectOthers(m_strip);
        for (int i = 0; i < int(m_before.size()); ++i) {
            for (int j = 0; j < int(m_after.size()); ++j) {
                if (m_isWalled
                    || intervalBehind(m_before[std::size_t(i)]) == intervalBefore(m_after[std::size_t(j)]))
                    step(i, j);
            }
        }
    }

    // Nothing starts or ends in the strip: then nothing needs to cross there.
    bool isPassedStraight() const
    {
        const std::size_t passing = m_order.atLeft(m_strip).size();
        return m_space.intervals(m_strip).size() > 1 && passing == m_order.atRight(m_strip).size()
            && std::ranges::none_of(m_order.atLeft(m_strip), isAtBox)
            && std::ranges::none_of(m_order.atRight(m_strip), isAtBox);
    }
    static bool isAtBox(const WayEntry &entry) { return entry.opening < 0; }

    void passStraight()
    {
        std::size_t j = 0;
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            const auto key = std::pair(m_before[i].place.left, intervalBehind(m_before[i]));
            const auto isEarlier = [&](const State &state) {
                return std::pair(state.place.right, intervalBefore(state)) < key;
            };
            while (j < m_after.size() && isEarlier(m_after[j]))
                ++j;
            for (std::size_t k = j; k < m_after.size() && m_after[k].place.right == key.first
                && intervalBefore(m_after[k]) == key.second;
                ++k)
                relax(int(i), int(k), 0);
        }
    }

    void step(int before, int after)
    {
        relax(before, after,
            crossingsBetween(
                m_before[std::size_t(before)].place.left, m_after[std::size_t(after)].place.right));
    }

    // Goes on from the places asked for last.
    int crossingsBetween(int left, int right)
    {
        while (m_left < left)
            m_crossings += sideOf(m_rightPlaces[std::size_t(m_left++)], m_right);
        while (m_left > left)
            m_crossings -= sideOf(m_rightPlaces[std::size_t(--m_left)], m_right);
        while (m_right < right)
            m_crossings += sideOf(m_leftPlaces[std::size_t(m_right++)], m_left);
        while (m_right > right)
            m_crossings -= sideOf(m_leftPlaces[std::size_t(--m_right)], m_left);
        return m_crossings;
    }
    static int sideOf(int place, int other) { return place == kMeets ? 0 : place < other ? -1 : 1; }

    void relax(int before, int after, int crossings)
    {
        const State &state = m_before[std::size_t(before)];
        State &next = m_after[std::size_t(after)];
        const double cost = state.cost + kCrossingCost * crossings;
        if (cost >= next.cost)
            return;
        const double height = next.place.opening < 0
            ? ends().end
            : m_space.openingsInto(m_strip + 1)[std::size_t(next.place.opening)].heights.clamped(
                  state.height);
        const double whole =
            cost + (height == state.height ? 0 : kBendCost + std::abs(height - state.height));
        if (whole < next.cost) {
            next.cost = whole;
            next.height = height;
            next.from = before;
        }
    }

    int intervalBehind(const State &state) const
    {
        return state.place.opening < 0
            ? m_startInterval
            : m_space.openingsInto(m_strip)[std::size_t(state.place.opening)].after;
    }
    int intervalBefore(const State &state) const
    {
        return state.place.opening < 0
            ? m_endInterval
            : m_space.openingsInto(m_strip + 1)[std::size_t(state.place.opening)].before;
    }

    Way traced()
    {
        Way way;
        const std::size_t last = m_borders.size() - 1;
        way.heights.resize(last + 1);
        way.openings.resize(last - 1);
        m_chosen.resize(last - 1);
        int state = 0;
        for (std::size_t i = last; i > 0; --i) {
            const State &here = m_borders[i][std::size_t(state)];
            way.heights[i] = here.height;
            if (i < last) {
                way.openings[i - 1] = here.place.opening;
                m_chosen[i - 1] = here.place;
            }
            state = std::max(here.from, 0);
        }
        way.heights.front() = ends().start;
        way.heights.back() = ends().end;
        m_order.insert(m_edge, m_chosen);
        return way;
    }

    static constexpr int kMeets = -1; // An edge that meets the one in hand at a port does not cross it there.

    const FreeSpace &m_space;
    const std::vector<WayEnds> &m_edges;
    WayOrder &m_order;
    const std::size_t m_reach; // How many places above and below the straight line are tried.
    int m_edge = 0;
    int m_startInterval = 0;
    int m_endInterval = 0;
    bool m_isWalled = false;
    std::vector<std::vector<State>> m_borders; // By border from the left of the edge's first strip.
    std::vector<WayPlace> m_places;
    std::vector<WayPlace> m_chosen;
    // Of the strip in hand:
    int m_strip = 0;
    std::span<const State> m_before;
    std::span<State> m_after;
    int m_left = 0; // The places between which m_crossings is right.
    int m_right = 0;
    int m_crossings = 0;
    std::vector<int> m_leftPlace;   // By edge.
    std::vector<int> m_leftPlaces;  // By place at the right of a strip.
    std::vector<int> m_rightPlaces; // By place at its left.
};

// The way along a guide; none where boxes leave no way there.
Way guidedWay(const FreeSpace &space, const WayEnds &ends, std::span<const double> guide)
{
    Way way{.openings = {}, .heights = {ends.start}};
    int interval = space.nearestInterval(ends.firstStrip, ends.start);
    for (int strip = ends.firstStrip + 1; strip <= ends.lastStrip; ++strip) {
        const double height =
            strip == ends.lastStrip ? ends.end : guide[std::size_t(strip - ends.firstStrip)];
        const int next = space.nearestInterval(strip, height);
        const auto openings = space.openingsInto(strip);
        const auto opening = std::ranges::lower_bound(openings, std::pair(interval, next), {},
            [](const Opening &each) { return std::pair(each.before, each.after); });
        if (opening == openings.end() || opening->before != interval || opening->after != next)
            return {};
        // At the border of a column with the strip beside it, the column decides.
        const double before = guide[std::size_t(strip - 1 - ends.firstStrip)];
        const bool isColumn = space.intervals(strip).size() >= space.intervals(strip - 1).size();
        way.openings.push_back(int(opening - openings.begin()));
        way.heights.push_back(opening->heights.clamped(isColumn ? height : before));
        interval = next;
    }
    way.heights.push_back(ends.end);
    return way;
}

// Edges without a way find one, short ones first.
void findMissing(const FreeSpace &space, const std::vector<WayEnds> &edges, Ways &ways)
{
    constexpr std::size_t kEdgesWithWideReach = 150;
    const std::size_t reach = edges.size() <= kEdgesWithWideReach ? 40 : 16;
    WayFinder finder(space, edges, ways.order, reach);
    std::vector<int> turns;
    for (std::size_t edge = 0; edge < edges.size(); ++edge) {
        if (!ways.ways[edge].isFound())
            turns.push_back(int(edge));
    }
    std::ranges::stable_sort(turns, {},
        [&](int edge) { return edges[std::size_t(edge)].lastStrip - edges[std::size_t(edge)].firstStrip; });
    for (const int edge : turns)
        ways.ways[std::size_t(edge)] = finder.find(edge);
}

} // namespace

Ways findWays(const FreeSpace &space, const std::vector<WayEnds> &edges)
{
    Ways result{.ways = std::vector<Way>(edges.size()), .order = WayOrder(space, edges)};
    findMissing(space, edges, result);
    return result;
}

Ways findWays(
    const FreeSpace &space, const std::vector<WayEnds> &edges, const std::vector<std::vector<double>> &guides)
{
    Ways guided{.ways = std::vector<Way>(edges.size()), .order = WayOrder(space, edges)};
    for (std::size_t edge = 0; edge < edges.size(); ++edge)
        if (!guides[edge].empty())
            guided.ways[edge] = guidedWay(space, edges[edge], guides[edge]);
    guided.order.fill(guided.ways);
    findMissing(space, edges, guided);
    if (edges.size() > kFewEdges)
        return guided;
    Ways free = findWays(space, edges);
    return free.order.crossings() <= guided.order.crossings() ? free : guided;
}

} // namespace stagecraft
