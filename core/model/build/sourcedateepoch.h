// SPDX-License-Identifier: MIT
// A global ARG SOURCE_DATE_EPOCH that names a stage (semantics 14.9).
#pragma once

#include "core/model/build/errorlist.h"
#include "core/model/build/variabletable.h"
#include "core/model/pipeline.h"

namespace stagecraft {

/// Reports a value that is no number, not "context", and no stage that only fetches one thing. Stages need
/// no more than their FROM and their instructions here.
void checkSourceDateEpoch(const std::vector<Stage> &stages, const SyntaxTree &tree,
    const Surroundings &surroundings, const VariableTable &variables, ErrorList &errors);

} // namespace stagecraft
