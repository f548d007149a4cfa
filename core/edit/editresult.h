// SPDX-License-Identifier: MIT
// The answer to a wish: a text edit, or the reason why not.
#pragma once

#include "core/text/message.h"
#include "core/text/textedit.h"

#include <expected>

namespace stagecraft {

/// A wish that can be fulfilled, as an edit of the text that was analysed.
struct EditPlan {
    TextEdit edit;
    Message name;         ///< What the undo step is called: "Rename stage builder to compile".
    qsizetype caret = -1; ///< Where the caret goes in the new text; -1: stays.
};

using EditResult = std::expected<EditPlan, Message>;

} // namespace stagecraft
