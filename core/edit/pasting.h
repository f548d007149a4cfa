// SPDX-License-Identifier: MIT
// Pasting text of the clipboard.
#pragma once

#include "core/edit/editresult.h"
#include "core/edit/instructionedits.h"
#include "core/model/analysis.h"

namespace stagecraft {

/// Inserts what `text` holds. What it is decides where it goes, not the place alone: stages stand between
/// stages, instructions at `place`; a `place` without a stage takes stages only.
EditResult pasteText(const Analysis &analysis, const RowPlace &place, const QString &text);

} // namespace stagecraft
