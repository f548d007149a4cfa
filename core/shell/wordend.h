// SPDX-License-Identifier: MIT
// Which characters end a word of the shell.
#pragma once

#include "core/text/characterset.h"

namespace stagecraft {

/// True for blanks, line breaks and operators that are no redirections: they end a word wherever they stand
/// unquoted. '<' and '>' do so too, except where they begin a process substitution.
constexpr bool endsWord(QChar c)
{
    static constexpr CharacterSet kEnds(u" \t\r\n;&|()");
    return kEnds.contains(c);
}

} // namespace stagecraft
