// SPDX-License-Identifier: MIT
// What BuildKit says against a COPY or ADD whose words are expanded.
#pragma once

#include "core/text/message.h"

#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace stagecraft {

/// A COPY or ADD after expansion. Views, as in ExpandedWord.
struct CopyValues {
    bool isAdd = false;
    bool isWindows = false;
    std::vector<QStringView> sources; ///< Paths and URLs, without heredocs.
    QStringList heredocs;             ///< Names of inline files.
    QStringView destination;
    QStringView chmod;
    QStringView checksum;
    std::optional<bool> keepGitDir;
};

/// The first error that BuildKit would name (semantics 9.10, 9.11, 11.1); nothing if there is none.
std::optional<Message> copyError(const CopyValues &copy);

/// True for a source that is fetched from elsewhere: a URL or a git repository.
bool isRemoteSource(QStringView source);

} // namespace stagecraft
