// SPDX-License-Identifier: MIT
#include "core/model/values/filemode.h"

#include "core/model/values/gonumber.h"
#include "core/text/ascii.h"

namespace stagecraft {

namespace {

qsizetype skip(QStringView text, qsizetype at, QStringView characters)
{
    while (at < text.size() && characters.contains(text[at]))
        ++at;
    return at;
}

/// [ugoa…][+-=][rwxXstugo…]… , …
bool isSymbolicMode(QStringView mode)
{
    for (qsizetype at = 0;;) {
        at = skip(mode, at, u"augo");
        do {
            if (at == mode.size() || !QStringView(u"+-=").contains(mode[at]))
                return false;
            at = skip(mode, at + 1, u"rwxXstugo");
            if (at == mode.size())
                return true;
        } while (mode[at] != u',');
        ++at;
    }
}

} // namespace

std::optional<QString> fileModeError(QStringView mode)
{
    const bool isNumber = !mode.isEmpty() && isAsciiDigit(mode[0]);
    const std::optional<quint32> number = goUnsigned(mode, 8);
    if (number ? *number <= 07777 : !isNumber && isSymbolicMode(mode))
        return std::nullopt;
    if (isNumber)
        return QStringLiteral(
            "invalid chmod parameter: '%1'. it should be octal string and between 0 and 07777")
            .arg(mode);
    return QStringLiteral("invalid syntax");
}

} // namespace stagecraft
