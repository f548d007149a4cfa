// SPDX-License-Identifier: MIT
// Sizes such as "64m" of tmpfs mounts (github.com/docker/go-units).
#pragma once

#include <QStringView>

#include <optional>

namespace stagecraft {

/// Bytes: a number, an optional blank, and one of k m g t p with an optional "b" or "ib", in any case.
std::optional<qint64> parseByteSize(QStringView text);

} // namespace stagecraft
