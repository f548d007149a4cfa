// SPDX-License-Identifier: MIT
// The plane between boxes, cut into upright strips: where edges may run.
#pragma once

#include <QRectF>

#include <span>
#include <vector>

namespace stagecraft {

/// A free piece of a strip, from top to bottom.
struct FreeInterval {
    double top = 0;
    double bottom = 0;

    bool contains(double y) const noexcept { return top <= y && y <= bottom; }
    double clamped(double y) const noexcept { return y < top ? top : y > bottom ? bottom : y; }
};

/// Where one may pass from an interval of a strip into one of the next strip.
struct Opening {
    int before = 0; ///< Index of the interval in the strip on the left,
    int after = 0;  ///< and on the right.
    FreeInterval heights;
};

/// Strips that lie side by side, cut at the sides of all boxes, each with its free intervals in order.
class FreeSpace {
public:
    explicit FreeSpace(std::span<const QRectF> boxes);

    /// The strip that begins at `x`, a side of a box; one too many if nothing lies right of it.
    int stripFrom(double x) const;
    std::size_t stripCount() const { return m_strips.size(); }
    double left(int strip) const { return m_sides[std::size_t(strip)]; }
    double right(int strip) const { return m_sides[std::size_t(strip) + 1]; }
    std::span<const FreeInterval> intervals(int strip) const { return m_strips[std::size_t(strip)]; }
    /// The index of the interval that `height` lies in or next to.
    int nearestInterval(int strip, double height) const;
    /// The openings between `strip` and the one before it, from top to bottom.
    std::span<const Opening> openingsInto(int strip) const { return m_openings[std::size_t(strip)]; }

private:
    std::vector<double> m_sides; // One more than strips.
    std::vector<std::vector<FreeInterval>> m_strips;
    std::vector<std::vector<Opening>> m_openings; // By strip, towards the one before it.
};

} // namespace stagecraft
