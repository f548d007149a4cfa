// SPDX-License-Identifier: MIT
#include "core/model/values/stopsignal.h"

#include "core/model/values/gonumber.h"

#include <QString>

#include <algorithm>

namespace stagecraft {

namespace {

constexpr QStringView kSignals[] = {u"ABRT", u"ALRM", u"BUS", u"CHLD", u"CLD", u"CONT", u"FPE", u"HUP",
    u"ILL", u"INT", u"IO", u"IOT", u"KILL", u"PIPE", u"POLL", u"PROF", u"PWR", u"QUIT", u"SEGV", u"STKFLT",
    u"STOP", u"SYS", u"TERM", u"TRAP", u"TSTP", u"TTIN", u"TTOU", u"URG", u"USR1", u"USR2", u"VTALRM",
    u"WINCH", u"XCPU", u"XFSZ", u"RTMIN", u"RTMAX"};

/// "RTMIN+3": a number without leading zeros behind a name.
bool isNear(QStringView name, QStringView start, int most)
{
    if (!name.startsWith(start))
        return false;
    const QStringView number = name.sliced(start.size());
    bool isNumber = false;
    const int value = number.toInt(&isNumber);
    return isNumber && value >= 1 && value <= most && number == QString::number(value);
}

} // namespace

bool isStopSignal(QStringView text)
{
    if (const std::optional<qint64> number = goInteger(text))
        return *number != 0;
    const QString upper = text.toString().toUpper();
    const QStringView name = QStringView(upper).sliced(upper.startsWith(u"SIG") ? 3 : 0);
    return std::ranges::contains(kSignals, name) || isNear(name, u"RTMIN+", 15)
        || isNear(name, u"RTMAX-", 14);
}

} // namespace stagecraft
