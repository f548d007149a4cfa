// SPDX-License-Identifier: MIT
// Splits a line into shell words the way BuildKit does when it looks for heredocs.
#pragma once

#include "core/text/textrange.h"

#include <QString>

#include <optional>
#include <vector>

namespace stagecraft {

enum class HeredocQuotes : quint8 { Removed, Kept, KeptWithEscapes };

struct HeredocWord {
    TextRange range; ///< In the text that was read.
    QString text;
};

/// The words of `text` for a shell lexer (BuildKit shell/lex.go) with '\' as its escape character and
/// without any variable, which leaves references to variables as they are. Nothing where quotes or
/// braces do not match.
std::optional<std::vector<HeredocWord>> heredocWords(QStringView text, HeredocQuotes quotes);

} // namespace stagecraft
