// SPDX-License-Identifier: MIT
#include "core/model/imagereference.h"

#include "core/model/values/digest.h"
#include "core/text/ascii.h"
#include "core/text/characterset.h"

#include <algorithm>

namespace stagecraft {

namespace {

constexpr qsizetype kMaximumNameLength = 255;
constexpr qsizetype kIdentifierLength = 64;

bool isIn(QChar c, char16_t first, char16_t last) { return c.unicode() >= first && c.unicode() <= last; }

bool isLower(QChar c)
{
    static constexpr CharacterSet kLower([](QChar each) { return isAsciiLower(each) || isAsciiDigit(each); });
    return kLower.contains(c);
}

bool isHexadecimal(QChar c) { return isAsciiDigit(c) || isIn(c, u'a', u'f') || isIn(c, u'A', u'F'); }

/// Lower case letters and digits, joined by ".", "_", "__" or any number of dashes.
bool isPathComponent(QStringView text)
{
    if (text.isEmpty() || !isLower(text.front()) || !isLower(text.back()))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLower(text[i]))
            continue;
        const qsizetype start = i;
        while (!isLower(text[i + 1]))
            ++i;
        const QStringView separator = text.sliced(start, i + 1 - start);
        const bool isDashes = std::ranges::all_of(separator, [](QChar c) { return c == u'-'; });
        if (!isDashes && separator != u"." && separator != u"_" && separator != u"__")
            return false;
    }
    return true;
}

bool isPath(QStringView text)
{
    for (qsizetype start = 0;;) {
        const qsizetype slash = text.indexOf(u'/', start);
        if (!isPathComponent(text.sliced(start, (slash < 0 ? text.size() : slash) - start)))
            return false;
        if (slash < 0)
            return true;
        start = slash + 1;
    }
}

bool isHostName(QStringView text)
{
    if (text.startsWith(u'[') && text.endsWith(u']')) {
        const QStringView address = text.sliced(1).chopped(1);
        return !address.isEmpty()
            && std::ranges::all_of(address, [](QChar c) { return isHexadecimal(c) || c == u':'; });
    }
    for (const QStringView part : text.tokenize(u'.')) {
        if (part.isEmpty() || !isAsciiAlphanumeric(part.front()) || !isAsciiAlphanumeric(part.back())
            || !std::ranges::all_of(part, [](QChar c) { return isAsciiAlphanumeric(c) || c == u'-'; }))
            return false;
    }
    return true;
}

bool isDomain(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && isAsciiDigit(text[end - 1]))
        --end;
    if (end > 0 && end < text.size() && text[end - 1] == u':')
        return isHostName(text.first(end - 1));
    return isHostName(text);
}

bool isTag(QStringView text)
{
    static constexpr CharacterSet kAllowed(
        [](QChar c) { return isAsciiAlphanumeric(c) || c == u'_' || c == u'.' || c == u'-'; });
    return !text.isEmpty() && text.size() <= 128 && text.front() != u'.' && text.front() != u'-'
        && std::ranges::all_of(text, [](QChar c) { return kAllowed.contains(c); });
}

/// algorithm[-_+.algorithm…]:hexadecimal, at least 32 digits.
bool isDigest(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || text.size() - colon - 1 < 32
        || !std::ranges::all_of(text.sliced(colon + 1), isHexadecimal))
        return false;
    bool starts = true;
    for (const QChar c : text.first(colon)) {
        const bool isSeparator = c == u'-' || c == u'_' || c == u'+' || c == u'.';
        if (isSeparator ? starts : !isAsciiAlphanumeric(c) || (starts && isAsciiDigit(c)))
            return false;
        starts = isSeparator;
    }
    return !starts;
}

/// True if there is no letter with a lower case of its own. Qt's idea of lower case for whole texts.
bool isLowered(QStringView text)
{
    static constexpr CharacterSet kLowered([](QChar c) { return !isAsciiUpper(c); });
    return std::ranges::all_of(text, [](QChar c) { return kLowered.contains(c); })
        || (!isAscii(text) && text.toString().toLower() == text);
}

/// True if the first component of a reference is a registry.
bool namesDomain(QStringView component)
{
    return component == u"localhost" || component.contains(u'.') || component.contains(u':')
        || !isLowered(component);
}

std::unexpected<QString> invalidFormat()
{
    return std::unexpected(QStringLiteral("invalid reference format"));
}

} // namespace

std::expected<ImageReference, QString> parseImageReference(QStringView text)
{
    if (text.size() == kIdentifierLength
        && std::ranges::all_of(text, [](QChar c) { return isAsciiDigit(c) || isIn(c, u'a', u'f'); }))
        return std::unexpected(
            QStringLiteral("invalid repository name (%1), cannot specify 64-byte hexadecimal strings")
                .arg(text));

    const qsizetype slash = text.indexOf(u'/');
    const bool hasDomain = slash >= 0 && namesDomain(text.first(slash));
    const bool isOfficial = slash < 0
        || (hasDomain && (text.first(slash) == u"docker.io" || text.first(slash) == u"index.docker.io")
            && !text.sliced(slash + 1).contains(u'/'));
    QStringView rest = hasDomain ? text.sliced(slash + 1) : text;

    const qsizetype firstColon = rest.indexOf(u':');
    const QStringView remote = firstColon < 0 ? rest : rest.first(firstColon);
    const QStringView remotePrefix = isOfficial ? u"library/" : u"";
    if (!isLowered(remote))
        return std::unexpected(
            QStringLiteral("invalid reference format: repository name (%1%2) must be lowercase")
                .arg(remotePrefix, remote));

    ImageReference reference;
    if (hasDomain)
        reference.domain = text.first(slash);
    if (const qsizetype at = rest.indexOf(u'@'); at >= 0) {
        reference.digest = rest.sliced(at + 1);
        rest = rest.first(at);
        if (!isDigest(reference.digest))
            return invalidFormat();
    }
    if (firstColon >= 0 && firstColon < rest.size()) {
        reference.tag = rest.sliced(firstColon + 1);
        rest = rest.first(firstColon);
        if (!isTag(reference.tag))
            return invalidFormat();
    }
    reference.path = rest;
    if ((hasDomain && !isDomain(reference.domain)) || !isPath(rest))
        return invalidFormat();
    if (remotePrefix.size() + remote.size() > kMaximumNameLength)
        return std::unexpected(QStringLiteral("repository name must not be more than 255 characters"));
    if (!reference.digest.isEmpty()) {
        if (const std::optional<QString> error = digestError(reference.digest))
            return std::unexpected(*error);
    }
    return reference;
}

} // namespace stagecraft
