// SPDX-License-Identifier: MIT
// Crossings of edges as they are drawn.
#pragma once

#include "core/layout/graph.h"

namespace stagecraft::test {

/// How many pairs of routes cross, each curve taken as eight straight pieces. Routes that run on one line
/// for a while and part again do not cross there.
int drawnCrossingsOf(const std::vector<EdgeRoute> &routes);

} // namespace stagecraft::test
