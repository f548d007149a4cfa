// SPDX-License-Identifier: MIT
#include "core/syntax/checks/goduration.h"

#include "core/text/ascii.h"
#include "core/text/gotext.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kLimit = quint64(1) << 63;

struct Unit {
    QStringView name;
    quint64 nanoseconds;
};

constexpr std::array kUnits{
    Unit{u"ns", 1},
    Unit{u"us", 1'000},
    Unit{u"\u00B5s", 1'000},
    Unit{u"\u03BCs", 1'000},
    Unit{u"ms", 1'000'000},
    Unit{u"s", 1'000'000'000},
    Unit{u"m", 60'000'000'000},
    Unit{u"h", 3'600'000'000'000},
};

// The time package quotes in its own way: bytes outside printable ASCII in hexadecimal.
QString quoted(QStringView text)
{
    QByteArray bytes;
    appendUtf8(bytes, text);
    QString result = u"\""_s;
    for (const char c : bytes) {
        const auto byte = quint8(c);
        if (byte < 0x20 || byte >= 0x80) {
            result += u"\\x"_s + QString::number(byte, 16).rightJustified(2, u'0');
            continue;
        }
        if (c == '"' || c == '\\')
            result += u'\\';
        result += QChar::fromLatin1(c);
    }
    return result + u'"';
}

// The digits in front of `text`, which moves behind them; nothing if the number is too large.
std::optional<quint64> takeNumber(QStringView &text)
{
    quint64 number = 0;
    for (; !text.isEmpty() && isAsciiDigit(text.front()); text = text.sliced(1)) {
        if (number > kLimit / 10)
            return std::nullopt;
        number = number * 10 + quint64(text.front().unicode() - u'0');
        if (number > kLimit)
            return std::nullopt;
    }
    return number;
}

struct Fraction {
    quint64 digits = 0;
    double scale = 1;
};

// Digits behind a point; those that no longer fit are read and dropped.
Fraction takeFraction(QStringView &text)
{
    Fraction fraction;
    bool isFull = false;
    for (; !text.isEmpty() && isAsciiDigit(text.front()); text = text.sliced(1)) {
        const quint64 digit = quint64(text.front().unicode() - u'0');
        isFull = isFull || fraction.digits > (kLimit - 1) / 10 || fraction.digits * 10 + digit > kLimit;
        if (isFull)
            continue;
        fraction.digits = fraction.digits * 10 + digit;
        fraction.scale *= 10;
    }
    return fraction;
}

} // namespace

std::expected<std::chrono::nanoseconds, QString> parseGoDuration(QStringView text)
{
    const auto invalid = std::unexpected(u"time: invalid duration "_s + quoted(text));
    QStringView rest = text;
    const bool isNegative = rest.startsWith(u'-');
    if (isNegative || rest.startsWith(u'+'))
        rest = rest.sliced(1);
    if (rest == u"0")
        return std::chrono::nanoseconds(0);
    if (rest.isEmpty())
        return invalid;

    quint64 sum = 0;
    while (!rest.isEmpty()) {
        const bool startsWithDigit = isAsciiDigit(rest.front());
        if (!startsWithDigit && rest.front() != u'.')
            return invalid;
        const auto number = takeNumber(rest);
        if (!number)
            return invalid;
        Fraction fraction;
        bool hasFraction = false;
        if (rest.startsWith(u'.')) {
            rest = rest.sliced(1);
            const qsizetype before = rest.size();
            fraction = takeFraction(rest);
            hasFraction = rest.size() != before;
        }
        if (!startsWithDigit && !hasFraction)
            return invalid;

        const auto unitEnd = std::ranges::find_if(rest, [](QChar c) { return c == u'.' || isAsciiDigit(c); });
        const QStringView name = rest.first(unitEnd - rest.begin());
        if (name.isEmpty())
            return std::unexpected(u"time: missing unit in duration "_s + quoted(text));
        const auto unit = std::ranges::find(kUnits, name, &Unit::name);
        if (unit == kUnits.end()) {
            return std::unexpected(
                u"time: unknown unit "_s + quoted(name) + u" in duration "_s + quoted(text));
        }
        rest = rest.sliced(name.size());
        if (*number > kLimit / unit->nanoseconds)
            return invalid;
        quint64 part = *number * unit->nanoseconds;
        part += quint64(double(fraction.digits) * (double(unit->nanoseconds) / fraction.scale));
        if (part > kLimit)
            return invalid;
        sum += part;
        if (sum > kLimit)
            return invalid;
    }
    if (sum == kLimit && isNegative)
        return std::chrono::nanoseconds::min();
    if (sum == kLimit)
        return invalid;
    const auto nanoseconds = qint64(sum);
    return std::chrono::nanoseconds(isNegative ? -nanoseconds : nanoseconds);
}

std::expected<int, QString> parseGoInteger(QStringView text)
{
    const QString prefix = u"strconv.ParseInt: parsing "_s + goQuoted(text) + u": "_s;
    QStringView digits = text;
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative || digits.startsWith(u'+'))
        digits = digits.sliced(1);
    if (digits.isEmpty() || !std::ranges::all_of(digits, isAsciiDigit))
        return std::unexpected(prefix + u"invalid syntax"_s);
    const auto number = takeNumber(digits);
    const quint64 limit = quint64(std::numeric_limits<int>::max()) + (isNegative ? 1 : 0);
    if (!number || *number > limit)
        return std::unexpected(prefix + u"value out of range"_s);
    return int(isNegative ? -qint64(*number) : qint64(*number));
}

} // namespace stagecraft
