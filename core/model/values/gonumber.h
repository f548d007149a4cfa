// SPDX-License-Identifier: MIT
// Numbers as Go's strconv reads them.
#pragma once

#include <QStringView>

#include <optional>

namespace stagecraft {

/// An optional sign and decimal digits that fit into 64 bits.
std::optional<qint64> goInteger(QStringView text);

/// Digits of `base` (8 or 10), without a sign, of at most 32 bits.
std::optional<quint32> goUnsigned(QStringView text, int base);

} // namespace stagecraft
