// SPDX-License-Identifier: MIT
// The lossless syntax tree of a Dockerfile.
#pragma once

#include "core/syntax/instruction.h"
#include "core/syntax/syntaxerror.h"
#include "core/text/lineindex.h"
#include "core/text/textarena.h"

#include <QString>

#include <array>
#include <memory>
#include <ranges>
#include <vector>

namespace stagecraft {

/// What a piece of the file at the outermost level is.
enum class NodeKind : quint8 {
    Blank,       ///< Lines of white space only.
    Comment,     ///< One comment line.
    Directive,   ///< One parser directive line that counts.
    Instruction, ///< All lines of an instruction, heredoc bodies included.
};

/// One piece of the file. Nodes follow each other without gap or overlap and cover the whole text, line
/// breaks included.
struct Node {
    NodeKind kind = NodeKind::Blank;
    TextRange range; ///< Whole lines, the last '\n' included.
    int index = -1;  ///< Of the instruction or directive, by kind; -1 for the others.
};

enum class DirectiveKind : quint8 { Syntax, Escape, Check };

/// A parser directive that counts, for BuildKit's line parser or for its reader of `check` and `syntax`.
struct Directive {
    DirectiveKind kind = DirectiveKind::Syntax;
    TextRange range; ///< The line without its '\n'.
    TextRange valueRange;
    QStringView value;
    bool ignoredByFrontend = false; ///< Indented `check` or `syntax`, or behind a gap: no effect.
};

/// A parsed Dockerfile. Immutable and self-contained: it owns its text, so it may be handed to any thread.
///
/// Parsing never fails: what is wrong is in `errors()`, and the text of every node is kept.
class SyntaxTree {
public:
    const QString &text() const noexcept { return m_text; }
    const LineIndex &lines() const noexcept { return m_lines; }
    QChar escape() const noexcept { return m_escape; }

    std::span<const Node> nodes() const noexcept { return m_nodes; }
    /// In file order; triggers of ONBUILD are reached through their ONBUILD.
    std::span<const Instruction> instructions() const noexcept { return m_instructions; }
    /// Their keywords; a trigger counts as its ONBUILD.
    KeywordSet keywords() const noexcept { return m_keywords; }
    /// Those of one keyword, in file order.
    auto instructionsOf(Keyword keyword) const
    {
        const std::size_t first = m_firstOfKeyword[std::size_t(keyword)];
        const std::size_t last = m_firstOfKeyword[std::size_t(keyword) + 1];
        return std::span(m_byKeyword).subspan(first, last - first)
            | std::views::transform([](const Instruction *each) -> const Instruction & { return *each; });
    }
    std::span<const Directive> directives() const noexcept { return m_directives; }
    /// All errors of the phases Input, Lines and Instructions, in file order.
    std::span<const SyntaxError> errors() const noexcept { return m_errors; }

    QStringView textOf(TextRange range) const
    {
        return QStringView(m_text).sliced(range.start, range.size());
    }
    /// The instruction whose lines hold `offset`, or null.
    const Instruction *instructionAt(qsizetype offset) const;
    /// The directive of this kind that counts, or null.
    const Directive *directive(DirectiveKind kind) const;

    SyntaxTree() = default;
    SyntaxTree(const SyntaxTree &) = delete;
    SyntaxTree &operator=(const SyntaxTree &) = delete;

private:
    friend class TreeBuilder;
    friend class InstructionReader;

    QString m_text;
    LineIndex m_lines;
    QChar m_escape = u'\\';
    TextArena m_arena;
    std::vector<Node> m_nodes;
    std::vector<Instruction> m_instructions;
    std::vector<Instruction> m_triggers;
    std::vector<const Instruction *> m_byKeyword; // Those of `m_instructions`, grouped.
    std::array<std::size_t, kKeywordCount + 1> m_firstOfKeyword{};
    KeywordSet m_keywords;
    std::vector<Directive> m_directives;
    std::vector<SyntaxError> m_errors;
    std::vector<Segment> m_segments;
    std::vector<Flag> m_flags;
    std::vector<Word> m_words;
    std::vector<KeyValue> m_keyValues;
    std::vector<Heredoc> m_heredocs;
    std::vector<Word> m_comments;
};

/// Parses any text. Never fails, never loses a character.
std::shared_ptr<const SyntaxTree> parseDockerfile(QString text);

} // namespace stagecraft
