// SPDX-License-Identifier: MIT
// Which instruction of a stage makes the file that another stage takes.
#pragma once

#include "core/model/pipeline.h"

namespace stagecraft {

/// Fills `producer` of every edge from a stage. A judgement by the texts, since nothing is run: a COPY that
/// puts the path there, a RUN that names it, a RUN that builds in a folder around it.
void setProducers(
    std::vector<ArtifactEdge> &artifacts, const std::vector<Stage> &stages, const Evaluation &evaluation);

} // namespace stagecraft
