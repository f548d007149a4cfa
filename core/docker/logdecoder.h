// SPDX-License-Identifier: MIT
// Bytes that a program printed, piece by piece, as lines of plain text.
#pragma once

#include <QByteArrayView>
#include <QStringDecoder>
#include <QStringList>

namespace stagecraft {

/// Decodes UTF-8 that may be cut anywhere. A carriage return starts the line anew, as on a terminal, so of a
/// progress bar the last state stays. Escape sequences and other control characters are left out; invalid
/// bytes become U+FFFD.
class LogDecoder {
public:
    /// Returns the lines that `bytes` completed.
    QStringList add(QByteArrayView bytes);
    /// Returns the line that has no line break yet, if it has text.
    QStringList finish();

private:
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    QString m_line;
};

/// `line` without ANSI escape sequences and control characters, and only what is behind its last carriage
/// return.
QString plainLine(QStringView line);

} // namespace stagecraft
