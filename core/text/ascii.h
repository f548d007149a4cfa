// SPDX-License-Identifier: MIT
// Classes of ASCII characters, which the grammars of Dockerfile, shell and image references are made of.
#pragma once

#include <QChar>
#include <QStringView>

#include <algorithm>

namespace stagecraft {

/// True for 0 to 9.
constexpr bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// True for a to z.
constexpr bool isAsciiLower(QChar c) { return c >= u'a' && c <= u'z'; }

/// True for A to Z.
constexpr bool isAsciiUpper(QChar c) { return c >= u'A' && c <= u'Z'; }

/// True for a to z and A to Z.
constexpr bool isAsciiLetter(QChar c) { return isAsciiLower(c) || isAsciiUpper(c); }

/// A to Z as a to z, everything else as it is.
constexpr QChar asciiLowered(QChar c) { return isAsciiUpper(c) ? QChar(char16_t(c.unicode() + 32)) : c; }

/// a to z as A to Z, everything else as it is.
constexpr QChar asciiRaised(QChar c) { return isAsciiLower(c) ? QChar(char16_t(c.unicode() - 32)) : c; }

/// True for letters and digits.
constexpr bool isAsciiAlphanumeric(QChar c) { return isAsciiLetter(c) || isAsciiDigit(c); }

/// True for what names of shell variables are made of: letters, digits and '_'.
constexpr bool isShellNameCharacter(QChar c) { return isAsciiAlphanumeric(c) || c == u'_'; }

/// True for a text of nothing but ASCII.
constexpr bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace stagecraft
