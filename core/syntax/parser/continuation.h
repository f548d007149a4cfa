// SPDX-License-Identifier: MIT
// Which lines continue on the next one.
#pragma once

#include <QStringView>

namespace stagecraft {

/// Returns true if `line` ends in the escape character, blanks behind it aside, and the character in
/// front is not the escape character too (semantics 4.2). Then cuts the escape character and all behind.
/// Requires: no line end at the end of `line`.
bool cutContinuation(QStringView &line, QChar escape);

} // namespace stagecraft
