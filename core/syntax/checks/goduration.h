// SPDX-License-Identifier: MIT
// Durations and numbers as Go reads them.
#pragma once

#include <QString>

#include <chrono>
#include <expected>

namespace stagecraft {

/// Reads a duration such as "1m30s" or "-1.5h" (Go's time.ParseDuration). The error is Go's.
std::expected<std::chrono::nanoseconds, QString> parseGoDuration(QStringView text);

/// Reads a decimal number of 32 bits, sign allowed (Go's strconv.ParseInt). The error is Go's.
std::expected<int, QString> parseGoInteger(QStringView text);

} // namespace stagecraft
