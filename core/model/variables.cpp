// SPDX-License-Identifier: MIT
#include "core/model/variables.h"

#include "core/model/wordlexer.h"
#include "core/text/characterset.h"

#include <algorithm>

namespace stagecraft {

namespace {

/// True if nothing in `word` means anything to the lexer.
bool isPlain(QStringView word, const LexerOptions &options)
{
    static constexpr CharacterSet kOrdinary(
        [](QChar c) { return c != u'$' && c != u'\\' && c != u'`' && c != u'\'' && c != u'"'; });
    const auto means = [&options](QChar c) {
        return c == u'$' || c == options.escape || (!options.rawQuotes && (c == u'\'' || c == u'"'))
            || c.isSurrogate() || c == QChar::ByteOrderMark;
    };
    return std::ranges::none_of(word, [&](QChar c) { return !kOrdinary.contains(c) && means(c); });
}

/// What the lexer would make of a word that is plain, or plain in one pair of quotes, as most are.
std::optional<QStringView> plainText(QStringView word, const LexerOptions &options)
{
    if (isPlain(word, options))
        return word;
    if (options.rawQuotes || word.size() < 2 || word.front() != word.back()
        || (word.front() != u'"' && word.front() != u'\''))
        return std::nullopt;
    const QStringView inside = word.sliced(1).chopped(1);
    return isPlain(inside, options) ? std::optional(inside) : std::nullopt;
}

} // namespace

std::expected<Expansion, QString> expandWord(
    QStringView word, const VariableLookup &lookup, TextArena &texts, LexerOptions options)
{
    if (const std::optional<QStringView> plain = plainText(word, options))
        return Expansion{*plain, {}, {}};
    WordLexer lexer(word, lookup, options);
    return lexer.read().transform([&](const QString &text) {
        return Expansion{texts.keep(text), lexer.takeUsed(), lexer.takeUnset()};
    });
}

std::expected<std::vector<Expansion>, QString> expandWords(
    QStringView text, const VariableLookup &lookup, TextArena &texts, LexerOptions options)
{
    WordLexer lexer(text, lookup, options, WordLexer::Wanted::Words);
    return lexer.read().transform([&](const QString &) {
        std::vector<Expansion> result;
        result.reserve(std::size_t(lexer.words().size()));
        for (const QString &word : lexer.words())
            result.push_back({texts.keep(word), lexer.used(), lexer.unset()});
        return result;
    });
}

std::vector<VariableReference> variablesOf(QStringView word, LexerOptions options)
{
    if (!word.contains(u'$'))
        return {};
    // Every variable has a value here, so that ${x:?} is no error.
    const VariableLookup anyValue = [](QStringView) {
        return QStringView(u"x");
    };
    WordLexer lexer(word, anyValue, options);
    if (!lexer.read())
        return {};
    return lexer.references();
}

} // namespace stagecraft
