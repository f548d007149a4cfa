// SPDX-License-Identifier: MIT
#include "tests/support/testdata.h"

#include <QFile>

namespace stagecraft::test {

QString dataPath(const QString &relative) { return QStringLiteral(STAGECRAFT_TEST_DATA "/") + relative; }

QString projectPath(const QString &relative) { return QStringLiteral(STAGECRAFT_SOURCE_ROOT "/") + relative; }

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

} // namespace stagecraft::test
