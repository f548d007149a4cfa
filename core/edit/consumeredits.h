// SPDX-License-Identifier: MIT
// A stage and the artifact that it takes, made in one step.
#pragma once

#include "core/edit/artifactedits.h"
#include "core/edit/stageedits.h"

namespace stagecraft {

/// Adds the stage `consumer` and writes the COPY of `wish` into it, whose target is not looked at. A stage
/// that takes from the final one becomes the final one.
EditResult addConsumer(const Analysis &analysis, const ArtifactWish &wish, const StageWish &consumer);

} // namespace stagecraft
