// SPDX-License-Identifier: MIT
// Takes findings of one version of a text to a later one.
#pragma once

#include "core/lint/diagnostic.h"

#include <QStringView>

#include <vector>

namespace stagecraft {

/// The findings that `edit` leaves standing, at their places in the new text. Those whose text the edit
/// touches are dropped; a fix is dropped where the edit touches what it would change.
std::vector<Diagnostic> movedFindings(
    std::vector<Diagnostic> findings, const TextEdit &edit, QStringView before, QStringView after);

} // namespace stagecraft
