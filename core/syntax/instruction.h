// SPDX-License-Identifier: MIT
// One instruction of a Dockerfile, as the line parser of BuildKit's frontend sees it, with ranges.
#pragma once

#include "core/syntax/keyword.h"
#include "core/text/textrange.h"

#include <QStringView>

#include <optional>
#include <span>

namespace stagecraft {

/// A word of an instruction. `text` is what BuildKit's parser passes on: lines joined, quotes and
/// variables as written (for JSON strings: decoded). `range` is where it stands in the file, quotes and
/// line continuations included.
struct Word {
    TextRange range;
    QStringView text;
};

/// A flag: `--name` or `--name=value`. Quotes and escapes are removed from `text`, `name` and `value`
/// as BuildKit's flag splitter removes them (semantics 9.2).
struct Flag {
    TextRange range;       ///< The whole flag, from its dashes.
    TextRange nameRange;   ///< Without dashes and '='.
    TextRange valueRange;  ///< Behind the '='; empty at the end of the flag where there is no value.
    QStringView text;      ///< "--from=builder"
    QStringView name;      ///< "from"
    QStringView value;     ///< "builder"
    bool hasValue = false; ///< There is a '='.
};

/// A here-document of RUN, COPY or ADD (BuildKit parser.Heredoc).
struct Heredoc {
    QStringView name;          ///< Quotes removed.
    TextRange markerRange;     ///< "<<-'EOF'" on the instruction's line, file descriptor included.
    TextRange contentRange;    ///< The body's lines, each with its '\n'.
    TextRange terminatorRange; ///< The terminator line without its '\n'; empty where it is missing.
    QStringView content;       ///< The body as it stands, tabs of "<<-" included.
    int fileDescriptor = 0;
    bool chomp = false; ///< "<<-"
    bool expand = true; ///< The name had no quotes: variables of the body are expanded in COPY and ADD.
    bool terminated = true;
};

/// `key=value` of ENV, LABEL or ARG. Quotes are kept in both.
struct KeyValue {
    Word key;
    Word value; ///< Empty, at the end of the key, where there is none.
    bool hasValue = false;
};

/// How ENV and LABEL are written: `key=value …`, or the old `key value`.
enum class KeyValueForm : quint8 { None, Equals, Legacy };

/// Part of an instruction's logical line that stands in one piece in the file.
struct Segment {
    qsizetype logicalStart = 0;
    qsizetype sourceStart = 0;
    qsizetype size = 0;
};

/// One instruction. A value that points into its SyntaxTree: valid as long as the tree lives.
///
/// The *logical line* is what BuildKit works on: the physical lines joined, without escape characters
/// at line ends, comment lines and blank lines. Words and flags are views into it or decoded copies.
/// Line numbers count from 1 and are BuildKit's.
struct Instruction {
    Keyword keyword = Keyword::Unknown;
    bool isJson = false; ///< The arguments are a JSON array of strings (exec form).
    KeyValueForm keyValueForm = KeyValueForm::None;
    bool hasEmptyContinuation = false; ///< A blank line inside (rule NoEmptyContinuation).
    int firstLine = 0;
    int lastLine = 0;             ///< Inclusive, heredoc terminator included (semantics 1.12, 6.14).
    int lastContinuationLine = 0; ///< The last line read for the joined line, before heredoc bodies.
    int index = -1;               ///< Position in SyntaxTree::instructions(); -1 for an ONBUILD trigger.

    TextRange range;       ///< From the keyword's first character to the end of `lastLine`, without its '\n'.
    TextRange headRange;   ///< The same without heredoc bodies: to the end of `lastContinuationLine`.
    Word keywordWord;      ///< As written.
    QStringView logical;   ///< The joined line, trimmed (BuildKit's "original").
    QStringView arguments; ///< The joined line behind keyword and flags, trimmed.
    std::span<const Segment> segments; ///< Maps `logical` to the file; sorted.

    std::span<const Flag> flags;
    /// The arguments as this instruction's own parser splits them (semantics 5.2): JSON strings; words
    /// of FROM, COPY, ADD, VOLUME, EXPOSE, ARG; one word with all the text for RUN, CMD, USER … (none if
    /// it is empty); HEALTHCHECK: the type, then as RUN; ENV and LABEL: the raw words.
    std::span<const Word> words;
    std::span<const KeyValue> keyValues; ///< Of ENV, LABEL and ARG.
    std::span<const Heredoc> heredocs;
    std::span<const Word> comments;       ///< Attached comments, trimmed, without '#' (semantics 3.5).
    const Instruction *trigger = nullptr; ///< What ONBUILD carries; null where there is none.

    /// The first flag of this name (case-sensitive), or null.
    const Flag *flag(QStringView name) const;

    /// Where a place of `logical` stands in the file. `offset` in [0, logical.size()].
    qsizetype sourceOffset(qsizetype offset) const;
    /// Where a view into `logical` stands in the file; nothing for a text that is no such view (decoded
    /// JSON).
    std::optional<TextRange> sourceRange(QStringView part) const;
};

} // namespace stagecraft
