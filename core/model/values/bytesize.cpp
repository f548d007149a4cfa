// SPDX-License-Identifier: MIT
#include "core/model/values/bytesize.h"

#include "core/text/ascii.h"

#include <QString>

#include <algorithm>

namespace stagecraft {

std::optional<qint64> parseByteSize(QStringView text)
{
    const auto isNumeric = [](QChar c) {
        return isAsciiDigit(c) || c == u'.' || c == u' ';
    };
    const auto last = std::find_if(text.rbegin(), text.rend(), isNumeric);
    if (last == text.rend())
        return std::nullopt;
    const qsizetype numberEnd = text.size() - (last - text.rbegin());
    const QStringView number = text.first(*last == u' ' ? numberEnd - 1 : numberEnd);
    const QString unit = text.sliced(numberEnd).toString().toLower();

    bool isNumber = false;
    const double size = number.trimmed() == number ? number.toDouble(&isNumber) : 0;
    if (!isNumber || size < 0)
        return std::nullopt;
    double factor = 1;
    if (!unit.isEmpty() && unit != u"b") {
        const qsizetype power = QStringView(u"kmgtp").indexOf(unit[0]);
        const QStringView rest = QStringView(unit).sliced(1);
        if (power < 0 || (!rest.isEmpty() && rest != u"b" && rest != u"ib"))
            return std::nullopt;
        for (qsizetype i = 0; i <= power; ++i)
            factor *= 1024;
    }
    return qint64(std::min(size * factor, 9e18));
}

} // namespace stagecraft
