// SPDX-License-Identifier: MIT
// Upper and lower case of keywords.
#pragma once

#include <QString>
#include <QStringView>

namespace stagecraft::rules {

enum class Casing : quint8 { Lower, Upper, Mixed };

/// A text without letters counts as lower case, as in BuildKit.
Casing casingOf(QStringView text);

/// `text` in the given case; unchanged for Mixed.
QString inCasing(QStringView text, Casing casing);

} // namespace stagecraft::rules
