// SPDX-License-Identifier: MIT
// Git repositories as sources of ADD (BuildKit dfgitutil).
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace stagecraft {

struct GitSource {
    std::optional<QString>
        error; ///< What BuildKit says against its query; the other fields are then not filled.
    std::optional<bool> keepGitDir; ///< Of "?keep-git-dir=…".
    QString checksum;               ///< Of "?checksum=…".
    bool isLocalPath = false; ///< "github.com/…": copied as a local path, although `--checksum` accepts it.
};

/// Reads "git@host:path", "git://…", "ssh://…" and http(s) URLs whose path ends in ".git". Nothing for
/// anything else. "github.com/…" is read as well: once it was a repository, and its query is still checked.
std::optional<GitSource> parseGitSource(QStringView text);

/// True for "http://" and "https://" sources that are no git repositories.
bool isHttpSource(QStringView text);

} // namespace stagecraft
