// SPDX-License-Identifier: MIT
#include "core/model/variables.h"

#include "core/model/wordlexer.h"

#include <algorithm>

namespace stagecraft {

namespace {

/// True if the lexer would hand on `word` as it is.
bool isPlain(QStringView word, const LexerOptions &options)
{
    return std::ranges::none_of(word, [&](QChar c) {
        return c == u'$' || c == options.escape || c.isSurrogate() || c == QChar::ByteOrderMark
            || (!options.rawQuotes && (c == u'\'' || c == u'"'));
    });
}

} // namespace

std::expected<Expansion, QString> expandWord(
    QStringView word, const VariableLookup &lookup, LexerOptions options)
{
    if (isPlain(word, options))
        return Expansion{word.toString(), {}, {}};
    WordLexer lexer(word, lookup, options);
    return lexer.read().transform(
        [&](const QString &text) { return Expansion{text, lexer.used(), lexer.unset()}; });
}

std::expected<std::vector<Expansion>, QString> expandWords(
    QStringView text, const VariableLookup &lookup, LexerOptions options)
{
    WordLexer lexer(text, lookup, options, WordLexer::Wanted::Words);
    return lexer.read().transform([&](const QString &) {
        std::vector<Expansion> result;
        result.reserve(std::size_t(lexer.words().size()));
        for (const QString &word : lexer.words())
            result.push_back({word, lexer.used(), lexer.unset()});
        return result;
    });
}

std::vector<VariableReference> variablesOf(QStringView word, LexerOptions options)
{
    if (!word.contains(u'$'))
        return {};
    // Every variable has a value here, so that ${x:?} is no error.
    const VariableLookup anyValue = [](QStringView) {
        return QStringLiteral("x");
    };
    WordLexer lexer(word, anyValue, options);
    if (!lexer.read())
        return {};
    return lexer.references();
}

} // namespace stagecraft
