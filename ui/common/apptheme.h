// SPDX-License-Identifier: MIT
// Puts a theme on the whole application: style, palette, font and the few rules of a style sheet.
#pragma once

#include "ui/common/theme.h"

#include <QPalette>

class QApplication;

namespace stagecraft {

QPalette paletteOf(const Theme &theme);

/// The look of buttons, tabs, fields and bars.
///
/// A QPushButton or QToolButton with the property `primary` set to true is filled with the colour of success;
/// a QToolButton with `bordered` has a border like a field; a QLabel with `muted` is in the second text
/// colour.
QString styleSheetOf(const Theme &theme);

/// May be called again at any time; widgets hear of it as QEvent::PaletteChange.
void applyTheme(QApplication &application, ColorScheme scheme);

} // namespace stagecraft
