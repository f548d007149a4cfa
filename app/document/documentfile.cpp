// SPDX-License-Identifier: MIT
#include "app/document/documentfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace stagecraft {

namespace {

QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

Message sentence(const char *source, const QStringList &arguments, const QString &detail = {})
{
    return {.source = source, .arguments = arguments, .detail = detail};
}

} // namespace

std::expected<LoadedFile, Message> loadFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(sentence(QT_TRANSLATE_NOOP("core", "There is no file %1."), {shown(path)}));
    if (info.isDir())
        return std::unexpected(sentence(
            QT_TRANSLATE_NOOP("core", "%1 is a folder. Choose a Dockerfile inside it."), {shown(path)}));
    if (!info.isFile())
        return std::unexpected(
            sentence(QT_TRANSLATE_NOOP("core", "%1 is a device or a pipe, not a file."), {shown(path)}));
    if (info.size() > kMaxFileSize)
        return std::unexpected(
            sentence(QT_TRANSLATE_NOOP("core", "%1 has %2 MB. Files above %3 MB are not opened."),
                {shown(path), QString::number(info.size() / (1024 * 1024)),
                    QString::number(kMaxFileSize / (1024 * 1024))}));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(sentence(QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2."),
            {shown(path), file.errorString()}, file.errorString()));
    // The size on disk may be out of date, and some files have none.
    const QByteArray bytes = file.read(kMaxFileSize + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > kMaxFileSize)
        return std::unexpected(sentence(QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2."),
            {shown(path), file.errorString()}, file.errorString()));

    auto decoded = decodeFile(bytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    return LoadedFile{std::move(*decoded), bytes.size()};
}

std::expected<void, Message> saveFile(const QString &path, QStringView text, const FileFormat &format)
{
    const QByteArray bytes = encodeFile(text, format);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(
        sentence(QT_TRANSLATE_NOOP("core",
                     "%1 cannot be saved: %2. The file on disk is as it was, and your text is still here."),
            {shown(path), file.errorString()}, file.errorString()));
}

std::optional<QByteArray> fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(kMaxFileSize + 1);
}

} // namespace stagecraft
