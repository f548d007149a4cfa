// SPDX-License-Identifier: MIT
#include "core/model/values/workpath.h"

#include "core/text/gotext.h"

#include <QStringBuilder>

#include <algorithm>

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

/// True for an absolute path without any part that is empty or begins with a dot.
bool isClean(QStringView path)
{
    if (!path.startsWith(u'/') || path.endsWith(u'/'))
        return false;
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (path[i - 1] == u'/' && (path[i] == u'/' || path[i] == u'.'))
            return false;
    }
    return true;
}

/// `path` seen from the clean `folder`, which may be long and is not read again for a path that leads down.
QString pathBelow(QStringView folder, QStringView path)
{
    const QString own = cleanPath(path);
    if (own == u".")
        return folder.toString();
    if (own.startsWith(u'/') || own == u".." || own.startsWith(u"../"))
        return resolvedPath(folder, own);
    return folder == u"/" ? u'/' + own : folder % u'/' % own;
}

} // namespace

QString cleanPath(QStringView path)
{
    if (isClean(path))
        return path.toString(); // As most are.
    QString cleaned;
    cleaned.reserve(path.size());
    if (path.startsWith(u'/'))
        cleaned += u'/';
    const qsizetype root = cleaned.size();
    qsizetype removable = root; // Behind the parts that ".." cannot take away.
    for (const QStringView part : path.tokenize(u'/', Qt::SkipEmptyParts)) {
        if (part == u".")
            continue;
        const bool isUp = part == u"..";
        if (isUp && cleaned.size() > removable) {
            cleaned.truncate(std::max(cleaned.lastIndexOf(u'/'), removable));
        } else if (!isUp || root == 0) {
            if (cleaned.size() > root)
                cleaned += u'/';
            cleaned += part;
            if (isUp)
                removable = cleaned.size();
        }
    }
    return cleaned.isEmpty() ? QStringLiteral(".") : cleaned;
}

bool isAbsolutePath(QStringView path, bool isWindows)
{
    const auto bare = withoutDrive(path.toString(), isWindows);
    return bare && bare->startsWith(u'/');
}

std::expected<QString, QString> resolvedPath(QStringView folder, QStringView path, bool isWindows)
{
    if (!isWindows)
        return pathBelow(folder, path);
    return withoutDrive(withSlashes(path, isWindows), isWindows).transform([folder](const QString &bare) {
        return pathBelow(folder, bare);
    });
}

QString resolvedPath(QStringView folder, QStringView path)
{
    return path.startsWith(u'/') ? cleanPath(path) : cleanPath(QString(u'/' % folder % u'/' % path));
}

} // namespace stagecraft
