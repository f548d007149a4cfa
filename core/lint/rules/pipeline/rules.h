// SPDX-License-Identifier: MIT
// Declares Stagecraft's own rules about the pipeline. Each is defined in a file of its own, or of its
// near-equal kin.
#pragma once

#include "core/lint/rule.h"

namespace stagecraft::rules {

} // namespace stagecraft::rules
