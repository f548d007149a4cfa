// SPDX-License-Identifier: MIT
// Texts as programs written in Go treat them: white space, letter case and quoted strings.
#pragma once

#include <QString>

#include <optional>

namespace stagecraft {

/// Go's unicode.IsSpace, for one UTF-16 unit (no space lies outside the BMP).
constexpr bool isUnicodeSpace(QChar c) noexcept
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return unit == u' ' || (unit >= u'\t' && unit <= u'\r');
    return c.isSpace();
}

/// The white space between words of a Dockerfile: BuildKit's `[\t\v\f\r ]`.
constexpr bool isBlank(QChar c) noexcept
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\v' || c == u'\f';
}

/// Without white space (isUnicodeSpace) at its start.
inline QStringView trimmedLeft(QStringView text)
{
    qsizetype start = 0;
    while (start < text.size() && isUnicodeSpace(text[start]))
        ++start;
    return text.sliced(start);
}
/// Without white space (isUnicodeSpace) at its ends: Go's strings.TrimSpace.
QStringView trimmedSpace(QStringView text);

/// Go's strings.ToLower: one character for one, unlike QString::toLower().
QString goLowered(QStringView text);
/// Go's strings.ToUpper: likewise, so "ß" stays as it is.
QString goUppered(QStringView text);

/// Go's strconv.Quote, as "%q" prints it. Lone surrogates for invalid bytes are printed as the byte.
QString goQuoted(QStringView text);

/// `text` with each lone surrogate replaced by U+FFFD: what Go makes of invalid bytes when it decodes
/// characters.
QString withReplacedInvalidBytes(QStringView text);
/// True if `text` holds a lone surrogate.
bool hasInvalidBytes(QStringView text);

/// Go's strconv.ParseBool: 1 t T TRUE true True, 0 f F FALSE false False; nothing for anything else.
std::optional<bool> parseGoBoolean(QStringView text);

} // namespace stagecraft
