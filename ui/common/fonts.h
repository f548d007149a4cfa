// SPDX-License-Identifier: MIT
// The two fonts of the program: Inter and JetBrains Mono where they are installed, else the system's.
#pragma once

#include "ui/common/theme.h"

#include <QFont>

namespace stagecraft {

/// For everything but code.
QFont uiFont(int pixelSize = metrics::kUiFont, QFont::Weight weight = QFont::Normal);
/// For code: one width for all characters.
QFont codeFont(int pixelSize = metrics::kCodeFont, QFont::Weight weight = QFont::Normal);

} // namespace stagecraft
