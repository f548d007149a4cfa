// SPDX-License-Identifier: MIT
#include "core/model/values/shellpattern.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace stagecraft {

namespace {

using CodePoints = std::vector<char32_t>;

/// Patterns times texts larger than this match nothing: a bound on memory, far from any real file.
constexpr qsizetype kMaximumCells = 64 * 1024 * 1024;

CodePoints codePointsOf(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    return CodePoints(points.begin(), points.end());
}

QString textOf(const CodePoints &points, qsizetype from, qsizetype to)
{
    return QString::fromUcs4(points.data() + from, to - from);
}

struct Element {
    enum Kind : quint8 { Literal, AnyCharacter, AnyText } kind = Literal;
    char32_t character = 0;
};

std::expected<std::vector<Element>, QString> elementsOf(const CodePoints &pattern)
{
    std::vector<Element> elements;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char32_t c = pattern[i];
        if (c == U'*') {
            elements.push_back({Element::AnyText, 0});
        } else if (c == U'?') {
            elements.push_back({Element::AnyCharacter, 0});
        } else if (c != U'\\') {
            elements.push_back({Element::Literal, c});
        } else {
            const char32_t next = i + 1 < pattern.size() ? pattern[i + 1] : 0xFFFD;
            // '}' and '/' must be escaped to stand in ${…} at all; the escape is no part of the pattern.
            if (next == U'}' || next == U'/')
                continue;
            if (next != U'*' && next != U'?' && next != U'\\')
                return std::unexpected(
                    QStringLiteral("invalid escape '\\%1'").arg(QString::fromUcs4(&next, 1)));
            elements.push_back({Element::Literal, next});
            ++i;
        }
    }
    return elements;
}

/// Decides for every pair of places whether the rest of the pattern matches some beginning of the rest of
/// the text, so that finding a match never has to go back.
class Matcher {
public:
    Matcher(const std::vector<Element> &elements, const CodePoints &text, bool greedy)
        : m_elements(elements), m_text(text), m_width(text.size() + 1), m_greedy(greedy)
    {
        m_usable = qsizetype((elements.size() + 1) * m_width) <= kMaximumCells;
        if (m_usable)
            fill();
    }

    bool matchesAt(std::size_t start) const { return m_usable && m_cells[start]; }

    /// The end of the match at `start`; requires `matchesAt(start)`.
    std::size_t endOfMatchAt(std::size_t start) const
    {
        std::size_t at = start;
        for (std::size_t i = 0; i < m_elements.size();) {
            if (m_elements[i].kind != Element::AnyText) {
                ++i;
                ++at;
                continue;
            }
            const bool canSkip = m_cells[(i + 1) * m_width + at];
            const bool canTake = isPlain(at) && m_cells[i * m_width + at + 1];
            if (canTake && (m_greedy || !canSkip))
                ++at;
            else
                ++i;
        }
        return at;
    }

private:
    // '.' of a Go regular expression matches no line break.
    bool isPlain(std::size_t at) const { return at < m_text.size() && m_text[at] != U'\n'; }

    void fill()
    {
        m_cells.assign((m_elements.size() + 1) * m_width, false);
        for (std::size_t at = 0; at < m_width; ++at)
            m_cells[m_elements.size() * m_width + at] = true;
        for (std::size_t i = m_elements.size(); i-- > 0;) {
            const Element element = m_elements[i];
            for (std::size_t at = m_width; at-- > 0;) {
                const bool rest = at + 1 < m_width && m_cells[(i + 1) * m_width + at + 1];
                bool matches = false;
                switch (element.kind) {
                case Element::Literal:
                    matches = rest && m_text[at] == element.character;
                    break;
                case Element::AnyCharacter:
                    matches = rest && isPlain(at);
                    break;
                case Element::AnyText:
                    matches =
                        m_cells[(i + 1) * m_width + at] || (isPlain(at) && m_cells[i * m_width + at + 1]);
                    break;
                }
                m_cells[i * m_width + at] = matches;
            }
        }
    }

    const std::vector<Element> &m_elements;
    const CodePoints &m_text;
    std::size_t m_width = 0;
    bool m_greedy = false;
    bool m_usable = false;
    std::vector<bool> m_cells;
};

/// Reverses a pattern but keeps each escape in front of its character.
CodePoints reversedPattern(const CodePoints &pattern)
{
    CodePoints result;
    result.reserve(pattern.size());
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == U'\\' && i + 1 < pattern.size()) {
            result.push_back(pattern[i + 1]);
            result.push_back(U'\\');
            ++i;
        } else {
            result.push_back(pattern[i]);
        }
    }
    std::ranges::reverse(result);
    return result;
}

std::expected<qsizetype, QString> prefixLength(
    const CodePoints &value, const CodePoints &pattern, bool greedy)
{
    const auto elements = elementsOf(pattern);
    if (!elements)
        return std::unexpected(elements.error());
    const Matcher matcher(*elements, value, greedy);
    return matcher.matchesAt(0) ? qsizetype(matcher.endOfMatchAt(0)) : 0;
}

/// A Go replacement text: "$name" and "${name}" stand for groups, of which there is only 0; "$$" is '$'.
QString filledReplacement(QStringView text, QStringView match)
{
    const auto isNameCharacter = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_';
    };
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'$' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        if (text[i + 1] == u'$') {
            result += u'$';
            ++i;
            continue;
        }
        const bool braced = text[i + 1] == u'{';
        const qsizetype start = i + (braced ? 2 : 1);
        qsizetype end = start;
        while (end < text.size() && isNameCharacter(text[end]))
            ++end;
        if (end == start || (braced && (end == text.size() || text[end] != u'}'))) {
            result += u'$';
            continue;
        }
        if (text.sliced(start, end - start) == u"0")
            result += match;
        i = braced ? end : end - 1;
    }
    return result;
}

} // namespace

std::expected<QString, QString> withoutPrefix(QStringView value, QStringView pattern, bool greedy)
{
    const CodePoints points = codePointsOf(value);
    return prefixLength(points, codePointsOf(pattern), greedy).transform([&](qsizetype length) {
        return textOf(points, length, qsizetype(points.size()));
    });
}

std::expected<QString, QString> withoutSuffix(QStringView value, QStringView pattern, bool greedy)
{
    const CodePoints points = codePointsOf(value);
    const CodePoints reversed(points.rbegin(), points.rend());
    return prefixLength(reversed, reversedPattern(codePointsOf(pattern)), greedy)
        .transform([&](qsizetype length) { return textOf(points, 0, qsizetype(points.size()) - length); });
}

std::expected<QString, QString> withReplaced(
    QStringView value, QStringView pattern, QStringView replacement, bool all)
{
    const CodePoints text = codePointsOf(value);
    const auto elements = elementsOf(codePointsOf(pattern));
    if (!elements)
        return std::unexpected(elements.error());
    const Matcher matcher(*elements, text, true);

    QString result;
    std::size_t copied = 0;
    for (std::size_t at = 0; at <= text.size();) {
        if (!matcher.matchesAt(at)) {
            ++at;
            continue;
        }
        const std::size_t end = matcher.endOfMatchAt(at);
        result += textOf(text, qsizetype(copied), qsizetype(at));
        // An empty match right behind another match does not count.
        if (end > copied || at == 0) {
            const QString match = textOf(text, qsizetype(at), qsizetype(end));
            result += all ? filledReplacement(replacement, match) : replacement.toString();
        }
        copied = end;
        at = std::max(end, at + 1);
        if (!all)
            break;
    }
    return result + textOf(text, qsizetype(copied), qsizetype(text.size()));
}

} // namespace stagecraft
