// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/places.h"

#include <algorithm>
#include <iterator>

namespace stagecraft::rules {

namespace {

bool isQuote(QChar c) { return c == u'"' || c == u'\''; }

} // namespace

QStringView withoutQuotes(QStringView text)
{
    while (!text.isEmpty() && isQuote(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isQuote(text.back()))
        text.chop(1);
    return text;
}

bool isWindowsAbsolute(QStringView path) { return path.size() >= 2 && path[0].isLetter() && path[1] == u':'; }

bool isArchive(QStringView path)
{
    static constexpr QStringView kEndings[] = {u".tar", u".Z", u".bz2", u".gz", u".lz", u".lzma", u".tZ",
        u".tb2", u".tbz", u".tbz2", u".tgz", u".tlz", u".tpz", u".txz", u".xz"};
    const QStringView name = withoutQuotes(path);
    return std::ranges::any_of(kEndings, [name](QStringView ending) { return name.endsWith(ending); });
}

QString unquotedValue(QStringView raw)
{
    QString value;
    QChar quote;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw[i];
        const bool escapesQuote = c == u'\\' && i + 1 < raw.size()
            && (raw[i + 1] == quote || (quote.isNull() && raw[i + 1] == u' '));
        if (escapesQuote)
            value += raw[++i];
        else if (quote.isNull() && isQuote(c))
            quote = c;
        else if (c == quote && !quote.isNull())
            quote = QChar();
        else
            value += c;
    }
    return value;
}

} // namespace stagecraft::rules
