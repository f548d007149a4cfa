// SPDX-License-Identifier: MIT
// Small questions about paths and values that several rules ask.
#pragma once

#include <QString>
#include <QStringView>

namespace stagecraft::rules {

/// The text without quotes at both ends, all of them.
QStringView withoutQuotes(QStringView text);

/// "C:…"
bool isWindowsAbsolute(QStringView path);

/// True for names that ADD unpacks (hadolint's list).
bool isArchive(QStringView path);

/// The value of a `key=value` as hadolint reads it: quotes removed, escaped quotes and blanks kept.
QString unquotedValue(QStringView raw);

} // namespace stagecraft::rules
