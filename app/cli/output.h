// SPDX-License-Identifier: MIT
// Writing to the terminal.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace stagecraft::cli {

/// To standard output, in UTF-8.
void print(const QByteArray &bytes);
void print(const QString &text);
/// To standard error.
void complain(const QString &text);

/// One object a line, or one indented document with a line break behind it.
QByteArray compactJson(const QJsonObject &object);
QByteArray indentedJson(const QJsonObject &object);
QByteArray indentedJson(const QJsonArray &array);

} // namespace stagecraft::cli
