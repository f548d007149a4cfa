// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/casing.h"

#include "core/text/gotext.h"

namespace stagecraft::rules {

Casing casingOf(QStringView text)
{
    if (text == goLowered(text))
        return Casing::Lower;
    return text == text.toString().toUpper() ? Casing::Upper : Casing::Mixed;
}

QString inCasing(QStringView text, Casing casing)
{
    if (casing == Casing::Lower)
        return goLowered(text);
    return casing == Casing::Upper ? text.toString().toUpper() : text.toString();
}

} // namespace stagecraft::rules
