// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/casing.h"

#include "core/text/ascii.h"
#include "core/text/gotext.h"

#include <algorithm>

namespace stagecraft::rules {

Casing casingOf(QStringView text)
{
    const bool isPlain = isAscii(text);
    if (isPlain ? std::ranges::none_of(text, isAsciiUpper) : text == goLowered(text))
        return Casing::Lower;
    const bool isUpper = isPlain ? std::ranges::none_of(text, isAsciiLower) : text == goUppered(text);
    return isUpper ? Casing::Upper : Casing::Mixed;
}

QString inCasing(QStringView text, Casing casing)
{
    if (casing == Casing::Lower)
        return goLowered(text);
    return casing == Casing::Upper ? goUppered(text) : text.toString();
}

} // namespace stagecraft::rules
