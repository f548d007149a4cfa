// SPDX-License-Identifier: MIT
// What a stage is for.
#pragma once

#include "core/model/pipeline.h"

namespace stagecraft {

/// Judges every stage by its name, by whether it is the target, by who takes what from it, and by the tools
/// in it. Requires: the target is chosen.
void setRoles(std::vector<Stage> &stages, const std::vector<ArtifactEdge> &artifacts);

} // namespace stagecraft
