// SPDX-License-Identifier: MIT
// Reports written by hand, so that no rule takes part.
#pragma once

#include "core/report/filereport.h"

namespace stagecraft::test {

/// "FROM a\nRUN x\n" with a warning "T001" (also "T002") on the word "x", which has a fix, and a note "T003"
/// on its lines.
FileReport reportWithFindings();
/// A file without findings.
FileReport cleanReport();
/// A file that could not be read.
FileReport unusableReport();

} // namespace stagecraft::test
