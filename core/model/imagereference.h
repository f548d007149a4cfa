// SPDX-License-Identifier: MIT
// Names of images: registry, repository, tag, digest.
#pragma once

#include "core/text/message.h"

#include <QString>

#include <expected>

namespace stagecraft {

/// A reference as github.com/distribution/reference reads it, not normalised: parts are empty where the
/// text has none. Views into that text.
struct ImageReference {
    QStringView domain; ///< "ghcr.io", "localhost:5000"; empty for Docker Hub.
    QStringView path;   ///< "library/golang", "golang"
    QStringView tag;
    QStringView digest; ///< "sha256:…"

    /// The last component of the path: "golang".
    QStringView shortName() const { return path.sliced(path.lastIndexOf(u'/') + 1); }
    /// The reference without tag and digest.
    QStringView name() const { return {domain.isEmpty() ? path.begin() : domain.begin(), path.end()}; }
};

/// Parses a reference (semantics 12.9). The error is BuildKit's reason without its prefix:
/// "invalid reference format", "repository name (library/X) must be lowercase", …
std::expected<ImageReference, QString> parseImageReference(QStringView text);

} // namespace stagecraft
