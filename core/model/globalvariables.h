// SPDX-License-Identifier: MIT
// Variables that FROM lines see: predefined ones and global ARGs.
#pragma once

#include "core/model/evaluation.h"
#include "core/model/surroundings.h"
#include "core/text/textarena.h"

#include <array>

namespace stagecraft {

/// The predefined global variables (semantics 14.2) for `surroundings`, their values kept in `texts`.
/// `targetName` is the value of TARGETSTAGE.
std::array<VariableDefinition, 11> predefinedVariables(
    const Surroundings &surroundings, QStringView targetName, TextArena &texts);

/// The name that TARGETSTAGE has: of the chosen target, of the last stage, or "default".
QString targetNameOf(const Surroundings &surroundings, QStringView lastStageName);

} // namespace stagecraft
