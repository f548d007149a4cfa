// SPDX-License-Identifier: MIT
// Copies of the whole build context.
#pragma once

#include "core/model/pipeline.h"

namespace stagecraft::rules {

/// The instruction copies everything that the context has: `COPY . .`.
bool copiesWholeContext(const ContextEdge &edge);

} // namespace stagecraft::rules
