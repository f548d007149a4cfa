// SPDX-License-Identifier: MIT
#include "core/model/wordlexer.h"

#include "core/text/ascii.h"
#include "core/text/characterset.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace stagecraft {

namespace {

/// Values that double from line to line would fill the memory; BuildKit's own messages end at 16 MB.
constexpr qsizetype kMaximumGrowth = 1024 * 1024;

void append(QString &text, char32_t c) { text += QStringView(QChar::fromUcs4(c)); }

} // namespace

QString WordLexer::textOf(char32_t c) { return QStringView(QChar::fromUcs4(c)).toString(); }

std::unexpected<QString> WordLexer::failure(const QString &reason) { return std::unexpected(reason); }

std::unexpected<QString> WordLexer::missing(QStringView what)
{
    return failure(QStringLiteral("syntax error: missing %1").arg(what));
}

char32_t WordLexer::peek() const
{
    if (m_position >= m_word.size())
        return kEnd;
    const QChar c = m_word[m_position];
    if (!c.isSurrogate())
        return c.unicode();
    if (c.isHighSurrogate() && m_position + 1 < m_word.size() && m_word[m_position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, m_word[m_position + 1]);
    return QChar::ReplacementCharacter; // An invalid byte of the file.
}

char32_t WordLexer::next()
{
    const char32_t c = peek();
    if (c != kEnd)
        m_position += c >= 0x10000 ? 2 : 1;
    return c;
}

/// The next characters up to one that is special or needs a closer look.
template <typename IsSpecial>
QStringView WordLexer::takePlain(IsSpecial isSpecial)
{
    static constexpr CharacterSet kNeverSpecial(isShellNameCharacter);
    const auto isPlain = [&](QChar c) {
        return kNeverSpecial.contains(c) || (!c.isSurrogate() && !isSpecial(c));
    };
    const qsizetype start = m_position;
    while (m_position < m_word.size() && isPlain(m_word[m_position]))
        ++m_position;
    return m_word.sliced(start, m_position - start);
}

WordLexer::Result WordLexer::read()
{
    if (m_word.startsWith(QChar::ByteOrderMark))
        ++m_position; // Go's scanner skips it.
    return readUntil(kEnd, m_options.rawEscapes);
}

WordLexer::Result WordLexer::readUntil(char32_t stop, bool rawEscapes)
{
    if (m_depth >= kMaximumDepth)
        return failure(QStringLiteral("substitutions are nested too deeply"));
    ++m_depth;
    const bool outerRawEscapes = std::exchange(m_rawEscapes, rawEscapes);
    Result result = readUntilRestoring(stop);
    m_rawEscapes = outerRawEscapes;
    --m_depth;
    return result;
}

WordLexer::Result WordLexer::readUntilRestoring(char32_t stop)
{
    m_currentWord.clear();
    Splitter splitter;
    QString result;
    if (stop == kEnd)
        result.reserve(m_word.size());
    const auto isQuote = [this](char32_t c) {
        return !m_options.rawQuotes && (c == U'\'' || c == U'"');
    };
    const auto isSpecial = [&](QChar c) {
        return c == u'$' || c == u'<' || c == m_options.escape || c.unicode() == stop || isQuote(c.unicode());
    };
    while (peek() != kEnd) {
        const QStringView plain = takePlain(isSpecial);
        result += plain;
        split(splitter, plain);
        if (peek() == kEnd)
            break;
        const char32_t c = peek();
        if (stop != kEnd && c == stop) {
            next();
            finish(splitter);
            return result;
        }
        if (c == U'$' || c == U'<' || isQuote(c)) {
            const Result piece = readSpecial(c);
            if (!piece)
                return piece;
            result += *piece;
            if (isTooLong(result))
                return failure(QStringLiteral("the result is too long"));
            if (c == U'$')
                split(splitter, *piece);
            else
                addRaw(splitter, *piece);
            continue;
        }
        next();
        if (c != m_options.escape.unicode()) {
            split(splitter, QChar::fromUcs4(c));
            append(result, c);
            continue;
        }
        if (m_rawEscapes) {
            addRaw(splitter, QChar::fromUcs4(c));
            append(result, c);
        }
        const char32_t escaped = next();
        if (escaped == kEnd)
            break;
        addRaw(splitter, QChar::fromUcs4(escaped));
        append(result, escaped);
    }
    if (stop != kEnd)
        return failure(
            QStringLiteral("unexpected end of statement while looking for matching %1").arg(textOf(stop)));
    finish(splitter);
    m_words = splitter.words;
    return result;
}

WordLexer::Result WordLexer::readSpecial(char32_t first)
{
    switch (first) {
    case U'$':
        return readDollar();
    case U'<':
        return readPossibleHeredoc();
    case U'\'':
        return readSingleQuotes();
    default:
        return readDoubleQuotes();
    }
}

WordLexer::Result WordLexer::readSingleQuotes()
{
    next();
    QString result;
    for (;;) {
        result += takePlain([](QChar c) { return c == u'\''; });
        const char32_t c = next();
        if (c == kEnd)
            return failure(
                QStringLiteral("unexpected end of statement while looking for matching single-quote"));
        if (c == U'\'')
            return result;
        append(result, c);
    }
}

WordLexer::Result WordLexer::readDoubleQuotes()
{
    const char32_t escape = m_options.escape.unicode();
    next();
    QString result;
    for (;;) {
        result += takePlain([escape](QChar c) { return c == u'"' || c == u'$' || c.unicode() == escape; });
        char32_t c = peek();
        if (c == kEnd)
            return failure(
                QStringLiteral("unexpected end of statement while looking for matching double-quote"));
        if (c == U'$') {
            const Result value = readDollar();
            if (!value)
                return value;
            result += *value;
            if (isTooLong(result))
                return failure(QStringLiteral("the result is too long"));
            continue;
        }
        next();
        if (c == U'"')
            return result;
        if (c == escape) {
            if (m_rawEscapes)
                append(result, c);
            const char32_t escaped = peek();
            if (escaped == kEnd)
                continue;
            if (escaped == U'"' || escaped == U'$' || escaped == escape)
                c = next();
        }
        append(result, c);
    }
}

QString WordLexer::readPossibleHeredoc()
{
    next();
    if (peek() != U'<')
        return QStringLiteral("<");
    next();
    QString result = QStringLiteral("<<");
    while (peek() == U' ' || peek() == U'\t' || peek() == U'\r')
        append(result, next());
    return result;
}

std::optional<QStringView> WordLexer::valueOf(QStringView name)
{
    const std::optional<QStringView> value = m_lookup ? m_lookup(name) : std::nullopt;
    if (!std::ranges::contains(m_used, name))
        m_used.push_back(name);
    if (!value && !std::ranges::contains(m_unset, name))
        m_unset.push_back(name);
    return value;
}

bool WordLexer::isTooLong(const QString &text) const { return text.size() > m_word.size() + kMaximumGrowth; }

void WordLexer::split(Splitter &splitter, QStringView text)
{
    if (m_wanted == Wanted::Text)
        return;
    for (const QChar c : text) {
        if (!c.isSpace()) {
            m_currentWord += c;
            splitter.inWord = true;
        } else if (splitter.inWord) {
            finish(splitter);
        }
    }
}

void WordLexer::addRaw(Splitter &splitter, QStringView text)
{
    if (m_wanted == Wanted::Text)
        return;
    m_currentWord += text;
    splitter.inWord = true;
}

void WordLexer::finish(Splitter &splitter)
{
    if (m_currentWord.isEmpty())
        return;
    splitter.words.append(m_currentWord);
    m_currentWord.clear();
    splitter.inWord = false;
}

} // namespace stagecraft
