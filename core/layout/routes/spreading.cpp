// SPDX-License-Identifier: MIT
#include "core/layout/routes/spreading.h"

#include "core/layout/separation.h"

#include <algorithm>

namespace stagecraft {

namespace {

constexpr double kSpacing = 8; // Between edges that run side by side.

class Spreader {
public:
    Spreader(const FreeSpace &space, const std::vector<WayEnds> &edges, Ways &ways)
        : m_space(space), m_edges(edges), m_ways(ways)
    {
        for (const Way &way : ways.ways) {
            m_levels.emplace_back();
            for (std::size_t i = 0; i + 1 < way.heights.size(); ++i)
                m_levels.back().push_back(way.heights[i] == way.heights[i + 1]);
        }
    }

    void run()
    {
        const int count = int(m_space.stripCount());
        for (int strip = 1; strip < count; ++strip)
            settleBorder(strip, -1);
        for (int strip = count - 1; strip > 0; --strip)
            settleBorder(strip, 1);
        for (int strip = 1; strip < count; ++strip)
            settleBorder(strip, -1);
    }

private:
    // Edges wish to be as high as at the next border on `side`, if they were level up to there.
    void settleBorder(int strip, int side)
    {
        const std::vector<WayEntry> &entries = m_ways.order.atLeft(strip);
        for (std::size_t first = 0; first < entries.size();) {
            std::size_t end = first + 1;
            while (end < entries.size() && entries[end].opening == entries[first].opening)
                ++end;
            if (entries[first].opening >= 0)
                settle(std::span(entries).subspan(first, end - first), strip, side);
            first = end;
        }
    }

    void settle(std::span<const WayEntry> entries, int strip, int side)
    {
        const FreeInterval room = m_space.openingsInto(strip)[std::size_t(entries.front().opening)].heights;
        m_wishes.clear();
        m_gaps.clear();
        double gaps = 0;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            m_wishes.push_back({.place = wishOf(entries[i].edge, strip, side)});
            if (i == 0)
                continue;
            m_gaps.push_back(bundleOf(entries[i]) == bundleOf(entries[i - 1]) ? 0 : kSpacing);
            gaps += m_gaps.back();
        }
        if (gaps > room.bottom - room.top) {
            for (double &gap : m_gaps)
                gap *= (room.bottom - room.top) / gaps;
            gaps = room.bottom - room.top;
        }
        const std::vector<double> places = separated(m_wishes, m_gaps);
        double offset = 0;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            offset += i > 0 ? m_gaps[i - 1] : 0;
            // The bounds of a place, with room for those above and below it.
            const double least = room.top + offset;
            const double most = room.bottom - (gaps - offset);
            heightAt(entries[i].edge, strip) = std::clamp(places[i], least, std::max(least, most));
        }
    }

    int bundleOf(const WayEntry &entry) const { return m_edges[std::size_t(entry.edge)].bundle; }
    std::size_t borderOf(int edge, int strip) const
    {
        return std::size_t(strip - m_edges[std::size_t(edge)].firstStrip);
    }
    double &heightAt(int edge, int strip)
    {
        return m_ways.ways[std::size_t(edge)].heights[borderOf(edge, strip)];
    }

    double wishOf(int edge, int strip, int side) const
    {
        const std::vector<double> &heights = m_ways.ways[std::size_t(edge)].heights;
        const std::vector<char> &levels = m_levels[std::size_t(edge)];
        const std::size_t border = borderOf(edge, strip);
        if (side < 0)
            return levels[border - 1] ? heights[border - 1] : heights[border];
        return levels[border] ? heights[border + 1] : heights[border];
    }

    const FreeSpace &m_space;
    const std::vector<WayEnds> &m_edges;
    Ways &m_ways;
    std::vector<std::vector<char>> m_levels; // By edge and strip: whether it was level there.
    std::vector<Wish> m_wishes;
    std::vector<double> m_gaps;
};

} // namespace

void spread(const FreeSpace &space, const std::vector<WayEnds> &edges, Ways &ways)
{
    Spreader(space, edges, ways).run();
}

} // namespace stagecraft
