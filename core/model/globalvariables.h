// SPDX-License-Identifier: MIT
// Variables that FROM lines see: predefined ones and global ARGs.
#pragma once

#include "core/model/evaluation.h"
#include "core/model/surroundings.h"
#include "core/model/variables.h"

#include <span>

namespace stagecraft {

/// The predefined global variables (semantics 14.2) for `surroundings`. `targetName` is the value of
/// TARGETSTAGE.
std::vector<VariableDefinition> predefinedVariables(
    const Surroundings &surroundings, const QString &targetName);

/// The name that TARGETSTAGE has: of the chosen target, of the last stage, or "default".
QString targetNameOf(const Surroundings &surroundings, QStringView lastStageName);

} // namespace stagecraft
