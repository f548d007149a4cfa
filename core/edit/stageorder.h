// SPDX-License-Identifier: MIT
// The order of stages in the file.
#pragma once

#include "core/edit/editresult.h"
#include "core/model/analysis.h"

#include <optional>

namespace stagecraft {

/// Moves a stage so that it becomes number `index` of the file. Uses by number are adjusted.
EditResult moveStage(const Analysis &analysis, int stage, int index);
/// Why it cannot; nothing if it can. Cheap enough for every mouse move.
std::optional<Message> refusalOfStageMove(const Analysis &analysis, int stage, int index);

/// Moves `stage`, and what it needs of the stages behind `consumer`, in front of `consumer`: the cure
/// for a use before the definition.
EditResult moveStageBefore(const Analysis &analysis, int stage, int consumer);

} // namespace stagecraft
