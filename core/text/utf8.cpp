// SPDX-License-Identifier: MIT
#include "core/text/utf8.h"

#include <algorithm>

namespace stagecraft {

namespace {

constexpr char16_t kFirstByteSurrogate = 0xDC80;
constexpr char16_t kLastByteSurrogate = 0xDCFF;

struct Decoded {
    char32_t character = 0;
    int size = 0; // In bytes; 0 where no valid character starts.
};

// The character at the start of `bytes`, whose first byte is not ASCII.
Decoded decodedAt(QByteArrayView bytes)
{
    const auto byteAt = [bytes](int index) {
        return char32_t(quint8(bytes[index]));
    };
    const char32_t lead = byteAt(0);
    const int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < size)
        return {};
    char32_t character = lead & (0x7Fu >> size);
    for (int i = 1; i < size; ++i) {
        if ((byteAt(i) & 0xC0) != 0x80)
            return {};
        character = (character << 6) | (byteAt(i) & 0x3F);
    }
    constexpr char32_t smallest[] = {0x80, 0x800, 0x10000};
    const bool isSurrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < smallest[size - 2] || character > 0x10FFFF || isSurrogate)
        return {};
    return {.character = character, .size = size};
}

} // namespace

QString textFromUtf8(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (qsizetype i = 0; i < bytes.size();) {
        const auto byte = quint8(bytes[i]);
        if (byte < 0x80) {
            *out++ = QChar(char16_t(byte));
            ++i;
            continue;
        }
        const Decoded decoded = decodedAt(bytes.sliced(i));
        if (decoded.size == 0) {
            *out++ = QChar(char16_t(0xDC00 + byte));
        } else if (QChar::requiresSurrogates(decoded.character)) {
            *out++ = QChar(QChar::highSurrogate(decoded.character));
            *out++ = QChar(QChar::lowSurrogate(decoded.character));
        } else {
            *out++ = QChar(char16_t(decoded.character));
        }
        i += std::max(decoded.size, 1);
    }
    text.truncate(out - text.constData());
    return text;
}

void appendUtf8(QByteArray &bytes, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            bytes += char(unit);
        } else if (unit < 0x800) {
            bytes += char(0xC0 | (unit >> 6));
            bytes += char(0x80 | (unit & 0x3F));
        } else if (isPairAt(text, i)) {
            const char32_t character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            bytes += char(0xF0 | (character >> 18));
            bytes += char(0x80 | ((character >> 12) & 0x3F));
            bytes += char(0x80 | ((character >> 6) & 0x3F));
            bytes += char(0x80 | (character & 0x3F));
            ++i;
        } else if (unit >= kFirstByteSurrogate && unit <= kLastByteSurrogate) {
            bytes += char(unit - 0xDC00);
        } else if (QChar::isSurrogate(unit)) {
            bytes += "\xEF\xBF\xBD";
        } else {
            bytes += char(0xE0 | (unit >> 12));
            bytes += char(0x80 | ((unit >> 6) & 0x3F));
            bytes += char(0x80 | (unit & 0x3F));
        }
    }
}

qsizetype utf8Size(QStringView text)
{
    qsizetype size = text.size();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80)
            continue;
        if (unit < 0x800) {
            size += 1;
        } else if (isPairAt(text, i)) {
            size += 2;
            ++i;
        } else if (unit < kFirstByteSurrogate || unit > kLastByteSurrogate) {
            size += 2;
        }
    }
    return size;
}

} // namespace stagecraft
