// SPDX-License-Identifier: MIT
// Reading and writing the file of a document.
#pragma once

#include "core/text/fileformat.h"

#include <QString>

#include <expected>
#include <optional>

namespace stagecraft {

/// Files above this size (bytes) are refused.
constexpr qint64 kMaxFileSize = 16 * 1024 * 1024;
/// Files above this size (bytes) are shown as plain text and analysed on request.
constexpr qint64 kPlainModeSize = 2 * 1024 * 1024;

struct LoadedFile {
    DecodedFile content;
    qint64 size = 0; ///< Bytes on disk.
};

/// Reads a Dockerfile. The error is a sentence for the person: missing, a folder, no permission, too
/// large, UTF-16, no text.
std::expected<LoadedFile, Message> loadFile(const QString &path);

/// Writes the file in one piece: it holds either the old bytes or the new ones, whatever happens.
std::expected<void, Message> saveFile(const QString &path, QStringView text, const FileFormat &format);

/// The bytes that a file holds now; nothing if it cannot be read. For telling real changes from touches.
std::optional<QByteArray> fileBytes(const QString &path);

} // namespace stagecraft
