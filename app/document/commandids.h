// SPDX-License-Identifier: MIT
// The ids by which undo commands find those they may merge with.
#pragma once

namespace stagecraft {

/// One enum for all, so that two classes of commands cannot share an id.
enum class CommandId : int {
    None = -1, ///< Never merges.
    Typing = 1,
};

} // namespace stagecraft
