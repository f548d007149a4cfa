// SPDX-License-Identifier: MIT
#include "ui/graph/items/cardtext.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>

namespace stagecraft {

const CardFonts &cardFonts()
{
    static const CardFonts fonts;
    return fonts;
}

double widthOf(const QFont &font, const QString &text)
{
    // Measuring is dear, and the same texts are measured at each edit and each painting.
    constexpr qsizetype kMostRemembered = 10'000;
    static QHash<std::pair<const QFont *, QString>, double> widths;
    if (widths.size() > kMostRemembered)
        widths.clear();
    const auto found = widths.constFind({&font, text});
    return found != widths.cend()
        ? *found
        : *widths.insert({&font, text}, QFontMetricsF(font).horizontalAdvance(text));
}

QString elided(const QFont &font, const QString &text, double width)
{
    return widthOf(font, text) <= width ? text : QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

static bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x500; });
}

QString elidedCode(const QString &text, double width)
{
    // By counting: code has one width, so that nothing is measured for ordinary text.
    if (!isPlain(text))
        return QFontMetricsF(cardFonts().argument).elidedText(text, Qt::ElideRight, width);
    const auto room = qsizetype(width / cardFonts().characterWidth);
    return text.size() <= room ? text : text.left(std::max<qsizetype>(room - 1, 0)) + u'\u2026';
}

} // namespace stagecraft
