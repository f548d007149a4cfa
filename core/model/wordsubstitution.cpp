// SPDX-License-Identifier: MIT
// `$x` and `${x…}`, with their modifiers.
#include "core/model/values/shellpattern.h"
#include "core/model/wordlexer.h"

#include <QChar>
#include <QList>

namespace stagecraft {

namespace {

bool isSpecialParameter(char32_t c)
{
    return c < 0x80 && QStringView(u"@*#?-$!0").contains(QChar(char16_t(c)));
}

QString unsupportedModifier(const QString &written)
{
    return QStringLiteral("unsupported modifier (%1) in substitution").arg(written);
}

} // namespace

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
    const QStringView name = readName();
    if (name.isEmpty())
        return QStringLiteral("$");
    m_references.push_back({{start, m_position}, {nameStart, m_position}, name, false});
    const std::optional<QStringView> value = valueOf(name);
    if (!value && m_options.skipUnsetVariables)
        return u'$' + name.toString();
    return value.value_or(QStringView()).toString();
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
    const QStringView name = readName();
    {
        VariableReference &known = m_references[std::size_t(reference)];
        known.nameRange = {nameStart, m_position};
        known.name = name;
        known.hasModifier = peek() != U'}';
    }
    char32_t c = next();
    if (c == U'}') {
        const std::optional<QStringView> value = valueOf(name);
        if (!value && m_options.skipUnsetVariables)
            return QStringLiteral("${%1}").arg(name);
        return value.value_or(QStringView()).toString();
    }
    if (c == U'/')
        return readReplacement(name);
    QString written = textOf(c == kEnd ? char32_t(QChar::ReplacementCharacter) : c);
    if (c == U':') {
        c = next();
        written += textOf(c == kEnd ? char32_t(QChar::ReplacementCharacter) : c);
        if (c == U'#' || c == U'%')
            return failure(unsupportedModifier(written));
        return readModifier(name, c, written);
    }
    if (c == kEnd || !QStringView(u"+-?#%").contains(textOf(c)))
        return failure(unsupportedModifier(written));
    return readModifier(name, c, written);
}

WordLexer::Result WordLexer::readModifier(QStringView name, char32_t modifier, QString written)
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
    const std::optional<QStringView> value = valueOf(name);
    if (!value && m_options.skipUnsetVariables)
        return QStringLiteral("${%1%2%3}").arg(name, written, word);
    const bool isMissing = !value || (emptyIsUnset && value->isEmpty());
    switch (modifier) {
    case U'-':
        return isMissing ? word : value->toString();
    case U'+':
        return isMissing ? QString() : word;
    case U'?': {
        if (!isMissing)
            return value->toString();
        const QString reason = QStringLiteral("is not allowed to be %1").arg(value ? u"empty" : u"unset");
        return failure(name.toString() + QStringLiteral(": ") + (word.isEmpty() ? reason : word));
    }
    case U'#':
    case U'%':
        break;
    default:
        return failure(unsupportedModifier(written));
    }
    const bool greedy = !word.isEmpty() && word[0].unicode() == modifier;
    const QStringView pattern = QStringView(word).sliced(greedy ? 1 : 0);
    const auto cut = modifier == U'#' ? withoutPrefix : withoutSuffix;
    return cut(value.value_or(QStringView()), pattern, greedy).transform_error([&](const QString &reason) {
        return QStringLiteral("invalid pattern (%1) in substitution: %2").arg(pattern, reason);
    });
}

WordLexer::Result WordLexer::readReplacement(QStringView name)
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
    const std::optional<QStringView> value = valueOf(name);
    if (!value && m_options.skipUnsetVariables)
        return QStringLiteral("${%1/%2/%3}").arg(name, *pattern, *replacement);
    return withReplaced(value.value_or(QStringView()), *pattern, *replacement, all)
        .transform_error([&](const QString &reason) {
            return QStringLiteral("invalid pattern (%1) in substitution: %2").arg(*pattern, reason);
        });
}

QStringView WordLexer::readName()
{
    const qsizetype start = m_position;
    if (isSpecialParameter(peek()) && peek() != U'0') {
        next();
        return m_word.sliced(start, 1);
    }
    const bool isNumber = peek() != kEnd && QChar::isDigit(peek());
    while (peek() != kEnd) {
        const char32_t c = peek();
        if (isNumber ? !QChar::isDigit(c) : !QChar::isLetter(c) && !QChar::isDigit(c) && c != U'_')
            break;
        next();
    }
    return m_word.sliced(start, m_position - start);
}

} // namespace stagecraft
