// SPDX-License-Identifier: MIT
// Words of an argument text (BuildKit parser/line_parsers.go).
#pragma once

#include "core/text/textrange.h"

#include <QStringView>

#include <vector>

namespace stagecraft {

/// Splits at runs of blanks; quotes mean nothing (semantics 7.2). Requires: `text` is trimmed.
/// Appends to `words`.
void splitAtBlanks(QStringView text, std::vector<TextRange> &words);

/// Splits at white space outside quotes, and keeps quotes and escapes (semantics 7.3). An escape
/// character at the very end belongs to no word. Appends to `words`.
void splitQuoted(QStringView text, QChar escape, std::vector<TextRange> &words);

} // namespace stagecraft
