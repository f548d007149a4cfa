// SPDX-License-Identifier: MIT
// The shell text of a RUN as commands, words and lists, with ranges in the Dockerfile.
#pragma once

#include "core/syntax/instruction.h"
#include "core/text/textarena.h"
#include "core/text/textrange.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <initializer_list>
#include <memory>
#include <span>
#include <vector>

namespace stagecraft {

/// Which shell a text is written for.
enum class ShellDialect : quint8 { Posix, Bash, PowerShell, Cmd, Other };

/// True for dialects that ShellParser reads.
constexpr bool isPosix(ShellDialect dialect)
{
    return dialect == ShellDialect::Posix || dialect == ShellDialect::Bash;
}

/// One word of a command.
struct ShellWord {
    TextRange range;       ///< In the Dockerfile.
    QStringView text;      ///< Quotes and escapes removed, variables as written.
    QStringView raw;       ///< As written, lines joined.
    bool isLiteral = true; ///< No variable, no command substitution.
    bool isQuoted = false; ///< Some part was quoted or escaped.
};

struct ShellRedirection {
    TextRange range;       ///< Operator and target.
    QStringView operation; ///< ">", ">>", "2>", "<", "&>", "<<", …
    ShellWord target;
};

/// How a command is joined to the one before it in the same list.
enum class ShellOperator : quint8 { None, And, Or, Sequence, Pipe, PipeBoth, Background };

/// One simple command: `A=1 name argument >file`. Its items stand in the arrays of its script.
struct ShellCommand {
    TextRange range;
    std::span<const ShellWord> assignments;
    std::span<const ShellWord> words; ///< Name first; may be empty where there are only assignments.
    std::span<const ShellRedirection> redirections;
    ShellOperator before = ShellOperator::None; ///< The operator in front.
    TextRange operatorRange;                    ///< Of `before`; empty for None.
    int pipeline = 0;                           ///< Commands with the same number stand in one pipeline.
    int depth = 0; ///< Nesting: 0 at the top level, more inside ( ), { }, if, for, case, functions, $( ).
    bool inSubstitution = false; ///< Inside $( ) or backquotes.
    /// The program that runs: `name()`, or what stands behind `exec`, `command`, `builtin` or `busybox`.
    /// Empty where that is not literal. Set when the whole script is read.
    QStringView program;

    /// The name where it is literal; empty otherwise.
    QStringView name() const
    {
        return words.empty() || !words.front().isLiteral ? QStringView() : words.front().text;
    }
};

/// A set of program names that may answer "perhaps" for one that is not in it, never "no" for one that is.
class ProgramFilter {
public:
    constexpr ProgramFilter() = default;
    constexpr ProgramFilter(std::initializer_list<QStringView> names)
    {
        for (const QStringView name : names)
            add(name);
    }
    /// All programs.
    static constexpr ProgramFilter any()
    {
        ProgramFilter filter;
        filter.m_bits = ~quint64(0);
        return filter;
    }

    constexpr void add(QStringView name)
    {
        // FNV-1a, then the upper bits, which are mixed best.
        quint64 hash = 14695981039346656037u;
        for (const char16_t *unit = name.utf16(); unit != name.utf16() + name.size(); ++unit)
            hash = (hash ^ *unit) * 1099511628211u;
        m_bits |= quint64(1) << (hash >> 58);
    }
    constexpr void add(ProgramFilter other) { m_bits |= other.m_bits; }

    constexpr bool isEmpty() const { return m_bits == 0; }
    /// True if one program may be in both.
    constexpr bool mayMeet(ProgramFilter other) const { return m_bits & other.m_bits; }

private:
    quint64 m_bits = 0;
};

/// A parsed script. Immutable; owns what its views point into, beside the SyntaxTree.
struct ShellScript {
    ShellDialect dialect = ShellDialect::Posix;
    bool isExecForm =
        false; ///< Made from a JSON array: one command, words as they are, and those of `sh -c "…"` in it.
    bool isValid = true;  ///< False where the text cannot be read as shell; `commands` is empty then.
    bool hasPipe = false; ///< Somewhere two commands, simple or compound, are joined by `|`.
    bool isTimed = false; ///< Somewhere `time` measures a pipeline.
    QStringView text; ///< The joined script with the bodies of its heredocs: part of the tree, or `joined`.
    QString joined;   ///< Empty where there are no heredocs.
    std::vector<ShellCommand> commands; ///< Every simple command wherever it stands, in order of its start.
    std::vector<ShellWord> words;       ///< Those of all commands.
    std::vector<ShellRedirection> redirections;
    ProgramFilter programs; ///< The `program` of every command.

    std::vector<Segment> segments; ///< Maps `text` to the Dockerfile; sorted. Empty in exec form.
    TextArena unescaped;           ///< Words that are not a piece of `text`.
    /// The same text read as POSIX shell where another shell runs it; null where `dialect` is one. Programs
    /// and their arguments are mostly written alike.
    std::unique_ptr<const ShellScript> asPosix;

    /// Where a place of `text` stands in the file. `offset` in [0, text.size()].
    qsizetype sourceOffset(qsizetype offset) const;
    /// Where a piece of `text` stands in the file.
    TextRange sourceRange(TextRange part) const;
};

/// Reads the shell of a RUN, CMD, ENTRYPOINT, HEALTHCHECK CMD or of the trigger of an ONBUILD; null for other
/// instructions. `shell` is what SHELL in effect says, empty for the default.
std::unique_ptr<const ShellScript> parseShell(const Instruction &instruction, const QStringList &shell = {});

/// The shell that a SHELL instruction's words name; the default shell where there are none.
ShellDialect dialectOf(const QStringList &shell);

} // namespace stagecraft
