// SPDX-License-Identifier: MIT
// Keeps things in a row apart while moving them as little as possible.
#pragma once

#include <span>
#include <vector>

namespace stagecraft {

/// A thing in a row: where it wants to be, and how much it resists being moved.
struct Wish {
    double place = 0;
    double weight = 1; ///< Above 0.
};

/// Places for `wishes`, in their order, with at least `gaps[i]` between the places i and i + 1 and the
/// least weighted sum of squared distances from what was wished. `gaps` has one entry less.
std::vector<double> separated(std::span<const Wish> wishes, std::span<const double> gaps);

} // namespace stagecraft
