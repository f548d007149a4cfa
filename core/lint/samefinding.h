// SPDX-License-Identifier: MIT
// Rules of two families that say the same.
#pragma once

#include "core/lint/diagnostic.h"

#include <vector>

namespace stagecraft {

/// Makes one finding of two on the same line that say the same: BuildKit's name stays, hadolint's goes to
/// `also`, the worse severity holds, and a fix of either is kept. Requires: sorted by line.
void mergeSameFindings(std::vector<Diagnostic> &diagnostics);

} // namespace stagecraft
