// SPDX-License-Identifier: MIT
#include "core/layout/routes/wayorder.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace stagecraft {

namespace {

int gapsAbove(std::span<const FreeInterval> intervals, double height)
{
    return int(std::ranges::upper_bound(intervals, height, {}, &FreeInterval::bottom) - intervals.begin());
}

// Before which entry something at a box has to stand.
int placeAtBox(const std::vector<WayEntry> &entries, std::span<const Opening> openings,
    int Opening::*interval, const WayEntry &added)
{
    const auto isAbove = [&](const WayEntry &entry) {
        if (entry.opening >= 0)
            return openings[std::size_t(entry.opening)].*interval < added.gap;
        return entry.gap != added.gap ? entry.gap < added.gap : entry.height < added.height;
    };
    return int(std::ranges::partition_point(entries, isAbove) - entries.begin());
}

} // namespace

WayOrder::WayOrder(const FreeSpace &space, const std::vector<WayEnds> &ends)
    : m_space(&space), m_ends(ends), m_left(space.stripCount()), m_right(space.stripCount())
{
}

WayEntry WayOrder::startOf(int edge) const
{
    const WayEnds &ends = m_ends[std::size_t(edge)];
    const auto beside = m_space->intervals(ends.firstStrip - 1);
    return {.edge = edge, .gap = gapsAbove(beside, ends.start), .height = ends.start};
}

WayEntry WayOrder::endOf(int edge) const
{
    const WayEnds &ends = m_ends[std::size_t(edge)];
    const auto beside = m_space->intervals(ends.lastStrip + 1);
    return {.edge = edge, .gap = gapsAbove(beside, ends.end), .height = ends.end};
}

int WayOrder::startPlace(int edge) const
{
    const int strip = m_ends[std::size_t(edge)].firstStrip;
    return placeAtBox(atLeft(strip), m_space->openingsInto(strip), &Opening::before, startOf(edge));
}

int WayOrder::endPlace(int edge) const
{
    const int strip = m_ends[std::size_t(edge)].lastStrip;
    return placeAtBox(atRight(strip), m_space->openingsInto(strip + 1), &Opening::after, endOf(edge));
}

void WayOrder::placesInto(int strip, std::vector<WayPlace> &places) const
{
    const std::vector<WayEntry> &left = atLeft(strip);
    const std::vector<WayEntry> &right = atRight(strip - 1);
    const auto openings = m_space->openingsInto(strip);
    const auto isAbove = [](const WayEntry &entry, int opening, int interval) {
        return entry.opening >= 0 ? entry.opening < opening : entry.gap <= interval;
    };
    places.clear();
    std::size_t i = 0;
    std::size_t j = 0;
    for (int opening = 0; opening < int(openings.size()); ++opening) {
        const Opening &here = openings[std::size_t(opening)];
        while (i < right.size() && isAbove(right[i], opening, here.after))
            ++i;
        while (j < left.size() && isAbove(left[j], opening, here.before))
            ++j;
        places.push_back({.opening = opening, .right = int(i), .left = int(j)});
        // The edges that pass here already stand in both lists in the same order.
        while (i < right.size() && right[i].opening == opening)
            places.push_back({.opening = opening, .right = int(++i), .left = int(++j)});
    }
}

int WayOrder::crossings() const
{
    int crossings = 0;
    std::vector<std::size_t> placeAtRight(m_ends.size());
    for (int strip = 0; strip < int(m_left.size()); ++strip) {
        const std::vector<WayEntry> &left = atLeft(strip);
        const std::vector<WayEntry> &right = atRight(strip);
        for (std::size_t i = 0; i < right.size(); ++i)
            placeAtRight[std::size_t(right[i].edge)] = i;
        for (std::size_t i = 0; i < left.size(); ++i) {
            for (std::size_t j = i + 1; j < left.size(); ++j) {
                const int upper = left[i].edge;
                const int lower = left[j].edge;
                if (placeAtRight[std::size_t(upper)] > placeAtRight[std::size_t(lower)]
                    && !meet(upper, lower, strip))
                    ++crossings;
            }
        }
    }
    return crossings;
}

bool WayOrder::meet(int edge, int other, int strip) const
{
    const WayEnds &one = m_ends[std::size_t(edge)];
    const WayEnds &two = m_ends[std::size_t(other)];
    return (one.bundle == two.bundle && strip == one.firstStrip)
        || (one.fan == two.fan && strip == one.lastStrip);
}

void WayOrder::fill(std::span<const Way> ways)
{
    const auto stripCount = m_space->stripCount();
    std::vector<std::vector<int>> ending(stripCount);
    for (std::size_t edge = 0; edge < ways.size(); ++edge) {
        if (ways[edge].isFound())
            ending[std::size_t(m_ends[edge].lastStrip)].push_back(int(edge));
    }
    // Entries from top to bottom; those in one interval or at one box by opening or height.
    const auto sort = [](std::vector<WayEntry> &entries, std::span<const Opening> openings,
                          int Opening::*interval) {
        std::ranges::stable_sort(entries, {}, [&](const WayEntry &entry) {
            const int level =
                entry.opening < 0 ? 2 * entry.gap : 2 * (openings[std::size_t(entry.opening)].*interval) + 1;
            return std::tuple(level, entry.opening, entry.height);
        });
    };
    // From right to left: edges at one height keep the order that they have where they part.
    for (std::size_t strip = stripCount; strip-- > 0;) {
        std::vector<WayEntry> &right = m_right[strip];
        if (strip + 1 < stripCount) {
            std::ranges::copy_if(m_left[strip + 1], std::back_inserter(right),
                [](const WayEntry &entry) { return entry.opening >= 0; });
            for (WayEntry &entry : right)
                entry.height = 0; // Their order is known.
        }
        for (const int edge : ending[strip])
            right.push_back(endOf(edge));
        if (strip + 1 < stripCount)
            sort(right, m_space->openingsInto(int(strip) + 1), &Opening::before);
        std::vector<WayEntry> &left = m_left[strip];
        for (const WayEntry &entry : right) {
            const WayEnds &ends = m_ends[std::size_t(entry.edge)];
            if (ends.firstStrip == int(strip)) {
                left.push_back(startOf(entry.edge));
            } else {
                const std::size_t border = strip - std::size_t(ends.firstStrip);
                const Way &way = ways[std::size_t(entry.edge)];
                left.push_back(
                    {.edge = entry.edge, .opening = way.openings[border - 1], .height = way.heights[border]});
            }
        }
        sort(left, m_space->openingsInto(int(strip)), &Opening::after);
    }
}

void WayOrder::insert(int edge, const std::vector<WayPlace> &places)
{
    const WayEnds &ends = m_ends[std::size_t(edge)];
    const auto put = [](std::vector<WayEntry> &entries, int place, const WayEntry &entry) {
        entries.insert(entries.begin() + place, entry);
    };
    put(m_left[std::size_t(ends.firstStrip)], startPlace(edge), startOf(edge));
    put(m_right[std::size_t(ends.lastStrip)], endPlace(edge), endOf(edge));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t strip = std::size_t(ends.firstStrip) + i;
        const WayEntry entry{.edge = edge, .opening = places[i].opening};
        put(m_right[strip], places[i].right, entry);
        put(m_left[strip + 1], places[i].left, entry);
    }
}

} // namespace stagecraft
