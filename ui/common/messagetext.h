// SPDX-License-Identifier: MIT
// Messages of core in the language of the window.
#pragma once

#include "core/text/message.h"

namespace stagecraft {

/// The sentence in the language that the application has loaded.
QString messageText(const Message &message);

} // namespace stagecraft
