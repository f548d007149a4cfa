// SPDX-License-Identifier: MIT
#include "core/model/wordlexer.h"

#include "core/model/values/shellpattern.h"

#include <QChar>
#include <QList>

namespace stagecraft {

namespace {

/// Values that double from line to line would fill the memory; BuildKit's own messages end at 16 MB.
constexpr qsizetype kMaximumGrowth = 1024 * 1024;

// Not QString::fromUcs4(), which drops a byte order mark.
QString textOf(char32_t c) { return QStringView(QChar::fromUcs4(c)).toString(); }

void append(QString &text, char32_t c) { text += QStringView(QChar::fromUcs4(c)); }

bool isSpecialParameter(char32_t c)
{
    return c < 0x80 && QStringView(u"@*#?-$!0").contains(QChar(char16_t(c)));
}

std::unexpected<QString> failure(const QString &reason) { return std::unexpected(reason); }

std::unexpected<QString> unsupportedModifier(const QString &written)
{
    return failure(QStringLiteral("unsupported modifier (%1) in substitution").arg(written));
}

std::unexpected<QString> missing(QStringView what)
{
    return failure(QStringLiteral("syntax error: missing %1").arg(what));
}

} // namespace

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
    while (peek() != kEnd) {
        const char32_t c = peek();
        if (stop != kEnd && c == stop) {
            next();
            finish(splitter);
            return result;
        }
        const bool isQuote = !m_options.rawQuotes && (c == U'\'' || c == U'"');
        if (c == U'$' || c == U'<' || isQuote) {
            const Result piece = readSpecial(c);
            if (!piece)
                return piece;
            result += *piece;
            if (isTooLong(result))
                return failure(QStringLiteral("the result is too long"));
            if (c != U'$') {
                addRaw(splitter, *piece);
                continue;
            }
            for (const char32_t unit : piece->toUcs4())
                split(splitter, unit);
            continue;
        }
        next();
        if (c != m_options.escape.unicode()) {
            split(splitter, c);
            append(result, c);
            continue;
        }
        if (m_rawEscapes) {
            addRaw(splitter, textOf(c));
            append(result, c);
        }
        const char32_t escaped = next();
        if (escaped == kEnd)
            break;
        addRaw(splitter, textOf(escaped));
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

WordLexer::Result WordLexer::readDollar()
{
    const qsizetype start = m_position;
    next();
    const auto reference = qsizetype(m_references.size());
    if (peek() == U'{') {
        next();
        m_references.push_back({{start, start}, {}, {}, false});
        Result result = readBraces(reference);
        m_references[std::size_t(reference)].range.end = m_position;
        return result;
    }
    const qsizetype nameStart = m_position;
    const QString name = readName();
    if (name.isEmpty())
        return QStringLiteral("$");
    const TextRange nameRange{nameStart, m_position};
    m_references.push_back(
        {{start, m_position}, nameRange, m_word.sliced(nameStart, nameRange.size()), false});
    const std::optional<QString> value = valueOf(name);
    if (!value && m_options.skipUnsetVariables)
        return u'$' + name;
    return value.value_or(QString());
}

WordLexer::Result WordLexer::readBraces(qsizetype reference)
{
    switch (peek()) {
    case kEnd:
        return missing(u"'}'");
    case U'{':
    case U'}':
    case U':':
        return failure(QStringLiteral("syntax error: bad substitution"));
    default:
        break;
    }
    const qsizetype nameStart = m_position;
    const QString name = readName();
    {
        VariableReference &known = m_references[std::size_t(reference)];
        known.nameRange = {nameStart, m_position};
        known.name = m_word.sliced(nameStart, m_position - nameStart);
        known.hasModifier = peek() != U'}';
    }
    char32_t c = next();
    QString written = textOf(c == kEnd ? char32_t(QChar::ReplacementCharacter) : c);
    if (c == U'}') {
        const std::optional<QString> value = valueOf(name);
        if (!value && m_options.skipUnsetVariables)
            return QStringLiteral("${%1}").arg(name);
        return value.value_or(QString());
    }
    if (c == U'/')
        return readReplacement(name);
    if (c == U':') {
        c = next();
        written += textOf(c == kEnd ? char32_t(QChar::ReplacementCharacter) : c);
        if (c == U'#' || c == U'%')
            return unsupportedModifier(written);
        return readModifier(name, c, written);
    }
    if (c == kEnd || !QStringView(u"+-?#%").contains(textOf(c)))
        return unsupportedModifier(written);
    return readModifier(name, c, written);
}

WordLexer::Result WordLexer::readModifier(const QString &name, char32_t modifier, QString written)
{
    const bool isPattern = modifier == U'#' || modifier == U'%';
    const bool emptyIsUnset = written.startsWith(u':');
    const Result read = readUntil(U'}', isPattern);
    if (!read) {
        if (peek() == kEnd)
            return missing(u"'}'");
        return read;
    }
    const QString &word = *read;
    const std::optional<QString> value = valueOf(name);
    if (!value && m_options.skipUnsetVariables)
        return QStringLiteral("${%1%2%3}").arg(name, written, word);
    const bool isMissing = !value || (emptyIsUnset && value->isEmpty());
    switch (modifier) {
    case U'-':
        return isMissing ? word : *value;
    case U'+':
        return isMissing ? QString() : word;
    case U'?': {
        if (!isMissing)
            return *value;
        const QString reason = QStringLiteral("is not allowed to be %1").arg(value ? u"empty" : u"unset");
        return failure(name + QStringLiteral(": ") + (word.isEmpty() ? reason : word));
    }
    case U'#':
    case U'%':
        break;
    default:
        return unsupportedModifier(written);
    }
    const bool greedy = !word.isEmpty() && word[0].unicode() == modifier;
    const QStringView pattern = QStringView(word).sliced(greedy ? 1 : 0);
    const auto cut = modifier == U'#' ? withoutPrefix : withoutSuffix;
    return cut(value.value_or(QString()), pattern, greedy).transform_error([&](const QString &reason) {
        return QStringLiteral("invalid pattern (%1) in substitution: %2").arg(pattern, reason);
    });
}

WordLexer::Result WordLexer::readReplacement(const QString &name)
{
    const bool all = peek() == U'/';
    if (all)
        next();
    const Result pattern = readUntil(U'/', true);
    if (!pattern) {
        if (peek() == kEnd)
            return missing(u"'/' in ${}");
        return pattern;
    }
    const Result replacement = readUntil(U'}', true);
    if (!replacement) {
        if (peek() == kEnd)
            return missing(u"'}'");
        return replacement;
    }
    const std::optional<QString> value = valueOf(name);
    if (!value && m_options.skipUnsetVariables)
        return QStringLiteral("${%1/%2/%3}").arg(name, *pattern, *replacement);
    return withReplaced(value.value_or(QString()), *pattern, *replacement, all)
        .transform_error([&](const QString &reason) {
            return QStringLiteral("invalid pattern (%1) in substitution: %2").arg(*pattern, reason);
        });
}

QString WordLexer::readName()
{
    QString name;
    if (isSpecialParameter(peek()) && peek() != U'0') {
        append(name, next());
        return name;
    }
    const bool isNumber = peek() != kEnd && QChar::isDigit(peek());
    while (peek() != kEnd) {
        const char32_t c = peek();
        if (isNumber ? !QChar::isDigit(c) : !QChar::isLetter(c) && !QChar::isDigit(c) && c != U'_')
            break;
        append(name, next());
    }
    return name;
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

std::optional<QString> WordLexer::valueOf(const QString &name)
{
    std::optional<QString> value = m_lookup ? m_lookup(name) : std::nullopt;
    if (!m_used.contains(name))
        m_used.append(name);
    if (!value && !m_unset.contains(name))
        m_unset.append(name);
    return value;
}

bool WordLexer::isTooLong(const QString &text) const { return text.size() > m_word.size() + kMaximumGrowth; }

void WordLexer::split(Splitter &splitter, char32_t c)
{
    if (!QChar::isSpace(c)) {
        append(m_currentWord, c);
        splitter.inWord = true;
    } else if (splitter.inWord) {
        finish(splitter);
    }
}

void WordLexer::addRaw(Splitter &splitter, QStringView text)
{
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
