// SPDX-License-Identifier: MIT
// A change to a text: a sorted set of replacements applied as one step.
#pragma once

#include "core/text/textrange.h"

#include <QString>

#include <span>
#include <vector>

namespace stagecraft {

/// The text in `range` becomes `text`. An empty range inserts; an empty text deletes.
struct Replacement {
    TextRange range;
    QString text;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// Replacements against one version of a text, applied together.
///
/// All offsets refer to the text before the edit, so adding one replacement never shifts another.
/// Graph gestures, quick fixes, typing and undo all change a Dockerfile through this type alone.
///
/// Invariant: replacements are sorted by start, and at least one untouched character lies between
/// neighbours. `invertedFor()` depends on the gap.
class TextEdit {
public:
    TextEdit() = default;
    explicit TextEdit(Replacement replacement);

    static TextEdit insertion(qsizetype offset, QString text);
    static TextEdit deletion(TextRange range);

    /// Adds one replacement. One that touches an earlier one is merged with it: texts inserted at one
    /// place stand in the order of the calls. Returns false, and changes nothing, if it overlaps an
    /// earlier one.
    [[nodiscard]] bool add(Replacement replacement);

    bool isEmpty() const noexcept { return m_replacements.empty(); }
    std::span<const Replacement> replacements() const noexcept { return m_replacements; }

    /// Returns `text` with every replacement applied.
    /// Requires: every range lies inside [0, text.size()].
    QString appliedTo(QStringView text) const;

    /// Returns the edit that turns `appliedTo(text)` back into `text`.
    TextEdit invertedFor(QStringView text) const;

    /// Returns the one edit that does what this one and then `later`, which refers to
    /// `appliedTo(text)`, do. It may replace more than both, never less.
    TextEdit followedBy(const TextEdit &later, QStringView text) const;

    /// Returns where the place `offset` of the old text is in the new one. A place inside a replaced
    /// range moves to the end of what replaced it; with `stickLeft`, text inserted exactly at the
    /// place comes behind it instead of before it.
    qsizetype mapped(qsizetype offset, bool stickLeft = false) const;
    /// The range of the new text that holds what is left of `range`.
    TextRange mapped(TextRange range) const;
    /// True if a replacement touches a character of `range` or inserts inside it.
    bool touches(TextRange range) const;

    /// Returns the smallest single replacement that turns `before` into `after`: equal start and end
    /// trimmed. Never cuts a surrogate pair. Empty when both are equal.
    static TextEdit difference(QStringView before, QStringView after);

    friend bool operator==(const TextEdit &, const TextEdit &) = default;

private:
    std::vector<Replacement> m_replacements;
};

} // namespace stagecraft
