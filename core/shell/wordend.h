// SPDX-License-Identifier: MIT
// Which characters end a word of the shell.
#pragma once

#include <QChar>

namespace stagecraft {

/// True for blanks, line breaks and operators that are no redirections: they end a word wherever they stand
/// unquoted. '<' and '>' do so too, except where they begin a process substitution.
constexpr bool endsWord(QChar c)
{
    switch (c.unicode()) {
    case u' ':
    case u'\t':
    case u'\r':
    case u'\n':
    case u';':
    case u'&':
    case u'|':
    case u'(':
    case u')':
        return true;
    default:
        return false;
    }
}

} // namespace stagecraft
