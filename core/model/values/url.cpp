// SPDX-License-Identifier: MIT
#include "core/model/values/url.h"

#include "core/text/ascii.h"

#include <QByteArray>

#include <algorithm>

namespace stagecraft {

namespace {

int hexadecimalValue(QChar c) { return int(QStringView(u"0123456789abcdef").indexOf(c.toLower())); }

/// Decodes "%41" (and '+' of a query); nothing for an escape that is none.
std::optional<QString> decoded(QStringView text, bool plusIsBlank = false)
{
    if (!text.contains(u'%') && !(plusIsBlank && text.contains(u'+')))
        return text.toString();
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%') {
            if (i + 2 >= text.size() || hexadecimalValue(text[i + 1]) < 0
                || hexadecimalValue(text[i + 2]) < 0)
                return std::nullopt;
            bytes += char(hexadecimalValue(text[i + 1]) * 16 + hexadecimalValue(text[i + 2]));
            i += 2;
        } else if (plusIsBlank && text[i] == u'+') {
            bytes += ' ';
        } else {
            const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
            bytes += text.sliced(i, isPair ? 2 : 1).toUtf8();
            i += isPair ? 1 : 0;
        }
    }
    return QString::fromUtf8(bytes);
}

std::optional<std::pair<QString, QString>> parsePair(QStringView pair)
{
    if (pair.contains(u';'))
        return std::nullopt;
    const qsizetype equals = pair.indexOf(u'=');
    const std::optional<QString> key = decoded(equals < 0 ? pair : pair.first(equals), true);
    const std::optional<QString> value = decoded(equals < 0 ? QStringView() : pair.sliced(equals + 1), true);
    if (!key || !value)
        return std::nullopt;
    return std::pair(*key, *value);
}

bool isHost(QStringView host)
{
    const qsizetype colon = host.lastIndexOf(u':');
    const bool isBracketed = host.startsWith(u'[');
    if (isBracketed && !host.contains(u']'))
        return false;
    QStringView port = colon < 0 ? QStringView() : host.sliced(colon + 1);
    if (isBracketed) {
        const QStringView behind = host.sliced(host.lastIndexOf(u']') + 1);
        if (!behind.isEmpty() && !behind.startsWith(u':'))
            return false;
        port = behind.isEmpty() ? behind : behind.sliced(1);
    }
    if (!std::ranges::all_of(port, isAsciiDigit))
        return false;
    return std::ranges::all_of(host, [](QChar c) {
        return c.unicode() >= 0x80 || isAsciiAlphanumeric(c)
            || QStringView(u"-_.~!$&'()*+,;=:[]<>\"").contains(c);
    });
}

bool isUserInformation(QStringView text)
{
    return decoded(text) && std::ranges::all_of(text, [](QChar c) {
        return isAsciiAlphanumeric(c) || QStringView(u"-._:~!$&'()*+,;=%@").contains(c);
    });
}

bool isAuthority(QStringView authority)
{
    const qsizetype at = authority.lastIndexOf(u'@');
    return isHost(authority.sliced(at + 1)) && (at < 0 || isUserInformation(authority.first(at)));
}

/// The scheme in front of "://"; empty where there is none.
QStringView schemeOf(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || !isAsciiAlphanumeric(text[0]) || text[0].isDigit())
        return {};
    const QStringView scheme = text.first(colon);
    const bool isScheme = std::ranges::all_of(
        scheme, [](QChar c) { return isAsciiAlphanumeric(c) || QStringView(u"+-.").contains(c); });
    return isScheme ? scheme : QStringView();
}

} // namespace

std::optional<QList<std::pair<QString, QString>>> parseUrlQuery(QStringView text)
{
    QList<std::pair<QString, QString>> query;
    for (const QStringView part : text.split(u'&', Qt::SkipEmptyParts)) {
        const auto pair = parsePair(part);
        if (!pair)
            return std::nullopt;
        query.append(*pair);
    }
    return query;
}

std::optional<Url> parseUrl(QStringView text)
{
    if (std::ranges::any_of(text, [](QChar c) { return c < u' ' || c.unicode() == 0x7F; }))
        return std::nullopt;
    Url url;
    QStringView rest = text;
    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0) {
        const std::optional<QString> fragment = decoded(rest.sliced(hash + 1));
        if (!fragment)
            return std::nullopt;
        url.fragment = *fragment;
        rest = rest.first(hash);
    }
    if (const QStringView scheme = schemeOf(rest); !scheme.isEmpty()) {
        url.scheme = scheme.toString().toLower();
        rest = rest.sliced(scheme.size() + 1);
    }
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        for (const QStringView part : rest.sliced(mark + 1).split(u'&', Qt::SkipEmptyParts)) {
            if (const auto pair = parsePair(part))
                url.query.append(*pair);
        }
        rest = rest.first(mark);
    }
    if (rest.startsWith(u"//")) {
        rest = rest.sliced(2);
        const qsizetype slash = rest.indexOf(u'/');
        if (!isAuthority(slash < 0 ? rest : rest.first(slash)))
            return std::nullopt;
        rest = slash < 0 ? QStringView() : rest.sliced(slash);
    }
    const std::optional<QString> path = decoded(rest);
    if (!path)
        return std::nullopt;
    url.path = *path;
    return url;
}

} // namespace stagecraft
