// SPDX-License-Identifier: MIT
#include "core/edit/rearrangement.h"

#include <algorithm>

namespace stagecraft {

namespace {

/// An insertion at the edge of a range belongs to what is around it.
bool liesInside(TextRange inner, TextRange outer)
{
    if (inner.isEmpty())
        return outer.start < inner.start && inner.start < outer.end;
    return outer.contains(inner);
}

std::vector<TextRange> joined(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    std::vector<TextRange> result;
    for (const TextRange range : ranges) {
        if (!result.empty() && range.start < result.back().end)
            result.back().end = std::max(result.back().end, range.end);
        else
            result.push_back(range);
    }
    return result;
}

} // namespace

void Rearrangement::insert(qsizetype offset, const QString &text) { replace({offset, offset}, text); }

void Rearrangement::replace(TextRange range, const QString &text)
{
    m_changes.push_back({.range = range, .text = text, .piece = {}, .after = {}});
}

void Rearrangement::remove(TextRange range)
{
    if (!range.isEmpty())
        m_removals.push_back(range);
}

void Rearrangement::move(TextRange piece, qsizetype offset, const QString &before, const QString &after)
{
    m_changes.push_back({.range = {offset, offset}, .text = before, .piece = piece, .after = after});
}

QString Rearrangement::replacementOf(const Change &change) const
{
    return change.piece ? change.text + textOf(*change.piece) + change.after : change.text;
}

QString Rearrangement::textOf(TextRange range) const
{
    const std::optional<TextEdit> edit = editInside(range, m_removals);
    const QStringView piece = m_text.sliced(range.start, range.size());
    if (!edit)
        return piece.toString();
    TextEdit shifted;
    for (const Replacement &replacement : edit->replacements()) {
        const TextRange place{replacement.range.start - range.start, replacement.range.end - range.start};
        if (!shifted.add({place, replacement.text}))
            return piece.toString();
    }
    return shifted.appliedTo(piece);
}

std::optional<TextEdit> Rearrangement::edit() const
{
    std::vector<TextRange> removals = m_removals;
    for (const Change &change : m_changes) {
        if (change.piece)
            removals.push_back(*change.piece);
    }
    return editInside({0, m_text.size()}, removals);
}

std::optional<TextEdit> Rearrangement::editInside(
    TextRange range, const std::vector<TextRange> &removals) const
{
    const bool isWhole = range == TextRange{0, m_text.size()};
    std::vector<TextRange> removed;
    for (const TextRange removal : joined(removals)) {
        if (range.contains(removal))
            removed.push_back(removal);
    }

    std::vector<Replacement> replacements;
    for (const TextRange removal : removed)
        replacements.push_back({removal, {}});
    for (const Change &change : m_changes) {
        const auto holdsChange = [&](TextRange outer) {
            return liesInside(change.range, outer);
        };
        if (!isWhole && !holdsChange(range))
            continue;
        if (std::ranges::none_of(removed, holdsChange))
            replacements.push_back({change.range, replacementOf(change)});
        else if (change.piece)
            return std::nullopt; // The piece would be lost.
    }
    std::ranges::stable_sort(replacements, [](const Replacement &a, const Replacement &b) {
        return std::pair(a.range.start, a.range.end) < std::pair(b.range.start, b.range.end);
    });

    TextEdit edit;
    for (Replacement &replacement : replacements) {
        if (!edit.add(std::move(replacement)))
            return std::nullopt;
    }
    return edit;
}

} // namespace stagecraft
