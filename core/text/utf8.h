// SPDX-License-Identifier: MIT
// UTF-8 to text and back without losing a byte.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace stagecraft {

/// Reads UTF-8. A byte 0x80 to 0xFF that is part of no valid character becomes the lone surrogate
/// U+DC80 to U+DCFF, so that it can be written back.
QString textFromUtf8(QByteArrayView bytes);

/// Appends `text` as UTF-8. The lone surrogates of `textFromUtf8()` become their byte, other lone
/// surrogates U+FFFD.
void appendUtf8(QByteArray &bytes, QStringView text);

/// True when a surrogate pair begins at `index`.
constexpr bool isPairAt(QStringView text, qsizetype index)
{
    return index + 1 < text.size() && text[index].isHighSurrogate() && text[index + 1].isLowSurrogate();
}

/// How many bytes `appendUtf8()` would append.
qsizetype utf8Size(QStringView text);

} // namespace stagecraft
