// SPDX-License-Identifier: MIT
// A list of paths in one line of text.
#pragma once

#include <QStringList>

namespace stagecraft {

/// Splits at blanks; a path that holds blanks stands in double quotes.
QStringList pathsFrom(const QString &line);
QString lineOf(const QStringList &paths);

} // namespace stagecraft
