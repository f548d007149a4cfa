// SPDX-License-Identifier: MIT
#include "core/syntax/parser/heredocmarkers.h"

#include "core/syntax/parser/heredoclexer.h"
#include "core/text/ascii.h"
#include "core/text/gotext.h"

#include <limits>

namespace stagecraft {

namespace {

qsizetype quoteCount(QStringView text) { return text.count(u'\'') + text.count(u'"'); }

// Too large numbers are those of BuildKit's largest.
int numberFrom(QStringView digits)
{
    if (digits.isEmpty())
        return 0;
    bool fits = false;
    const int number = digits.toInt(&fits);
    return fits ? number : std::numeric_limits<int>::max();
}

} // namespace

bool mayHoldHeredoc(QStringView text)
{
    qsizetype at = text.indexOf(u'<');
    while (at >= 0 && !text.sliced(at + 1).startsWith(u'<'))
        at = text.indexOf(u'<', at + 1);
    return at >= 0;
}

std::optional<HeredocMarker> heredocMarkerFrom(QStringView word)
{
    qsizetype at = 0;
    while (at < word.size() && isAsciiDigit(word[at]))
        ++at;
    const QStringView digits = word.first(at);
    QStringView rest = word.sliced(at);
    if (!rest.startsWith(u"<<"))
        return std::nullopt;
    rest = rest.sliced(2);
    const bool chomp = rest.startsWith(u'-');
    if (chomp)
        rest = rest.sliced(1);
    while (!rest.isEmpty() && isBlank(rest.front()) && rest.front() != u'\v')
        rest = rest.sliced(1);
    if (rest.isEmpty() || rest.contains(u'<'))
        return std::nullopt;

    const auto plain = heredocWords(rest, HeredocQuotes::Removed);
    const auto quoted = heredocWords(rest, HeredocQuotes::Kept);
    if (!plain || plain->size() != 1 || !quoted || quoted->size() != 1)
        return std::nullopt;
    const QString &name = plain->front().text;
    return HeredocMarker{.range = {0, word.size()},
        .name = name,
        .fileDescriptor = numberFrom(digits),
        .chomp = chomp,
        .expand = quoteCount(name) == quoteCount(quoted->front().text)};
}

std::vector<HeredocMarker> heredocMarkersOf(QStringView line)
{
    std::vector<HeredocMarker> markers;
    const auto words = heredocWords(line, HeredocQuotes::KeptWithEscapes);
    if (!words)
        return markers;
    for (const HeredocWord &word : *words) {
        if (auto marker = heredocMarkerFrom(word.text)) {
            marker->range = word.range;
            markers.push_back(*std::move(marker));
        }
    }
    return markers;
}

} // namespace stagecraft
