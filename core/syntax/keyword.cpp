// SPDX-License-Identifier: MIT
#include "core/syntax/keyword.h"

#include <algorithm>
#include <array>

namespace stagecraft {

namespace {

constexpr std::array kNames{
    QStringView(),
    QStringView(u"ADD"),
    QStringView(u"ARG"),
    QStringView(u"CMD"),
    QStringView(u"COPY"),
    QStringView(u"ENTRYPOINT"),
    QStringView(u"ENV"),
    QStringView(u"EXPOSE"),
    QStringView(u"FROM"),
    QStringView(u"HEALTHCHECK"),
    QStringView(u"LABEL"),
    QStringView(u"MAINTAINER"),
    QStringView(u"ONBUILD"),
    QStringView(u"RUN"),
    QStringView(u"SHELL"),
    QStringView(u"STOPSIGNAL"),
    QStringView(u"USER"),
    QStringView(u"VOLUME"),
    QStringView(u"WORKDIR"),
};
static_assert(kNames.size() == kKeywordCount);

constexpr qsizetype kLongestName = 11;

// Upper case as far as the names need it. Two letters outside ASCII have an ASCII letter as their lower
// case, and BuildKit compares lower cases: the Kelvin sign and the dotted capital I.
constexpr char16_t raised(char16_t unit)
{
    if (unit >= u'a' && unit <= u'z')
        return char16_t(unit - u'a' + u'A');
    if (unit == 0x212A)
        return u'K';
    return unit == 0x130 ? u'I' : unit;
}

} // namespace

Keyword keywordFrom(QStringView word)
{
    if (word.isEmpty() || word.size() > kLongestName)
        return Keyword::Unknown;
    const auto isSame = [word](QStringView name) {
        return name.size() == word.size() && name.front() == QChar(raised(word.front().unicode()))
            && std::ranges::equal(name, word, {}, {}, [](QChar c) { return QChar(raised(c.unicode())); });
    };
    const auto found = std::ranges::find_if(kNames.begin() + 1, kNames.end(), isSame);
    return found == kNames.end() ? Keyword::Unknown : Keyword(found - kNames.begin());
}

QStringView nameOf(Keyword keyword) { return kNames[std::size_t(keyword)]; }

} // namespace stagecraft
