// SPDX-License-Identifier: MIT
// The JSON form of arguments, as Go's encoding/json reads it.
#pragma once

#include "core/text/textrange.h"

#include <QString>

#include <vector>

namespace stagecraft {

enum class JsonArrayKind : quint8 {
    None,        ///< No valid JSON array: the text is read in another way.
    OtherValues, ///< A valid array that holds something else than strings: an error (semantics 10.2).
    Strings,
};

/// A string of the array.
struct JsonString {
    TextRange range; ///< With its quotes.
    QString decoded; ///< Null where it is as written between the quotes.
};

/// Reads `text` as an array; `strings` gets its elements where the kind is Strings. White space may
/// stand in front and behind.
JsonArrayKind readJsonArray(QStringView text, std::vector<JsonString> &strings);

} // namespace stagecraft
