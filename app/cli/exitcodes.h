// SPDX-License-Identifier: MIT
// What the terminal program says to scripts.
#pragma once

namespace stagecraft::cli {

inline constexpr int kFine = 0;
inline constexpr int kFailed = 1;   ///< A finding that counts, or a build that failed.
inline constexpr int kWrongUse = 2; ///< Wrong arguments, or an input that cannot be used.

} // namespace stagecraft::cli
