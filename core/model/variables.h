// SPDX-License-Identifier: MIT
// Words with variables: BuildKit's shell lexer (frontend/dockerfile/shell/lex.go).
#pragma once

#include "core/text/textarena.h"
#include "core/text/textrange.h"

#include <QString>
#include <QStringView>

#include <expected>
#include <functional>
#include <optional>
#include <vector>

namespace stagecraft {

/// Looks up a variable. Nothing if it is not set; the value lives at least as long as what it is used for.
using VariableLookup = std::function<std::optional<QStringView>(QStringView name)>;

/// How a word is read.
struct LexerOptions {
    QChar escape = u'\\';
    bool rawQuotes = false;          ///< Quotes are ordinary characters (heredoc bodies).
    bool rawEscapes = false;         ///< Escape characters stay.
    bool skipUnsetVariables = false; ///< A variable that is not set stays as it is written.
};

/// What became of a word: views into it and into the arena that `expandWord` was given.
struct Expansion {
    QStringView text;
    std::vector<QStringView> used;  ///< Names referred to, each once, in order; those in unused defaults too.
    std::vector<QStringView> unset; ///< Those of `used` that had no value.
    bool hasVariables() const noexcept { return !used.empty(); }
};

/// Replaces the variables of `word` and removes its quotes (semantics 8). A word without either is handed on
/// as it is; what becomes of any other is put into `texts`. The error is BuildKit's message without the
/// prefix `failed to process "…": `.
std::expected<Expansion, QString> expandWord(
    QStringView word, const VariableLookup &lookup, TextArena &texts, LexerOptions options = {});

/// The same, split into words at unquoted blanks that came from the text or from a variable (EXPOSE).
std::expected<std::vector<Expansion>, QString> expandWords(
    QStringView text, const VariableLookup &lookup, TextArena &texts, LexerOptions options = {});

/// A reference to a variable as it stands in a word.
struct VariableReference {
    TextRange range; ///< In the word: from '$' to the end of the name or to the closing brace.
    TextRange nameRange;
    QStringView name;
    bool hasModifier = false; ///< ${x:-…} and its like.
};

/// All references of a word, nested ones after those around them; none if it cannot be read.
std::vector<VariableReference> variablesOf(QStringView word, LexerOptions options = {});

} // namespace stagecraft
