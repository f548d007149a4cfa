// SPDX-License-Identifier: MIT
// The file as a row of tokens, for colouring and for the proof that nothing is lost.
#pragma once

#include "core/text/textrange.h"

#include <QtTypes>

#include <vector>

namespace stagecraft {

class SyntaxTree;

enum class TokenKind : quint8 {
    Whitespace, ///< Blanks and line breaks between other tokens.
    Comment,
    Directive, ///< '#', name and '=' of a parser directive.
    DirectiveValue,
    Continuation, ///< The escape character at a line's end, with its blanks and its line break.
    Keyword,
    UnknownKeyword,
    As,        ///< AS in FROM; NONE and CMD in HEALTHCHECK.
    StageName, ///< Where it is defined, and in --from and FROM where it is used.
    ImageName,
    FlagName, ///< With its dashes.
    FlagValue,
    Operator,      ///< '=' and the brackets and commas of JSON.
    Key,           ///< Key of ENV, LABEL, ARG.
    String,        ///< A quoted piece or a JSON string.
    Variable,      ///< $name and ${…}.
    Shell,         ///< Shell text of RUN and of others in shell form.
    HeredocMarker, ///< <<EOF
    HeredocBody,
    HeredocTerminator,
    Argument, ///< Any other argument.
    Error,    ///< Text that cannot be read.
};

struct Token {
    TokenKind kind = TokenKind::Argument;
    TextRange range;
};

/// All tokens of `tree`, in order. Their ranges cover the text without gap or overlap.
std::vector<Token> tokensOf(const SyntaxTree &tree);

/// The tokens that touch `range` only, for a highlighter that repaints some lines.
std::vector<Token> tokensOf(const SyntaxTree &tree, TextRange range);

} // namespace stagecraft
