// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/labelformats.h"

#include "core/text/ascii.h"

#include <QDate>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace stagecraft::rules {

namespace {

bool matches(const QRegularExpression &expression, QStringView text)
{
    return expression.matchView(text).hasMatch();
}

} // namespace

bool isUrl(QStringView text)
{
    static const QRegularExpression kExpression(QStringLiteral(
        "\\A[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\\[\\]-]|%[0-9A-Fa-f]{2})*\\z"));
    return matches(kExpression, text) && QUrl(text.toString(), QUrl::StrictMode).isValid();
}

bool isRfc3339(QStringView text)
{
    static const QRegularExpression kExpression(
        QStringLiteral("\\A(\\d{4})-(\\d\\d)-(\\d\\d)T([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?(Z|[+-"
                       "]\\d\\d:?\\d\\d)\\z"));
    const QRegularExpressionMatch match = kExpression.matchView(text);
    return match.hasMatch()
        && QDate::isValid(
            match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
}

bool isGitHash(QStringView text)
{
    return (text.size() == 40 || text.size() == 7)
        && std::ranges::all_of(text, [](QChar c) { return isAsciiDigit(c) || (c >= u'a' && c <= u'f'); });
}

bool isSemVer(QStringView text)
{
    static const QRegularExpression kExpression(QStringLiteral(
        "\\A(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
        "(-((0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*))?"
        "(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?\\z"));
    return matches(kExpression, text);
}

bool isEmail(QStringView text)
{
    static const QRegularExpression kExpression(QStringLiteral(
        "\\A(\"[^\"\\\\]*\"|[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*)"
        "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\\z"));
    return text.size() <= 320 && matches(kExpression, text);
}

} // namespace stagecraft::rules
