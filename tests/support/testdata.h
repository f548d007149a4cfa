// SPDX-License-Identifier: MIT
// Reading the files in tests/data and elsewhere in the project.
#pragma once

#include <QByteArray>
#include <QString>

namespace stagecraft::test {

/// The absolute path of a file in tests/data.
QString dataPath(const QString &relative);

/// The absolute path of a file of the project.
QString projectPath(const QString &relative);

/// The bytes of a file; ends the test program with a message if it cannot be read.
QByteArray readFile(const QString &path);

} // namespace stagecraft::test
