// SPDX-License-Identifier: MIT
#include "ui/graph/forms/pathlist.h"

namespace stagecraft {

QStringList pathsFrom(const QString &line)
{
    QStringList paths;
    QString path;
    bool quoted = false;
    for (const QChar character : line) {
        if (character == u'"') {
            quoted = !quoted;
        } else if (character.isSpace() && !quoted) {
            if (!path.isEmpty())
                paths.append(path);
            path.clear();
        } else {
            path += character;
        }
    }
    if (!path.isEmpty())
        paths.append(path);
    return paths;
}

QString lineOf(const QStringList &paths)
{
    QStringList parts;
    for (const QString &path : paths)
        parts.append(path.contains(u' ') ? u'"' + path + u'"' : path);
    return parts.join(u' ');
}

} // namespace stagecraft
