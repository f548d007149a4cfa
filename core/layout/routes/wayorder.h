// SPDX-License-Identifier: MIT
// Which edge runs above which: the edges of each strip from top to bottom.
#pragma once

#include "core/layout/routes/freespace.h"

#include <vector>

namespace stagecraft {

/// An edge from the right side of one box to the left side of another.
struct WayEnds {
    int firstStrip = 0;
    int lastStrip = 0; ///< Inclusive; not before the first.
    double start = 0;  ///< Height at the left of the first strip.
    double end = 0;    ///< Height at the right of the last strip.
    int bundle = 0;    ///< Edges of one bundle leave one port and may run on one line.
    int fan = 0;       ///< Edges of one fan arrive at one port.
};

/// Through which openings an edge runs, from left to right, and how high it would run alone.
struct Way {
    std::vector<int> openings; ///< One less than its strips.
    std::vector<double>
        heights; ///< At the left of each of its strips, and at last at the right of the last one.

    bool isFound() const noexcept { return !heights.empty(); }
};

/// One edge at one side of a strip.
struct WayEntry {
    int edge = 0;
    int opening = -1;  ///< That it passes through; -1 where it starts or ends at a box.
    int gap = 0;       ///< Of a box: how many free intervals lie above it.
    double height = 0; ///< Of the port at a box.
};

/// A place in the order at the border between two strips.
struct WayPlace {
    int opening = 0;
    int right = 0; ///< Index at the right side of the strip before the border.
    int left = 0;  ///< Index at the left side of the strip behind it.
};

/// The order of the edges at both sides of each strip. Two edges cross in a strip if they lie the other way
/// round at its other side.
class WayOrder {
public:
    WayOrder(const FreeSpace &space, const std::vector<WayEnds> &ends);

    const std::vector<WayEntry> &atLeft(int strip) const { return m_left[std::size_t(strip)]; }
    const std::vector<WayEntry> &atRight(int strip) const { return m_right[std::size_t(strip)]; }

    /// The index at which `edge` starts at the left of its first strip, and ends at the right of its last.
    int startPlace(int edge) const;
    int endPlace(int edge) const;
    /// True if `edge` and `other` join one port in `strip`: there they do not cross.
    bool meet(int edge, int other, int strip) const;
    /// All places where one more edge could pass into `strip`, from top to bottom.
    void placesInto(int strip, std::vector<WayPlace> &places) const;

    /// How often edges cross. Takes as many steps as there are pairs of edges in each strip.
    int crossings() const;

    /// Enters all edges that have a way, where none are yet: side by side in the order of their heights,
    /// those at one height in the order in which they part.
    void fill(std::span<const Way> ways);
    /// `places` are those between the edge's strips, from left to right.
    void insert(int edge, const std::vector<WayPlace> &places);

private:
    WayEntry startOf(int edge) const;
    WayEntry endOf(int edge) const;

    const FreeSpace *m_space;
    std::span<const WayEnds> m_ends;
    std::vector<std::vector<WayEntry>> m_left; // By strip.
    std::vector<std::vector<WayEntry>> m_right;
};

} // namespace stagecraft
