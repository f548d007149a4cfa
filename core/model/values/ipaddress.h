// SPDX-License-Identifier: MIT
// IP addresses as Go's net.ParseIP accepts them.
#pragma once

#include <QStringView>

namespace stagecraft {

/// True for "10.0.0.1" (no leading zeros) and for IPv6 addresses without a zone.
bool isIpAddress(QStringView text);

} // namespace stagecraft
