// SPDX-License-Identifier: MIT
// From MAINTAINER to the label that took its place.
#pragma once

#include "core/lint/rule.h"

namespace stagecraft::rules {

/// Rewrites a MAINTAINER as `LABEL org.opencontainers.image.authors="…"`.
Fix maintainerLabelFix(const Instruction &maintainer);

} // namespace stagecraft::rules
