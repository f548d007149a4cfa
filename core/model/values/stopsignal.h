// SPDX-License-Identifier: MIT
// Values of STOPSIGNAL (semantics 11.12).
#pragma once

#include <QStringView>

namespace stagecraft {

/// True for a number other than 0 and for a name of a Linux signal, with or without "SIG", in any case.
bool isStopSignal(QStringView text);

} // namespace stagecraft
