// SPDX-License-Identifier: MIT
// Values of --chmod (semantics 9.10).
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace stagecraft {

/// What BuildKit says against `mode`, an octal number up to 7777 or a symbolic mode; nothing if it is fine.
std::optional<QString> fileModeError(QStringView mode);

} // namespace stagecraft
