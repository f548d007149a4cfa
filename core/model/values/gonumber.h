// SPDX-License-Identifier: MIT
// Numbers and booleans as Go's strconv reads them.
#pragma once

#include <QStringView>

#include <optional>

namespace stagecraft {

/// 1 t T TRUE true True, 0 f F FALSE false False; nothing else.
std::optional<bool> goBool(QStringView text);

/// An optional sign and decimal digits that fit into 64 bits.
std::optional<qint64> goInteger(QStringView text);

/// Digits of `base` (8 or 10), without a sign, of at most 32 bits.
std::optional<quint32> goUnsigned(QStringView text, int base);

} // namespace stagecraft
