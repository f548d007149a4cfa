// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/casing.h"

#include "core/text/gotext.h"

namespace stagecraft::rules {

Casing casingOf(QStringView text)
{
    if (text == goLowered(text))
        return Casing::Lower;
    return text == goUppered(text) ? Casing::Upper : Casing::Mixed;
}

QString inCasing(QStringView text, Casing casing)
{
    if (casing == Casing::Lower)
        return goLowered(text);
    return casing == Casing::Upper ? goUppered(text) : text.toString();
}

} // namespace stagecraft::rules
