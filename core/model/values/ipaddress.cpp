// SPDX-License-Identifier: MIT
#include "core/model/values/ipaddress.h"

#include "core/text/ascii.h"

#include <QList>

#include <algorithm>

namespace stagecraft {

namespace {

bool isByte(QStringView text)
{
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text[0] == u'0'))
        return false;
    return std::ranges::all_of(text, isAsciiDigit) && text.toInt() <= 255;
}

bool isIpV4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, isByte);
}

bool isGroup(QStringView text)
{
    return !text.isEmpty() && text.size() <= 4 && std::ranges::all_of(text, [](QChar c) {
        return QStringView(u"0123456789abcdefABCDEF").contains(c);
    });
}

/// The number of 16-bit groups in `text`; -1 if it is malformed. An IPv4 address may end the last part.
int groupCount(QStringView text, bool isLast)
{
    if (text.isEmpty())
        return 0;
    const QList<QStringView> parts = text.split(u':');
    int count = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (isLast && i + 1 == parts.size() && isIpV4(parts[i]))
            count += 2;
        else if (isGroup(parts[i]))
            ++count;
        else
            return -1;
    }
    return count;
}

bool isIpV6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    if (gap < 0)
        return groupCount(text, true) == 8;
    const int before = groupCount(text.first(gap), false);
    const int after = groupCount(text.sliced(gap + 2), true);
    return before >= 0 && after >= 0 && before + after <= 7;
}

} // namespace

bool isIpAddress(QStringView text) { return text.contains(u':') ? isIpV6(text) : isIpV4(text); }

} // namespace stagecraft
