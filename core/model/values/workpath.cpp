// SPDX-License-Identifier: MIT
#include "core/model/values/workpath.h"

#include "core/text/gotext.h"

#include <QStringList>

namespace stagecraft {

namespace {

QString withSlashes(QStringView path, bool isWindows)
{
    QString result = path.toString();
    return isWindows ? result.replace(u'\\', u'/') : result;
}

std::expected<QString, QString> withoutDrive(const QString &path, bool isWindows)
{
    if (!isWindows)
        return path;
    if (path.size() == 2 && path[1] == u':')
        return std::unexpected(QStringLiteral("No relative path specified in %1").arg(goQuoted(path)));
    const QString slashed = withSlashes(path, true);
    if (slashed.startsWith(u"//"))
        return std::unexpected(QStringLiteral("UNC paths are not supported"));
    const qsizetype colon = slashed.indexOf(u':');
    if (colon < 0)
        return cleanPath(slashed);
    if (slashed.first(colon).compare(u"c", Qt::CaseInsensitive) != 0)
        return std::unexpected(QStringLiteral("The specified path is not on the system drive (C:)"));
    return cleanPath(QStringView(slashed).sliced(colon + 1));
}

} // namespace

QString cleanPath(QStringView path)
{
    const bool isRooted = path.startsWith(u'/');
    QStringList parts;
    for (const QStringView part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".")
            continue;
        if (part != u"..")
            parts.append(part.toString());
        else if (!parts.isEmpty() && parts.last() != u"..")
            parts.removeLast();
        else if (!isRooted)
            parts.append(part.toString());
    }
    const QString joined = parts.join(u'/');
    if (isRooted)
        return u'/' + joined;
    return joined.isEmpty() ? QStringLiteral(".") : joined;
}

bool isAbsolutePath(QStringView path, bool isWindows)
{
    const auto bare = withoutDrive(path.toString(), isWindows);
    return bare && bare->startsWith(u'/');
}

std::expected<QString, QString> resolvedPath(QStringView folder, QStringView path, bool isWindows)
{
    return withoutDrive(withSlashes(path, isWindows), isWindows).transform([&](const QString &bare) {
        if (path.isEmpty())
            return cleanPath(u'/' + folder.toString());
        return cleanPath(bare.startsWith(u'/') ? bare : u'/' + folder.toString() + u'/' + bare);
    });
}

} // namespace stagecraft
