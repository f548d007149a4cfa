// SPDX-License-Identifier: MIT
#include "core/model/values/gonumber.h"

#include <QString>

#include <algorithm>

namespace stagecraft {

namespace {

bool areDigits(QStringView text, int base)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [base](QChar c) { return c >= u'0' && c.unicode() < u'0' + base; });
}

} // namespace

std::optional<qint64> goInteger(QStringView text)
{
    const bool isSigned = text.startsWith(u'-') || text.startsWith(u'+');
    if (!areDigits(text.sliced(isSigned ? 1 : 0), 10))
        return std::nullopt;
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

std::optional<quint32> goUnsigned(QStringView text, int base)
{
    if (!areDigits(text, base))
        return std::nullopt;
    bool fits = false;
    const quint32 value = text.toUInt(&fits, base);
    return fits ? std::optional(value) : std::nullopt;
}

} // namespace stagecraft
