// SPDX-License-Identifier: MIT
// Flags behind a keyword (BuildKit parser/split_command.go).
#pragma once

#include "core/text/textrange.h"

#include <QString>

#include <vector>

namespace stagecraft {

/// One flag, with offsets into the text that was split.
struct SplitFlag {
    TextRange range;
    qsizetype equals = -1; ///< Where its first '=' stands; -1 without one.
    QString decoded;       ///< The flag without quotes and escapes; null where it is as written.
};

struct FlagSplit {
    std::vector<SplitFlag> flags;
    qsizetype rest = 0; ///< Where the arguments start, white space in front included.
};

/// Takes the flags from the start of `text`: words that begin with "--", up to one that does not, or to
/// "--" alone, which is dropped. Works on bytes as BuildKit does: each byte of a character outside
/// ASCII becomes the character of that number, and the bytes 85 and A0 end a word (semantics 9.2).
FlagSplit splitFlags(QStringView text, QChar escape);

} // namespace stagecraft
