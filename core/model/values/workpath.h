// SPDX-License-Identifier: MIT
// Paths inside an image, joined with the working directory (BuildKit util/system/path.go).
#pragma once

#include <QString>
#include <QStringView>

#include <expected>

namespace stagecraft {

/// Go's path.Clean: no "//", "." or ".." where they can be resolved; "." for an empty path.
QString cleanPath(QStringView path);

/// True if `path` starts at the root. On Windows drive C: and backslashes are understood.
bool isAbsolutePath(QStringView path, bool isWindows);

/// `path` seen from `folder`, which is absolute and clean, as the result is; with '/' on Windows too. The
/// error is BuildKit's, for paths on another drive than C:.
std::expected<QString, QString> resolvedPath(QStringView folder, QStringView path, bool isWindows);

/// The same where there are no drives: always a path. `folder` may be any.
QString resolvedPath(QStringView folder, QStringView path);

} // namespace stagecraft
