// SPDX-License-Identifier: MIT
#include "core/syntax/parser/jsonarray.h"

#include "core/text/ascii.h"
#include "core/text/gotext.h"

#include <cmath>
#include <optional>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kDeepest = 10000; // Go refuses arrays and objects nested deeper.

// Checks a text against the grammar of JSON, without recursion, and collects the strings of the
// outermost array.
class JsonReader {
public:
    JsonReader(QStringView text, std::vector<JsonString> &strings) : m_text(text), m_strings(strings) { }

    JsonArrayKind read()
    {
        if (!open(u'['))
            return JsonArrayKind::None;
        while (!m_open.empty()) {
            if (!readStep())
                return JsonArrayKind::None;
        }
        skipSpace();
        if (m_at != m_text.size() || m_hasHugeNumber)
            return JsonArrayKind::None;
        return m_hasOtherValues ? JsonArrayKind::OtherValues : JsonArrayKind::Strings;
    }

private:
    // What may come next in the innermost array or object.
    enum class Expected : quint8 { ElementOrEnd, Element, CommaOrEnd };

    QChar current() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    bool take(QChar c)
    {
        if (current() != c || m_at == m_text.size())
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size()
            && (current() == u' ' || current() == u'\t' || current() == u'\r' || current() == u'\n'))
            ++m_at;
    }

    bool open(QChar bracket)
    {
        if (!take(bracket) || m_open.size() == kDeepest)
            return false;
        m_open.push_back(bracket);
        m_expected = Expected::ElementOrEnd;
        return true;
    }

    // One element of the innermost array or object, a comma, or its end.
    bool readStep()
    {
        const bool isObject = m_open.back() == u'{';
        skipSpace();
        if (m_expected != Expected::Element && take(isObject ? u'}' : u']')) {
            m_open.pop_back();
            m_expected = Expected::CommaOrEnd;
            return true;
        }
        if (m_expected == Expected::CommaOrEnd) {
            m_expected = Expected::Element;
            return take(u',');
        }
        m_expected = Expected::CommaOrEnd;
        return (!isObject || readKey()) && readValue();
    }

    bool readKey()
    {
        if (!readString())
            return false;
        skipSpace();
        if (!take(u':'))
            return false;
        skipSpace();
        return true;
    }

    bool readValue()
    {
        const bool isElement = m_open.size() == 1;
        if (current() == u'"') {
            const qsizetype start = m_at;
            auto decoded = readString();
            if (!decoded)
                return false;
            if (isElement)
                m_strings.push_back({.range = {start, m_at}, .decoded = std::move(*decoded)});
            return true;
        }
        m_hasOtherValues = m_hasOtherValues || isElement;
        if (current() == u'[' || current() == u'{')
            return open(current());
        for (const QStringView word : {QStringView(u"true"), QStringView(u"false"), QStringView(u"null")}) {
            if (m_text.sliced(m_at).startsWith(word)) {
                m_at += word.size();
                return true;
            }
        }
        return readNumber();
    }

    bool readDigits()
    {
        const qsizetype start = m_at;
        while (isAsciiDigit(current()))
            ++m_at;
        return m_at > start;
    }

    bool readNumber()
    {
        const qsizetype start = m_at;
        take(u'-');
        if (!take(u'0') && !readDigits())
            return false;
        if (take(u'.') && !readDigits())
            return false;
        if (take(u'e') || take(u'E')) {
            if (!take(u'+'))
                take(u'-');
            if (!readDigits())
                return false;
        }
        // Go gives up on numbers that no double holds.
        const double number = m_text.sliced(start, m_at - start).toDouble();
        m_hasHugeNumber = m_hasHugeNumber || std::isinf(number);
        return true;
    }

    // The string at the cursor: null where it is as written, nothing where it is none.
    std::optional<QString> readString()
    {
        if (!take(u'"'))
            return std::nullopt;
        const qsizetype start = m_at;
        while (m_at < m_text.size() && current() != u'"') {
            if (current() < u' ')
                return std::nullopt;
            if (current() == u'\\')
                return readEscapedString(start);
            ++m_at;
        }
        const QStringView content = m_text.sliced(start, m_at - start);
        if (!take(u'"'))
            return std::nullopt;
        return hasInvalidBytes(content) ? withReplacedInvalidBytes(content) : QString();
    }

    std::optional<QString> readEscapedString(qsizetype start)
    {
        QString decoded = m_text.sliced(start, m_at - start).toString();
        while (m_at < m_text.size() && current() != u'"') {
            if (current() < u' ')
                return std::nullopt;
            if (!take(u'\\')) {
                decoded += m_text[m_at++];
                continue;
            }
            const auto character = readEscape();
            if (!character)
                return std::nullopt;
            decoded += QString::fromUcs4(&*character, 1);
        }
        if (!take(u'"'))
            return std::nullopt;
        decoded = withReplacedInvalidBytes(decoded);
        return decoded.isNull() ? u""_s : decoded;
    }

    // What stands behind a backslash.
    std::optional<char32_t> readEscape()
    {
        const char16_t letter = current().unicode();
        if (m_at == m_text.size())
            return std::nullopt;
        ++m_at;
        switch (letter) {
        case u'"':
        case u'\\':
        case u'/':
            return letter;
        case u'b':
            return U'\b';
        case u'f':
            return U'\f';
        case u'n':
            return U'\n';
        case u'r':
            return U'\r';
        case u't':
            return U'\t';
        case u'u':
            break;
        default:
            return std::nullopt;
        }
        const auto unit = readHexadecimal();
        if (!unit || !QChar::isSurrogate(*unit))
            return unit;
        const qsizetype behindFirst = m_at;
        if (QChar::isHighSurrogate(*unit) && take(u'\\') && take(u'u')) {
            if (const auto low = readHexadecimal(); low && QChar::isLowSurrogate(*low))
                return QChar::surrogateToUcs4(char16_t(*unit), char16_t(*low));
        }
        m_at = behindFirst; // An unpaired surrogate; what follows is read for itself.
        return QChar::ReplacementCharacter;
    }

    std::optional<char32_t> readHexadecimal()
    {
        if (m_text.size() - m_at < 4)
            return std::nullopt;
        char32_t number = 0;
        for (int i = 0; i < 4; ++i) {
            const char16_t digit = m_text[m_at++].toLower().unicode();
            if (digit >= u'0' && digit <= u'9')
                number = number * 16 + char32_t(digit - u'0');
            else if (digit >= u'a' && digit <= u'f')
                number = number * 16 + char32_t(digit - u'a' + 10);
            else
                return std::nullopt;
        }
        return number;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<JsonString> &m_strings;
    std::vector<QChar> m_open; // Brackets that are not closed yet.
    Expected m_expected = Expected::ElementOrEnd;
    bool m_hasOtherValues = false;
    bool m_hasHugeNumber = false;
};

} // namespace

JsonArrayKind readJsonArray(QStringView text, std::vector<JsonString> &strings)
{
    const QStringView trimmed = trimmedLeft(text);
    if (!trimmed.startsWith(u'['))
        return JsonArrayKind::None;
    const std::size_t earlier = strings.size();
    const JsonArrayKind kind = JsonReader(trimmed, strings).read();
    if (kind != JsonArrayKind::Strings)
        strings.resize(earlier);
    const qsizetype shift = text.size() - trimmed.size();
    for (std::size_t i = earlier; i < strings.size(); ++i)
        strings[i].range = {strings[i].range.start + shift, strings[i].range.end + shift};
    return kind;
}

} // namespace stagecraft
