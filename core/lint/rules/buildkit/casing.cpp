// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/casing.h"

#include "core/text/gotext.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool hasNoneOf(QStringView text, QChar first, QChar last)
{
    return std::ranges::none_of(text, [=](QChar c) { return c >= first && c <= last; });
}

} // namespace

Casing casingOf(QStringView text)
{
    if (isAscii(text) ? hasNoneOf(text, u'A', u'Z') : text == goLowered(text))
        return Casing::Lower;
    const bool isUpper = isAscii(text) ? hasNoneOf(text, u'a', u'z') : text == goUppered(text);
    return isUpper ? Casing::Upper : Casing::Mixed;
}

QString inCasing(QStringView text, Casing casing)
{
    if (casing == Casing::Lower)
        return goLowered(text);
    return casing == Casing::Upper ? goUppered(text) : text.toString();
}

} // namespace stagecraft::rules
