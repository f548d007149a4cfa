// SPDX-License-Identifier: MIT
// The fonts of a card, and how much room its texts take.
#pragma once

#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>

namespace stagecraft {

struct CardFonts {
    QFont badge = uiFont(metrics::kBadgeFont, QFont::Bold);
    QFont name = uiFont(metrics::kUiFont, QFont::DemiBold);
    QFont farName = uiFont(26, QFont::DemiBold);
    QFont suffix = uiFont(metrics::kUiFont);
    QFont line = uiFont(metrics::kSmallFont);
    QFont keyword = codeFont(metrics::kBadgeFont);
    QFont argument = codeFont(metrics::kRowFont);
    double characterWidth = QFontMetricsF(codeFont(metrics::kRowFont)).horizontalAdvance(u'0');
};

const CardFonts &cardFonts();

/// Pixels of a text. `font` is one of cardFonts().
double widthOf(const QFont &font, const QString &text);
/// The text, cut to so many pixels with an ellipsis. `font` is one of cardFonts().
QString elided(const QFont &font, const QString &text, double width);
/// The same of code, in cardFonts().argument.
QString elidedCode(const QString &text, double width);

} // namespace stagecraft
