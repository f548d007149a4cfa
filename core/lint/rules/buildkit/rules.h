// SPDX-License-Identifier: MIT
// Declares BuildKit's build checks. Each is defined in a file of its own, or of its near-equal kin.
#pragma once

#include "core/lint/rule.h"

// A check that only `# check=` of the whole file can skip sets `suppressionLine` of its findings to -1; one
// that is governed by the comment of another instruction sets it to that one's first line.
namespace stagecraft::rules {

} // namespace stagecraft::rules
