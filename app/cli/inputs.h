// SPDX-License-Identifier: MIT
// The files that a command works on.
#pragma once

#include "app/cli/options.h"
#include "core/model/analysis.h"
#include "core/text/fileformat.h"

#include <QStringList>

#include <expected>
#include <memory>

namespace stagecraft::cli {

/// The names in a list, one a line, blank lines left out. "-" reads standard input.
std::expected<QStringList, Message> fileNamesFrom(const QString &list);

/// A file or standard input.
struct Input {
    QString name; ///< As the person wrote it.
    std::expected<DecodedFile, Message> content;
};

/// Reads `name`; "-" is standard input, which can be read once. Thread-safe for files.
Input inputFrom(const QString &name);

/// What is known around a file: what the options say, and the build context if they name one.
SurroundingsPointer surroundingsFor(const QString &file, const Options &options);

} // namespace stagecraft::cli
