// SPDX-License-Identifier: MIT
// What holds for every fix.
#pragma once

#include "core/lint/linter.h"

#include <QStringList>

namespace stagecraft::test {

/// What is wrong with the fixes of a text, one sentence each. Of each fix alone, and of all together until
/// none is left, it must be true that the finding is gone, that no rule warns or fails more often than
/// before, and that every instruction that the edit does not touch is still there.
QStringList problemsOfFixes(const Analysis &analysis, const RuleSettings &settings = {});

} // namespace stagecraft::test
