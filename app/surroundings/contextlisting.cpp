// SPDX-License-Identifier: MIT
#include "app/surroundings/contextlisting.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxIgnoreFile = 1024 * 1024; // Bytes.

std::optional<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.read(kMaxIgnoreFile));
}

} // namespace

std::optional<QMap<QString, ContextEntry>> contextListing(
    const QString &folder, const std::atomic_bool *cancelled)
{
    const QDir root(folder);
    if (folder.isEmpty() || !root.isReadable())
        return std::nullopt;
    QMap<QString, ContextEntry> entries;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    const qsizetype prefix = folder.size() + (folder.endsWith(u'/') ? 0 : 1);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        if (entries.size() >= kMaxContextEntries || (cancelled && *cancelled))
            return std::nullopt;
        const bool isFolder = info.isDir();
        entries.insert(files.filePath().sliced(prefix), {isFolder, isFolder ? 0 : info.size()});
    }
    return entries;
}

IgnoreFile ignoreFileFor(const QString &dockerfile, const QString &contextFolder)
{
    if (!dockerfile.isEmpty()) {
        const QString own = dockerfile + ".dockerignore"_L1;
        if (const auto text = textOf(own))
            return {QFileInfo(own).fileName(), *text};
    }
    return {u".dockerignore"_s, textOf(contextFolder + "/.dockerignore"_L1).value_or(QString())};
}

} // namespace stagecraft
