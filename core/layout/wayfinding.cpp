// SPDX-License-Identifier: MIT
#include "core/layout/wayfinding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <tuple>

namespace stagecraft {

namespace {

constexpr double kBendCost = 40; // A bend is worth that much of a detour.
constexpr double kSpacing = 8;   // Between edges that run side by side.

// The cheapest way by dynamic programming over the free intervals of each strip.
class WayFinder {
public:
    explicit WayFinder(const FreeSpace &space) : m_space(space) { }

    Way find(const WayEnds &edge)
    {
        if (edge.firstStrip == edge.lastStrip)
            return {edge.start, edge.end};
        m_states.clear();
        enterFirst(edge);
        for (int strip = edge.firstStrip; strip < edge.lastStrip; ++strip)
            cross(strip);
        return traced(edge);
    }

private:
    struct State {
        double cost = std::numeric_limits<double>::infinity();
        double height = 0;
        int from = -1; // Index of the interval in the strip before.
    };

    void enterFirst(const WayEnds &edge)
    {
        const auto intervals = m_space.intervals(edge.firstStrip);
        std::vector<State> states(intervals.size());
        for (std::size_t i = 0; i < intervals.size(); ++i) {
            const double height = intervals[i].clamped(edge.start);
            // Where something stands right before the port, the edge has to start inside it.
            if (height == edge.start)
                states[i] = {.cost = 0, .height = height};
            else
                states[i] = {.cost = kBlocked + std::abs(height - edge.start), .height = height};
        }
        m_states.push_back(std::move(states));
    }

    void cross(int strip)
    {
        const auto here = m_space.intervals(strip);
        const auto there = m_space.intervals(strip + 1);
        std::vector<State> next(there.size());
        const std::vector<State> &states = m_states.back();
        std::size_t first = 0;
        for (std::size_t j = 0; j < there.size(); ++j) {
            while (first < here.size() && here[first].bottom < there[j].top)
                ++first;
            for (std::size_t i = first; i < here.size() && here[i].top <= there[j].bottom; ++i) {
                const double height = there[j].clamped(states[i].height);
                const double cost = states[i].cost + costOf(states[i].height, height);
                if (cost < next[j].cost)
                    next[j] = {.cost = cost, .height = height, .from = int(i)};
            }
        }
        m_states.push_back(std::move(next));
    }

    Way traced(const WayEnds &edge) const
    {
        const std::vector<State> &last = m_states.back();
        std::size_t best = 0;
        const auto cost = [&](std::size_t i) {
            return last[i].cost + costOf(last[i].height, edge.end);
        };
        for (std::size_t i = 1; i < last.size(); ++i) {
            if (cost(i) < cost(best))
                best = i;
        }
        Way way(m_states.size() + 1);
        way.back() = edge.end;
        int interval = int(best);
        for (std::size_t i = m_states.size(); i-- > 0;) {
            const State &state = m_states[i][std::size_t(interval)];
            way[i] = state.height;
            interval = std::max(state.from, 0);
        }
        way.front() = edge.start;
        return way;
    }

    static double costOf(double from, double to) { return from == to ? 0 : kBendCost + std::abs(to - from); }
    static constexpr double kBlocked = 1e6;

    const FreeSpace &m_space;
    std::vector<std::vector<State>> m_states; // By strip from the edge's first.
};

// A piece of a way at one height, between two bends.
struct Run {
    int edge = 0;
    std::size_t first = 0; // Index in the way.
    std::size_t last = 0;
    double before = 0; // The heights that it comes from and goes to.
    double after = 0;
};

// Moves runs that would hide each other apart, inside their free intervals.
class Spreader {
public:
    Spreader(const FreeSpace &space, const std::vector<WayEnds> &edges, std::vector<Way> &ways)
        : m_space(space), m_edges(edges), m_ways(ways)
    {
    }

    void spread()
    {
        std::vector<Run> movable;
        for (std::size_t edge = 0; edge < m_ways.size(); ++edge)
            collectRuns(int(edge), movable);
        std::ranges::stable_sort(movable, {}, [this](const Run &run) {
            // Of edges that dive under one box, the one that comes from nearest to it passes it farthest
            // off: so they do not cross.
            const double height = heightOf(run);
            const double sign = run.before < height ? 1 : -1;
            return std::tuple(stripOf(run, run.first), height, sign * run.before, sign * run.after);
        });
        for (const Run &run : movable)
            settle(run);
    }

private:
    struct Taken {
        double height = 0;
        int bundle = 0;
    };

    double heightOf(const Run &run) const { return m_ways[std::size_t(run.edge)][run.first]; }
    int stripOf(const Run &run, std::size_t index) const
    {
        return m_edges[std::size_t(run.edge)].firstStrip + int(index);
    }
    std::vector<Taken> &takenIn(int strip)
    {
        if (m_taken.size() <= std::size_t(strip))
            m_taken.resize(std::size_t(strip) + 1);
        return m_taken[std::size_t(strip)];
    }

    void collectRuns(int edge, std::vector<Run> &movable)
    {
        const Way &way = m_ways[std::size_t(edge)];
        const std::size_t strips = way.size() - 1;
        for (std::size_t first = 0; first < strips;) {
            std::size_t last = first;
            while (last + 1 < strips && way[last + 1] == way[first])
                ++last;
            Run run{.edge = edge, .first = first, .last = last};
            const bool tied = first == 0 || (last + 1 == strips && way[strips] == way[first]);
            if (tied) {
                take(run);
            } else {
                run.before = way[first - 1];
                run.after = way[last + 1];
                movable.push_back(run);
            }
            first = last + 1;
        }
    }

    void take(const Run &run)
    {
        const int bundle = m_edges[std::size_t(run.edge)].bundle;
        for (std::size_t i = run.first; i <= run.last; ++i)
            takenIn(stripOf(run, i)).push_back({.height = heightOf(run), .bundle = bundle});
    }

    // The heights that are free in all strips of a run and in the one before, where it bends.
    FreeInterval bounds(const Run &run) const
    {
        const double height = heightOf(run);
        FreeInterval result{.top = -std::numeric_limits<double>::infinity(),
            .bottom = std::numeric_limits<double>::infinity()};
        for (std::size_t i = run.first - 1; i <= run.last; ++i) {
            for (const FreeInterval &interval : m_space.intervals(stripOf(run, i))) {
                if (!interval.contains(height))
                    continue;
                result.top = std::max(result.top, interval.top);
                result.bottom = std::min(result.bottom, interval.bottom);
            }
        }
        return result;
    }

    void settle(const Run &run)
    {
        std::vector<double> taken;
        const int bundle = m_edges[std::size_t(run.edge)].bundle;
        for (std::size_t i = run.first; i <= run.last; ++i) {
            for (const Taken &other : takenIn(stripOf(run, i))) {
                if (other.bundle != bundle)
                    taken.push_back(other.height);
            }
        }
        const double height = heightOf(run);
        const double settled = nearestFree(height, bounds(run), taken).value_or(height);
        Way &way = m_ways[std::size_t(run.edge)];
        std::fill(way.begin() + qsizetype(run.first), way.begin() + qsizetype(run.last) + 1, settled);
        take(run);
    }

    static std::optional<double> nearestFree(
        double wish, FreeInterval bounds, const std::vector<double> &taken)
    {
        const auto isFree = [&](double height) {
            return bounds.contains(height) && std::ranges::none_of(taken, [height](double other) {
                return std::abs(other - height) < kSpacing - 1e-6;
            });
        };
        if (isFree(wish))
            return wish;
        std::optional<double> best;
        for (const double other : taken) {
            for (const double candidate : {other - kSpacing, other + kSpacing}) {
                const bool isNearer = !best || std::abs(candidate - wish) < std::abs(*best - wish);
                if (isNearer && isFree(candidate))
                    best = candidate;
            }
        }
        return best;
    }

    const FreeSpace &m_space;
    const std::vector<WayEnds> &m_edges;
    std::vector<Way> &m_ways;
    std::vector<std::vector<Taken>> m_taken; // By strip.
};

} // namespace

std::vector<Way> findWays(const FreeSpace &space, const std::vector<WayEnds> &edges)
{
    WayFinder finder(space);
    std::vector<Way> ways;
    ways.reserve(edges.size());
    for (const WayEnds &edge : edges)
        ways.push_back(finder.find(edge));
    Spreader(space, edges, ways).spread();
    return ways;
}

} // namespace stagecraft
