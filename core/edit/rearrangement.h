// SPDX-License-Identifier: MIT
// Collects what one wish does to a text: pieces replaced, removed and moved.
#pragma once

#include "core/text/textedit.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace stagecraft {

/// The changes of one wish, in any order. All offsets refer to the text before. A piece that moves takes
/// the changes inside it along; changes inside a removed piece vanish with it.
class Rearrangement {
public:
    /// `text` must outlive the value.
    explicit Rearrangement(QStringView text) : m_text(text) { }

    QStringView text() const noexcept { return m_text; }

    void insert(qsizetype offset, const QString &text);
    void replace(TextRange range, const QString &text);
    /// Removals may overlap each other.
    void remove(TextRange range);
    /// Moves a piece to `offset`, which lies outside it, with `before` and `after` around it. Pieces do
    /// not lie inside each other.
    void move(TextRange piece, qsizetype offset, const QString &before = {}, const QString &after = {});

    /// The text of `range` with the changes inside it made.
    QString textOf(TextRange range) const;

    /// All changes as one edit; nothing if two of them contradict each other.
    std::optional<TextEdit> edit() const;

private:
    struct Change {
        TextRange range;
        QString text; ///< Of a move: what stands in front of the piece.
        std::optional<TextRange> piece;
        QString after;
    };

    QString replacementOf(const Change &change) const;
    std::optional<TextEdit> editInside(TextRange range, const std::vector<TextRange> &removals) const;

    QStringView m_text;
    std::vector<Change> m_changes;
    std::vector<TextRange> m_removals;
};

} // namespace stagecraft
