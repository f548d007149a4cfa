// SPDX-License-Identifier: MIT
// The reader behind `expandWord`: one pass over a word.
#pragma once

#include "core/model/variables.h"

#include <QStringList>

namespace stagecraft {

/// Reads one word as BuildKit's shell lexer does. Used once, then thrown away.
class WordLexer {
public:
    enum class Wanted : quint8 { Text, Words }; ///< Words cost more.

    WordLexer(
        QStringView word, const VariableLookup &lookup, LexerOptions options, Wanted wanted = Wanted::Text)
        : m_word(word)
        , m_lookup(lookup)
        , m_options(options)
        , m_wanted(wanted)
        , m_rawEscapes(options.rawEscapes)
    {
    }

    /// Reads to the end. The error is BuildKit's reason.
    std::expected<QString, QString> read();

    /// Names referred to, and those of them without a value: views into the word.
    const std::vector<QStringView> &used() const noexcept { return m_used; }
    const std::vector<QStringView> &unset() const noexcept { return m_unset; }
    std::vector<QStringView> takeUsed() { return std::move(m_used); }
    std::vector<QStringView> takeUnset() { return std::move(m_unset); }
    /// The result split at unquoted blanks; none unless wanted.
    const QStringList &words() const noexcept { return m_words; }
    const std::vector<VariableReference> &references() const noexcept { return m_references; }

private:
    using Result = std::expected<QString, QString>;

    static constexpr char32_t kEnd = 0xFFFFFFFF;
    static constexpr int kMaximumDepth = 300;

    /// Words as they grow. All levels of nesting share the text of the current word, as in BuildKit, where
    /// `a${x:-b}` therefore loses its "a" when it is split.
    struct Splitter {
        QStringList words;
        bool inWord = false;
    };

    // Not QString::fromUcs4(), which drops a byte order mark.
    static QString textOf(char32_t c);
    static std::unexpected<QString> failure(const QString &reason);
    static std::unexpected<QString> missing(QStringView what);

    char32_t peek() const;
    char32_t next();
    template <typename IsSpecial>
    QStringView takePlain(IsSpecial isSpecial);
    Result readUntil(char32_t stop, bool rawEscapes);
    Result readUntilRestoring(char32_t stop);
    Result readSpecial(char32_t first);
    Result readSingleQuotes();
    Result readDoubleQuotes();
    Result readDollar();
    Result readBraces(qsizetype reference);
    Result readModifier(QStringView name, char32_t modifier, QString written);
    Result readReplacement(QStringView name);
    QStringView readName();
    QString readPossibleHeredoc();
    std::optional<QStringView> valueOf(QStringView name);
    bool isTooLong(const QString &text) const;

    void split(Splitter &splitter, QStringView text);
    void addRaw(Splitter &splitter, QStringView text);
    void finish(Splitter &splitter);

    QStringView m_word;
    const VariableLookup &m_lookup;
    LexerOptions m_options;
    Wanted m_wanted = Wanted::Text;
    bool m_rawEscapes = false;
    qsizetype m_position = 0;
    int m_depth = 0;
    QString m_currentWord;
    std::vector<QStringView> m_used;
    std::vector<QStringView> m_unset;
    QStringList m_words;
    std::vector<VariableReference> m_references;
};

} // namespace stagecraft
