// SPDX-License-Identifier: MIT
#include "core/text/textedit.h"

#include <algorithm>

namespace stagecraft {

namespace {

TextRange shifted(TextRange range, qsizetype by) { return {range.start + by, range.end + by}; }

/// How much longer the text becomes by `replacement`.
qsizetype growth(const Replacement &replacement)
{
    return replacement.text.size() - replacement.range.size();
}

QString applied(std::span<const Replacement> replacements, QStringView text, qsizetype offset = 0)
{
    qsizetype size = text.size();
    for (const Replacement &replacement : replacements)
        size += growth(replacement);
    QString result;
    result.reserve(size);
    qsizetype copied = 0;
    for (const Replacement &replacement : replacements) {
        const TextRange range = shifted(replacement.range, -offset);
        result += text.sliced(copied, range.start - copied);
        result += replacement.text;
        copied = range.end;
    }
    result += text.sliced(copied);
    return result;
}

} // namespace

TextEdit::TextEdit(Replacement replacement)
{
    if (!replacement.range.isEmpty() || !replacement.text.isEmpty())
        m_replacements.push_back(std::move(replacement));
}

TextEdit TextEdit::insertion(qsizetype offset, QString text)
{
    return TextEdit({.range = {offset, offset}, .text = std::move(text)});
}

TextEdit TextEdit::deletion(TextRange range) { return TextEdit({.range = range, .text = {}}); }

bool TextEdit::add(Replacement replacement)
{
    if (replacement.range.isEmpty() && replacement.text.isEmpty())
        return true;
    const TextRange range = replacement.range;
    // The first replacement that does not lie wholly before the new one, with a gap between.
    auto first = std::ranges::lower_bound(
        m_replacements, range.start, {}, [](const Replacement &earlier) { return earlier.range.end; });
    auto last = first;
    for (; last != m_replacements.end() && last->range.start <= range.end; ++last) {
        if (last->range.intersects(range))
            return false;
    }
    if (first == last) {
        m_replacements.insert(first, std::move(replacement));
        return true;
    }

    Replacement merged{.range = {std::min(first->range.start, range.start), range.end}, .text = {}};
    bool added = false;
    for (auto touching = first; touching != last; ++touching) {
        if (!added && touching->range.end > range.start) {
            merged.text += replacement.text;
            added = true;
        }
        merged.text += touching->text;
        merged.range.end = std::max(merged.range.end, touching->range.end);
    }
    if (!added)
        merged.text += replacement.text;
    *first = std::move(merged);
    m_replacements.erase(first + 1, last);
    return true;
}

QString TextEdit::appliedTo(QStringView text) const { return applied(m_replacements, text); }

TextEdit TextEdit::invertedFor(QStringView text) const
{
    TextEdit inverse;
    inverse.m_replacements.reserve(m_replacements.size());
    qsizetype shift = 0;
    for (const Replacement &replacement : m_replacements) {
        const qsizetype start = replacement.range.start + shift;
        inverse.m_replacements.push_back({.range = {start, start + replacement.text.size()},
            .text = text.sliced(replacement.range.start, replacement.range.size()).toString()});
        shift += growth(replacement);
    }
    return inverse;
}

TextEdit TextEdit::followedBy(const TextEdit &later, QStringView text) const
{
    // Replacements of both edits that touch in the text between them become one. Between such groups
    // lies at least one character that neither touches, so each group can be composed on its own.
    TextEdit result;
    std::span<const Replacement> first = m_replacements;
    std::span<const Replacement> second = later.m_replacements;
    qsizetype shift = 0; // From the old text to the text between the edits, in front of the group.
    const auto middleRange = [](const Replacement &replacement, qsizetype by) {
        const qsizetype start = replacement.range.start + by;
        return TextRange{start, start + replacement.text.size()};
    };
    while (!first.empty() || !second.empty()) {
        const bool startsFirst = !first.empty()
            && (second.empty() || middleRange(first.front(), shift).start <= second.front().range.start);
        TextRange group = startsFirst ? middleRange(first.front(), shift) : second.front().range;
        std::size_t firstCount = 0;
        std::size_t secondCount = 0;
        qsizetype shiftBehind = shift;
        for (bool grew = true; grew;) {
            grew = false;
            if (firstCount < first.size()) {
                const TextRange range = middleRange(first[firstCount], shiftBehind);
                if (range.start <= group.end) {
                    group.end = std::max(group.end, range.end);
                    shiftBehind += growth(first[firstCount]);
                    ++firstCount;
                    grew = true;
                }
            }
            if (secondCount < second.size() && second[secondCount].range.start <= group.end) {
                group.end = std::max(group.end, second[secondCount].range.end);
                ++secondCount;
                grew = true;
            }
        }
        const TextRange oldRange{group.start - shift, group.end - shiftBehind};
        const QStringView oldText = text.sliced(oldRange.start, oldRange.size());
        const QString middle = applied(first.first(firstCount), oldText, oldRange.start);
        Replacement composed{
            .range = oldRange, .text = applied(second.first(secondCount), middle, group.start)};
        if (!composed.range.isEmpty() || !composed.text.isEmpty())
            result.m_replacements.push_back(std::move(composed));
        first = first.subspan(firstCount);
        second = second.subspan(secondCount);
        shift = shiftBehind;
    }
    return result;
}

qsizetype TextEdit::mapped(qsizetype offset, bool stickLeft) const
{
    qsizetype shift = 0;
    for (const Replacement &replacement : m_replacements) {
        const TextRange range = replacement.range;
        const bool isBefore =
            offset < range.start || (offset == range.start && (stickLeft || !range.isEmpty()));
        if (isBefore)
            break;
        if (offset < range.end)
            return range.start + shift + replacement.text.size();
        shift += growth(replacement);
    }
    return offset + shift;
}

TextRange TextEdit::mapped(TextRange range) const
{
    const qsizetype start = mapped(range.start);
    qsizetype end = mapped(range.end, true);
    for (const Replacement &replacement : m_replacements) {
        // What replaced the range's last characters together with some behind it is no part of it.
        if (replacement.range.start < range.end && range.end < replacement.range.end)
            end -= replacement.text.size();
    }
    return {start, std::max(start, end)};
}

bool TextEdit::touches(TextRange range) const
{
    return std::ranges::any_of(m_replacements,
        [range](const Replacement &replacement) { return replacement.range.intersects(range); });
}

TextEdit TextEdit::difference(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = std::ranges::mismatch(before.first(shorter), after.first(shorter)).in1 - before.begin();
    const auto cutsPair = [](QStringView text, qsizetype at) {
        return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
    };
    if (cutsPair(before, start) || cutsPair(after, start))
        --start;
    qsizetype kept = 0; // Characters that are equal at the end.
    while (kept < shorter - start && before[before.size() - kept - 1] == after[after.size() - kept - 1])
        ++kept;
    if (cutsPair(before, before.size() - kept) || cutsPair(after, after.size() - kept))
        --kept;
    const TextRange replaced{start, before.size() - kept};
    return TextEdit({.range = replaced, .text = after.sliced(start, after.size() - kept - start).toString()});
}

} // namespace stagecraft
