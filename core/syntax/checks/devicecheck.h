// SPDX-License-Identifier: MIT
// The value of RUN --device (semantics 9.9).
#pragma once

#include "core/syntax/checks/errorsink.h"

namespace stagecraft {

/// Adds the first problem of a --device value.
void checkDevice(const Flag &flag, ErrorSink &sink);

} // namespace stagecraft
