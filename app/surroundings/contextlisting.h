// SPDX-License-Identifier: MIT
// The files of a build context, and what is to be ignored of them.
#pragma once

#include "core/model/surroundings.h"

#include <QString>

#include <atomic>

namespace stagecraft {

/// Contexts with more entries than this are not listed: their files are unknown.
constexpr int kMaxContextEntries = 50'000;

/// Every file and folder below `folder`, by relative path. Links to folders are listed, not followed.
/// Nothing if the folder cannot be read, has too many entries, or `cancelled` becomes true.
std::optional<QMap<QString, ContextEntry>> contextListing(
    const QString &folder, const std::atomic_bool *cancelled = nullptr);

/// The ignore file that applies.
struct IgnoreFile {
    QString name; ///< "Dockerfile.dockerignore" beside the Dockerfile wins over ".dockerignore".
    QString text; ///< Empty where there is none.
};

IgnoreFile ignoreFileFor(const QString &dockerfile, const QString &contextFolder);

} // namespace stagecraft
