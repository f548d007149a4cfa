// SPDX-License-Identifier: MIT
// Bytes of a file to text and back, byte for byte.
#pragma once

#include "core/text/message.h"
#include "core/text/textedit.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <vector>

namespace stagecraft {

/// How a file was written beside its characters: what is needed to write the same bytes again.
///
/// Inside, a text has '\n' only. Which of its lines ended in "\r\n" is remembered here and moves with
/// edits, so that an edit changes only the lines that it touches.
class FileFormat {
public:
    bool hasByteOrderMark = false;

    /// True if the '\n' that ends line `line` (from 1) is written as "\r\n".
    bool isCrlf(int line) const;
    /// What a new line gets: "\r\n" if most lines have it.
    bool prefersCrlf() const noexcept;
    /// "LF", "CRLF" or "mixed", for the status bar.
    QString lineEndName() const;

    /// Follows an edit of the text: lines that stay keep their ends, new ones get the end of the line
    /// they were typed in or after.
    void follow(const TextEdit &edit, QStringView before);

    friend bool operator==(const FileFormat &, const FileFormat &) = default;

private:
    friend struct DecodedFile;
    friend std::expected<struct DecodedFile, Message> decodeFile(const QByteArray &bytes);
    std::vector<bool> m_crlf; // One for each '\n' of the text.
};

struct DecodedFile {
    QString text;
    FileFormat format;
};

/// Reads UTF-8. An invalid byte 0x80 to 0xFF becomes the lone surrogate U+DC80 to U+DCFF and is written
/// back as that byte. "\r\n" becomes '\n'; a lone '\r' stays. Refused with a sentence: UTF-16 or UTF-32
/// (by their byte order mark), and files with so many NULs that they are no text.
std::expected<DecodedFile, Message> decodeFile(const QByteArray &bytes);

/// The bytes of `text` in `format`. `encodeFile(d.text, d.format)` of a decoded file gives its bytes.
QByteArray encodeFile(QStringView text, const FileFormat &format);

} // namespace stagecraft
