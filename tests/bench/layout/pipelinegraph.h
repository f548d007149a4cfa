// SPDX-License-Identifier: MIT
// The graph of a Dockerfile as the window lays it out, with cards of plain metrics.
#pragma once

#include "core/layout/graph.h"

#include <QString>

#include <optional>

namespace stagecraft::bench {

/// Nothing if the file cannot be read or has fewer than two stages.
std::optional<LayoutGraph> graphOfFile(const QString &path);

} // namespace stagecraft::bench
