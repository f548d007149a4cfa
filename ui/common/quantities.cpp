// SPDX-License-Identifier: MIT
#include "ui/common/quantities.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagecraft {

namespace {

struct Quantities {
    Q_DECLARE_TR_FUNCTIONS(Quantities)
};

QString decimalText(double value) { return QLocale().toString(value, 'f', value < 99.95 ? 1 : 0); }

} // namespace

QString byteText(qint64 bytes)
{
    if (bytes < 1000)
        return Quantities::tr("%1 B").arg(bytes);
    const double value = double(bytes);
    // A value that would be rounded to 1000 takes the next unit.
    if (value < 999.5e3)
        return Quantities::tr("%1 kB").arg(decimalText(value / 1e3));
    if (value < 999.5e6)
        return Quantities::tr("%1 MB").arg(decimalText(value / 1e6));
    return Quantities::tr("%1 GB").arg(decimalText(value / 1e9));
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 100)
        return Quantities::tr("%1 ms").arg(milliseconds);
    if (milliseconds < 59'950)
        return Quantities::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 3600)
        return Quantities::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Quantities::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString changeText(qint64 before, qint64 after)
{
    if (before <= 0)
        return {};
    const int percent = qRound(100.0 * double(after - before) / double(before));
    const QString sign = percent < 0 ? QStringLiteral("\u2212")
        : percent > 0                ? QStringLiteral("+")
                                     : QString();
    return Quantities::tr("%1 %").arg(sign + QString::number(qAbs(percent)));
}

} // namespace stagecraft
