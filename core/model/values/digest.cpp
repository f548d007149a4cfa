// SPDX-License-Identifier: MIT
#include "core/model/values/digest.h"

#include "core/text/ascii.h"

#include <algorithm>

namespace stagecraft {

namespace {

bool isLowerAlphanumeric(QChar c) { return isAsciiLower(c) || isAsciiDigit(c); }

/// Words of lower case letters and digits joined by single marks.
bool isAlgorithm(QStringView text)
{
    bool wasWord = false;
    for (const QChar c : text) {
        if (isLowerAlphanumeric(c)) {
            wasWord = true;
        } else if (wasWord && QStringView(u".+_-").contains(c)) {
            wasWord = false;
        } else {
            return false;
        }
    }
    return wasWord;
}

qsizetype hexadecimalLength(QStringView algorithm)
{
    if (algorithm == u"sha256")
        return 64;
    if (algorithm == u"sha384")
        return 96;
    return algorithm == u"sha512" ? 128 : 0;
}

} // namespace

std::optional<QString> digestError(QStringView digest)
{
    const QString invalidFormat = QStringLiteral("invalid checksum digest format");
    const qsizetype colon = digest.indexOf(u':');
    if (colon <= 0 || colon + 1 == digest.size())
        return invalidFormat;
    const QStringView algorithm = digest.first(colon);
    const QStringView encoded = digest.sliced(colon + 1);
    const qsizetype length = hexadecimalLength(algorithm);
    if (length == 0) {
        const bool isEncoded = std::ranges::all_of(
            encoded, [](QChar c) { return isAsciiAlphanumeric(c) || QStringView(u"=_-").contains(c); });
        return isAlgorithm(algorithm) && isEncoded ? QStringLiteral("unsupported digest algorithm")
                                                   : invalidFormat;
    }
    if (encoded.size() != length)
        return QStringLiteral("invalid checksum digest length");
    const bool isHexadecimal =
        std::ranges::all_of(encoded, [](QChar c) { return isAsciiDigit(c) || (c >= u'a' && c <= u'f'); });
    return isHexadecimal ? std::nullopt : std::optional(invalidFormat);
}

} // namespace stagecraft
