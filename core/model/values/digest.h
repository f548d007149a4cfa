// SPDX-License-Identifier: MIT
// Digests such as "sha256:…" (github.com/opencontainers/go-digest).
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace stagecraft {

/// What BuildKit says against `digest`; nothing if it is fine.
std::optional<QString> digestError(QStringView digest);

} // namespace stagecraft
