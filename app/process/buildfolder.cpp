// SPDX-License-Identifier: MIT
#include "app/process/buildfolder.h"

#include "core/docker/stagealiases.h"
#include "core/model/pipeline.h"

#include <QDir>
#include <QFile>

namespace stagecraft {

using namespace Qt::StringLiterals;

static bool write(const QString &path, const QByteArray &bytes, QString &problem)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return true;
    problem = path + u": "_s + file.errorString();
    return false;
}

std::expected<std::unique_ptr<BuildFolder>, QString> BuildFolder::make(
    const BuildRequest &request, const Pipeline &pipeline)
{
    std::unique_ptr<BuildFolder> result(new BuildFolder(request.fileName()));
    if (!result->m_folder.isValid())
        return std::unexpected(result->m_folder.errorString());
    QDir(result->m_folder.path()).mkdir(u"named"_s);

    const QString &text = pipeline.tree().text();
    const TextEdit aliases = aliasEdit(pipeline);
    FileFormat namedFormat = request.format;
    namedFormat.follow(aliases, text);
    QString problem;
    if (!write(result->dockerfile(), encodeFile(text, request.format), problem)
        || !write(result->namedDockerfile(), encodeFile(aliases.appliedTo(text), namedFormat), problem))
        return std::unexpected(problem);

    const QString ignoreName = u".dockerignore"_s;
    QFile ignoreFile(request.file + ignoreName);
    if (!request.file.isEmpty() && ignoreFile.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = ignoreFile.readAll();
        if (!write(result->dockerfile() + ignoreName, bytes, problem)
            || !write(result->namedDockerfile() + ignoreName, bytes, problem))
            return std::unexpected(problem);
    }
    return result;
}

QString BuildFolder::dockerfile() const { return m_folder.filePath(m_fileName); }

QString BuildFolder::namedDockerfile() const { return m_folder.filePath(u"named/"_s + m_fileName); }

} // namespace stagecraft
