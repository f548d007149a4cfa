// SPDX-License-Identifier: MIT
// Bytes and times as people read them.
#pragma once

#include <QString>

namespace stagecraft {

/// "126 B", "3.1 kB", "61.8 MB", "319 MB", "1.2 GB": powers of 1000, as docker counts. Translated.
QString byteText(qint64 bytes);

/// "40 ms", "0.8 s", "14.2 s", "2 min 5 s", "1 h 4 min". Translated.
QString durationText(qint64 milliseconds);

/// "−97 %": what part of `before` is gone or added. Empty if `before` is not positive.
QString changeText(qint64 before, qint64 after);

} // namespace stagecraft
