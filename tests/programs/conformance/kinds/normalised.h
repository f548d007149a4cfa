// SPDX-License-Identifier: MIT
// Texts of both sides in one form.
#pragma once

#include <QString>

namespace stagecraft::conformance {

/// `text` as a record has it: invalid bytes replaced, "\r\n" as '\n' (Stagecraft keeps line ends beside
/// the text).
QString normalised(QStringView text);

} // namespace stagecraft::conformance
