// SPDX-License-Identifier: MIT
// Colours of the languages inside a Dockerfile: shell, and the files that heredocs become.
#pragma once

#include "core/syntax/token.h"
#include "core/text/textrange.h"

#include <QString>

#include <memory>

#include <vector>

namespace stagecraft {

class SyntaxTree;

/// What a piece of an embedded language is, as far as it has a colour of its own.
enum class EmbeddedStyle : quint8 { Keyword, Function, String, Variable, Comment, Number };

struct EmbeddedSpan {
    TextRange range;
    EmbeddedStyle style = EmbeddedStyle::Keyword;
};

/// Colours embedded texts with KSyntaxHighlighting, whose definitions are the only ones used here. Keeps
/// what it found for each text, since most of a file stays the same from key to key. Not thread-safe.
class EmbeddedColors {
public:
    EmbeddedColors();
    ~EmbeddedColors();
    EmbeddedColors(const EmbeddedColors &) = delete;
    EmbeddedColors &operator=(const EmbeddedColors &) = delete;

    /// The spans of all embedded texts of a file, sorted, with ranges in the file.
    std::vector<EmbeddedSpan> spansOf(const SyntaxTree &tree, const std::vector<Token> &tokens);

private:
    class Reader;
    struct Cache;

    const std::vector<EmbeddedSpan> &spansOfText(const QString &language, const QString &text);

    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Cache> m_cache;
};

} // namespace stagecraft
