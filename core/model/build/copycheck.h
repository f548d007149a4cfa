// SPDX-License-Identifier: MIT
// What BuildKit says against a COPY or ADD whose words are expanded.
#pragma once

#include "core/text/message.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace stagecraft {

/// A COPY or ADD after expansion.
struct CopyValues {
    bool isAdd = false;
    bool isWindows = false;
    QStringList sources;  ///< Paths and URLs, without heredocs.
    QStringList heredocs; ///< Names of inline files.
    QString destination;
    QString chmod;
    QString checksum;
    std::optional<bool> keepGitDir;
};

/// The first error that BuildKit would name (semantics 9.10, 9.11, 11.1); nothing if there is none.
std::optional<Message> copyError(const CopyValues &copy);

/// True for a source that is fetched from elsewhere: a URL or a git repository.
bool isRemoteSource(const QString &source);

} // namespace stagecraft
