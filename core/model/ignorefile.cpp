// SPDX-License-Identifier: MIT
#include "core/model/ignorefile.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

/// `**` is any number of folders, `*` and `?` stay inside one, `\` takes the next character as it is.
QString regularExpressionFor(QStringView pattern)
{
    QString expression;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        const auto next = [&] {
            return i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        };
        if (c == u'*' && next() == u'*') {
            ++i;
            if (next() == u'/')
                ++i;
            expression += i + 1 == pattern.size() ? u".*"_s : u"(.*/)?"_s;
        } else if (c == u'*') {
            expression += u"[^/]*"_s;
        } else if (c == u'?') {
            expression += u"[^/]"_s;
        } else if (c == u'\\' && i + 1 < pattern.size()) {
            expression += QRegularExpression::escape(pattern.sliced(++i, 1));
        } else if (c == u'[' || c == u']' || c == u'^' || c == u'-') {
            expression += c;
        } else {
            expression += QRegularExpression::escape(pattern.sliced(i, 1));
        }
    }
    return QRegularExpression::anchoredPattern(expression);
}

} // namespace

QString cleanedContextPath(QStringView path)
{
    const bool isAbsolute = path.startsWith(u'/');
    QStringList parts;
    for (const QStringView part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".")
            continue;
        const bool goesUp = part == u"..";
        if (goesUp && !parts.isEmpty() && parts.last() != u"..")
            parts.removeLast();
        else if (!goesUp || !isAbsolute)
            parts += part.toString();
    }
    const QString joined = parts.join(u'/');
    if (isAbsolute)
        return u'/' + joined;
    return joined.isEmpty() ? u"."_s : joined;
}

IgnorePatterns::IgnorePatterns(QStringView text)
{
    if (text.startsWith(u'\ufeff'))
        text = text.sliced(1);
    for (const QStringView line : text.split(u'\n')) {
        QStringView pattern = line.startsWith(u'#') ? QStringView() : line.trimmed();
        const bool isException = pattern.startsWith(u'!');
        if (isException)
            pattern = pattern.sliced(1).trimmed();
        if (pattern.isEmpty())
            continue;
        QString cleaned = cleanedContextPath(pattern);
        if (cleaned.size() > 1 && cleaned.startsWith(u'/'))
            cleaned.remove(0, 1);
        m_hasExceptions = m_hasExceptions || isException;
        m_patterns.push_back({cleaned, QRegularExpression(regularExpressionFor(cleaned)), isException});
    }
}

bool IgnorePatterns::matches(const Pattern &pattern, QStringView path)
{
    return pattern.expression.isValid() && pattern.expression.matchView(path).hasMatch();
}

bool IgnorePatterns::ignoresEverything() const
{
    return std::ranges::any_of(m_patterns, [](const Pattern &pattern) {
        return !pattern.isException
            && (pattern.text == u"*" || pattern.text == u"**" || pattern.text == u"**/*");
    });
}

bool IgnorePatterns::ignores(const QString &path) const
{
    bool isIgnored = false;
    for (const Pattern &pattern : m_patterns) {
        if (pattern.isException != isIgnored)
            continue; // It could not change the answer.
        bool isMatch = matches(pattern, path);
        for (qsizetype end = path.indexOf(u'/'); !isMatch && end >= 0; end = path.indexOf(u'/', end + 1))
            isMatch = matches(pattern, QStringView(path).first(end));
        if (isMatch)
            isIgnored = !pattern.isException;
    }
    return isIgnored;
}

} // namespace stagecraft
