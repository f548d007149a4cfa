// SPDX-License-Identifier: MIT
#include "core/text/gotext.h"

#include "core/text/ascii.h"
#include "core/text/characterset.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// Each character, outside the basic plane too, becomes one character.
template <typename Mapping>
QString mapped(QStringView text, Mapping mapping)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = isPairAt(text, i);
        const char32_t c =
            isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        result += QStringView(QChar::fromUcs4(mapping(c)));
        i += isPair ? 1 : 0;
    }
    return result;
}

// The same for a text of nothing but ASCII, as nearly all are.
template <typename Mapping>
QString mappedAscii(QStringView text, Mapping mapping)
{
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, result.begin(), mapping);
    return result;
}

QString hexadecimal(char32_t number, int digits)
{
    return QString::number(uint(number), 16).rightJustified(digits, u'0');
}

// The letter behind the backslash for characters that have one of their own.
char16_t escapeLetter(char32_t character)
{
    switch (character) {
    case U'\a':
        return u'a';
    case U'\b':
        return u'b';
    case U'\f':
        return u'f';
    case U'\n':
        return u'n';
    case U'\r':
        return u'r';
    case U'\t':
        return u't';
    case U'\v':
        return u'v';
    case U'\\':
        return u'\\';
    case U'"':
        return u'"';
    default:
        return 0;
    }
}

// Go's unicode.IsPrint: of the blanks only the ASCII one.
bool isPrintedAsIs(char32_t character)
{
    if (character < 0x80)
        return character >= 0x20 && character < 0x7F;
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        return true;
    }
}

QString quotedCharacter(char32_t character)
{
    if (const char16_t letter = escapeLetter(character))
        return u"\\"_s + QChar(letter);
    if (isPrintedAsIs(character))
        return QString::fromUcs4(&character, 1);
    if (character < 0x80)
        return u"\\x"_s + hexadecimal(character, 2);
    if (character < 0x10000)
        return u"\\u"_s + hexadecimal(character, 4);
    return u"\\U"_s + hexadecimal(character, 8);
}

} // namespace

QStringView trimmedSpace(QStringView text)
{
    text = trimmedLeft(text);
    while (!text.isEmpty() && isUnicodeSpace(text.last()))
        text.chop(1);
    return text;
}

QString goLowered(QStringView text)
{
    if (isAscii(text))
        return mappedAscii(text, asciiLowered);
    // Qt keeps the dot above apart, Go drops it.
    return mapped(text, [](char32_t c) { return c == 0x130 ? U'i' : QChar::toLower(c); });
}

QString goUppered(QStringView text)
{
    if (isAscii(text))
        return mappedAscii(text, asciiRaised);
    return mapped(text, [](char32_t c) { return QChar::toUpper(c); });
}

QString goQuoted(QStringView text)
{
    static constexpr CharacterSet kPrinted(
        [](QChar c) { return c >= u' ' && c < QChar(0x7F) && c != u'"' && c != u'\\'; });
    QString quoted;
    quoted.reserve(text.size() + 2);
    quoted += u'"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (kPrinted.contains(text[i])) {
            quoted += text[i];
        } else if (isPairAt(text, i)) {
            quoted += quotedCharacter(QChar::surrogateToUcs4(text[i], text[i + 1]));
            ++i;
        } else if (text[i].isSurrogate()) {
            quoted += u"\\x"_s + hexadecimal(text[i].unicode() & 0xFF, 2);
        } else {
            quoted += quotedCharacter(text[i].unicode());
        }
    }
    return quoted + u'"';
}

QString withReplacedInvalidBytes(QStringView text)
{
    QString replaced = text.toString();
    for (qsizetype i = 0; i < replaced.size(); ++i) {
        if (isPairAt(replaced, i))
            ++i;
        else if (replaced[i].isSurrogate())
            replaced[i] = QChar::ReplacementCharacter;
    }
    return replaced;
}

bool hasInvalidBytes(QStringView text)
{
    // Without a branch for each character, which compilers turn into a few steps for many of them.
    quint16 surrogates = 0;
    for (const QChar c : text)
        surrogates |= quint16((c.unicode() & 0xF800) == 0xD800);
    return surrogates != 0 && !text.isValidUtf16();
}

std::optional<bool> parseGoBoolean(QStringView text)
{
    constexpr std::array yes{QStringView(u"1"), QStringView(u"t"), QStringView(u"T"), QStringView(u"TRUE"),
        QStringView(u"true"), QStringView(u"True")};
    constexpr std::array no{QStringView(u"0"), QStringView(u"f"), QStringView(u"F"), QStringView(u"FALSE"),
        QStringView(u"false"), QStringView(u"False")};
    if (std::ranges::contains(yes, text))
        return true;
    if (std::ranges::contains(no, text))
        return false;
    return std::nullopt;
}

} // namespace stagecraft
