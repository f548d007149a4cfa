// SPDX-License-Identifier: MIT
#include "core/layout/routes/freespace.h"

#include <algorithm>

namespace stagecraft {

namespace {

constexpr double kFar = 1e9; // Above and below everything.

std::vector<FreeInterval> intervalsBetween(std::vector<FreeInterval> &blocked)
{
    std::ranges::sort(blocked, {}, &FreeInterval::top);
    std::vector<FreeInterval> intervals;
    double top = -kFar;
    for (const FreeInterval &block : blocked) {
        if (block.top >= top)
            intervals.push_back({.top = top, .bottom = block.top});
        top = std::max(top, block.bottom);
    }
    intervals.push_back({.top = top, .bottom = kFar});
    return intervals;
}

std::vector<Opening> openingsBetween(
    const std::vector<FreeInterval> &before, const std::vector<FreeInterval> &after)
{
    std::vector<Opening> openings;
    for (std::size_t i = 0, j = 0; i < before.size() && j < after.size();) {
        const FreeInterval common{.top = std::max(before[i].top, after[j].top),
            .bottom = std::min(before[i].bottom, after[j].bottom)};
        if (common.top <= common.bottom)
            openings.push_back({.before = int(i), .after = int(j), .heights = common});
        before[i].bottom < after[j].bottom ? ++i : ++j;
    }
    return openings;
}

} // namespace

FreeSpace::FreeSpace(std::span<const QRectF> boxes)
{
    for (const QRectF &box : boxes) {
        m_sides.push_back(box.left());
        m_sides.push_back(box.right());
    }
    std::ranges::sort(m_sides);
    const auto rest = std::ranges::unique(m_sides);
    m_sides.erase(rest.begin(), rest.end());
    if (m_sides.size() < 2)
        return;

    std::vector<std::vector<FreeInterval>> blocked(m_sides.size() - 1);
    for (const QRectF &box : boxes) {
        const auto end = std::size_t(stripFrom(box.right()));
        for (auto strip = std::size_t(stripFrom(box.left())); strip < end; ++strip)
            blocked[strip].push_back({.top = box.top(), .bottom = box.bottom()});
    }
    m_strips.reserve(blocked.size());
    for (auto &strip : blocked)
        m_strips.push_back(intervalsBetween(strip));
    m_openings.resize(m_strips.size());
    for (std::size_t strip = 1; strip < m_strips.size(); ++strip)
        m_openings[strip] = openingsBetween(m_strips[strip - 1], m_strips[strip]);
}

int FreeSpace::stripFrom(double x) const
{
    return int(std::ranges::lower_bound(m_sides, x) - m_sides.begin());
}

int FreeSpace::nearestInterval(int strip, double height) const
{
    const auto all = intervals(strip);
    const auto below = std::ranges::lower_bound(all, height, {}, &FreeInterval::bottom);
    if (below == all.end())
        return int(all.size()) - 1;
    if (below == all.begin() || below->top - height <= height - std::prev(below)->bottom)
        return int(below - all.begin());
    return int(below - all.begin()) - 1;
}

} // namespace stagecraft
