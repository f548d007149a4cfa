// SPDX-License-Identifier: MIT
#include "core/syntax/parser/heredoclexer.h"

#include "core/text/gotext.h"

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kEscape = u'\\';
constexpr int kDeepestSubstitution = 100;

class HeredocLexer {
public:
    HeredocLexer(QStringView text, HeredocQuotes quotes)
        : m_text(text)
        , m_keepsQuotes(quotes != HeredocQuotes::Removed)
        , m_keepsEscapes(quotes == HeredocQuotes::KeptWithEscapes)
    {
    }

    std::optional<std::vector<HeredocWord>> words()
    {
        if (current() == QChar::ByteOrderMark)
            ++m_at; // Go's scanner skips it.
        while (!atEnd()) {
            const qsizetype start = m_at;
            if (current() == u'$' || current() == u'<' || isQuote(current())) {
                const bool isSubstitution = current() == u'$';
                const auto piece = readSpecial();
                if (!piece)
                    return std::nullopt;
                // Blanks in a substitution end words, those in quotes do not.
                if (isSubstitution)
                    addSplit(*piece, start);
                else
                    add(*piece, start);
                continue;
            }
            const QChar c = m_text[m_at++];
            if (c != kEscape) {
                addSplit(QStringView(&c, 1), start);
                continue;
            }
            if (m_keepsEscapes)
                add(QStringView(&c, 1), start);
            if (!atEnd())
                add(m_text.sliced(m_at++, 1), start);
        }
        endWord(m_at);
        return std::move(m_words);
    }

private:
    static bool isQuote(QChar c) { return c == u'\'' || c == u'"'; }
    bool atEnd() const { return m_at == m_text.size(); }
    QChar current() const { return atEnd() ? QChar() : m_text[m_at]; }

    void add(QStringView piece, qsizetype start)
    {
        if (m_word.isEmpty())
            m_wordStart = start;
        m_word += piece;
    }

    void addSplit(QStringView piece, qsizetype start)
    {
        for (const QChar c : piece) {
            if (isUnicodeSpace(c))
                endWord(start);
            else
                add(QStringView(&c, 1), start);
        }
    }

    void endWord(qsizetype end)
    {
        if (!m_word.isEmpty())
            m_words.push_back({.range = {m_wordStart, end}, .text = m_word});
        m_word.clear();
    }

    // A piece that starts with '$', '<' or a quote.
    std::optional<QString> readSpecial()
    {
        switch (current().unicode()) {
        case u'$':
            return readSubstitution();
        case u'<':
            return readRedirection();
        case u'"':
            return readDoubleQuotes();
        default:
            return readSingleQuotes();
        }
    }

    QString readRedirection()
    {
        ++m_at;
        if (current() != u'<')
            return u"<"_s;
        const qsizetype start = m_at - 1;
        ++m_at;
        while (current() == u' ' || current() == u'\t' || current() == u'\r')
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    std::optional<QString> readSingleQuotes()
    {
        const qsizetype start = m_at;
        const qsizetype end = m_text.indexOf(u'\'', start + 1);
        if (end < 0)
            return std::nullopt;
        m_at = end + 1;
        const qsizetype cut = m_keepsQuotes ? 0 : 1;
        return m_text.sliced(start + cut, m_at - start - 2 * cut).toString();
    }

    std::optional<QString> readDoubleQuotes()
    {
        const QString quote = m_keepsQuotes ? u"\""_s : QString();
        QString content = quote;
        ++m_at;
        while (!atEnd()) {
            if (current() == u'"') {
                ++m_at;
                return content + quote;
            }
            if (current() == u'$') {
                const auto piece = readSubstitution();
                if (!piece)
                    return std::nullopt;
                content += *piece;
                continue;
            }
            QChar c = m_text[m_at++];
            if (c == kEscape) {
                if (m_keepsEscapes)
                    content += c;
                if (atEnd())
                    break;
                if (current() == u'"' || current() == u'$' || current() == kEscape)
                    c = m_text[m_at++];
            }
            content += c;
        }
        return std::nullopt;
    }

    std::optional<QString> readSubstitution()
    {
        const qsizetype start = m_at++;
        if (current() != u'{') {
            skipName();
            return m_text.sliced(start, m_at - start).toString();
        }
        ++m_at;
        if (atEnd() || current() == u'{' || current() == u'}' || current() == u':')
            return std::nullopt;
        skipName();
        if (atEnd())
            return std::nullopt;
        QChar modifier = m_text[m_at++];
        const bool hasColon = modifier == u':';
        if (hasColon) {
            if (atEnd())
                return std::nullopt;
            modifier = m_text[m_at++];
        }
        const QString head = m_text.sliced(start, m_at - start).toString();
        if (modifier == u'}' && !hasColon)
            return head;
        if (modifier == u'-' || modifier == u'+' || modifier == u'?')
            return joined(head, readUpTo(u'}', false));
        if ((modifier == u'#' || modifier == u'%') && !hasColon)
            return joined(head, readUpTo(u'}', true));
        if (modifier == u'/' && !hasColon) {
            if (current() == u'/')
                ++m_at;
            const auto pattern = joined(head, readUpTo(u'/', true));
            return pattern ? joined(*pattern, readUpTo(u'}', true)) : std::nullopt;
        }
        return std::nullopt;
    }

    static std::optional<QString> joined(const QString &head, const std::optional<QString> &rest)
    {
        return rest ? std::optional(head + *rest) : std::nullopt;
    }

    // What stands in a substitution up to and with `stop`.
    std::optional<QString> readUpTo(QChar stop, bool keepsEscapes)
    {
        if (m_depth == kDeepestSubstitution)
            return std::nullopt;
        ++m_depth;
        const bool outerKeepsEscapes = std::exchange(m_keepsEscapes, keepsEscapes);
        const auto content = readContent(stop);
        m_keepsEscapes = outerKeepsEscapes;
        --m_depth;
        // BuildKit's lexer uses one buffer for the inner and the outer word, so the beginning of the
        // outer one is lost.
        m_word.clear();
        return content;
    }

    std::optional<QString> readContent(QChar stop)
    {
        QString content;
        while (!atEnd()) {
            if (current() == stop) {
                ++m_at;
                return content + stop;
            }
            if (current() == u'$' || current() == u'<' || isQuote(current())) {
                const auto piece = readSpecial();
                if (!piece)
                    return std::nullopt;
                content += *piece;
                continue;
            }
            const QChar c = m_text[m_at++];
            if (c != kEscape || m_keepsEscapes)
                content += c;
            if (c == kEscape && !atEnd())
                content += m_text[m_at++];
        }
        return std::nullopt;
    }

    void skipName()
    {
        const qsizetype start = m_at;
        if (current().isDigit()) {
            while (current().isDigit())
                ++m_at;
            return;
        }
        if (!atEnd() && QStringView(u"@*#?-$!").contains(current())) {
            ++m_at;
            return;
        }
        while (!atEnd()) {
            const bool isPair =
                current().isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate();
            const char32_t character =
                isPair ? QChar::surrogateToUcs4(m_text[m_at], m_text[m_at + 1]) : current().unicode();
            const bool isDigit = m_at > start && QChar::isDigit(character);
            if (!QChar::isLetter(character) && character != U'_' && !isDigit)
                return;
            m_at += isPair ? 2 : 1;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_keepsQuotes;
    bool m_keepsEscapes;
    int m_depth = 0;
    std::vector<HeredocWord> m_words;
    QString m_word;
    qsizetype m_wordStart = 0;
};

} // namespace

std::optional<std::vector<HeredocWord>> heredocWords(QStringView text, HeredocQuotes quotes)
{
    return HeredocLexer(text, quotes).words();
}

} // namespace stagecraft
