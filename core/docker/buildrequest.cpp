// SPDX-License-Identifier: MIT
#include "core/docker/buildrequest.h"

#include "core/text/ascii.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// Docker's own words in a fixed language and form, whatever the person's settings are.
QMap<QString, QString> plainEnvironment()
{
    return {{u"BUILDX_NO_DEFAULT_ATTESTATIONS"_s, u"1"_s}, {u"DOCKER_CLI_HINTS"_s, u"false"_s},
        {u"NO_COLOR"_s, u"1"_s}};
}

CommandLine docker(const QString &engineContext, const QStringList &arguments)
{
    CommandLine command{.program = u"docker"_s, .environment = {}, .directory = {}, .input = {}};
    if (!engineContext.isEmpty())
        command.arguments << u"--context="_s + engineContext;
    command.arguments << arguments;
    return command;
}

// Only what the name of a repository may hold: lower-case letters, digits and single dashes.
QString asRepositoryName(const QString &text)
{
    QString name;
    for (const QChar c : text.toLower()) {
        if (isAsciiAlphanumeric(c))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.left(40);
}

// Bake reads its strings as HCL templates, in JSON files too.
QString asBakeString(QString text) { return text.replace(u"${"_s, u"$${"_s).replace(u"%{"_s, u"%%{"_s); }

QJsonObject bakeTarget(const BuildRequest &request, const QString &dockerfile, const StageImage &image)
{
    QJsonObject target{
        {u"context"_s, asBakeString(request.contextFolder)},
        {u"dockerfile"_s, asBakeString(dockerfile)},
        {u"target"_s, asBakeString(image.target)},
        {u"tags"_s, QJsonArray{image.tag}},
        {u"labels"_s, QJsonObject{{kImageLabel, request.repository()}}},
        {u"output"_s, QJsonArray{u"type=docker"_s}},
    };
    if (!request.platform.isEmpty())
        target.insert(u"platforms"_s, QJsonArray{asBakeString(request.platform)});
    QJsonObject arguments;
    for (const auto &[name, value] : request.buildArguments.asKeyValueRange())
        arguments.insert(name, asBakeString(value));
    if (!arguments.isEmpty())
        target.insert(u"args"_s, arguments);
    return target;
}

} // namespace

QString BuildRequest::fileName() const
{
    const QString name = file.section(u'/', -1);
    return name.isEmpty() ? u"Dockerfile"_s : name;
}

QString BuildRequest::repository() const
{
    const QByteArray key = (contextFolder + u'\n' + file).toUtf8();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(8));
    const QString folder = asRepositoryName(contextFolder.section(u'/', -1, -1, QString::SectionSkipEmpty));
    return kMeasuredPrefix + (folder.isEmpty() ? hash : folder + u'-' + hash);
}

QString targetImage(const BuildRequest &request)
{
    return request.tag.isEmpty() ? request.repository() + u":target"_s : request.tag;
}

CommandLine buildCommand(const BuildRequest &request, const QString &dockerfile, const QString &target)
{
    QStringList arguments{u"buildx"_s, u"build"_s, u"--progress=rawjson"_s, u"--load"_s};
    if (!target.isEmpty())
        arguments << u"--target="_s + target;
    if (!request.platform.isEmpty())
        arguments << u"--platform="_s + request.platform;
    if (!request.useCache)
        arguments << u"--no-cache"_s;
    for (const auto &[name, value] : request.buildArguments.asKeyValueRange())
        arguments << u"--build-arg="_s + name + u'=' + value;
    arguments << u"--tag="_s + targetImage(request);
    // The person's image stays free of anything of ours.
    if (request.tag.isEmpty())
        arguments << u"--label="_s + kImageLabel + u'=' + request.repository();
    arguments << u"--file="_s + dockerfile << u"--"_s << request.contextFolder;

    CommandLine command = docker(request.engineContext, arguments);
    command.environment = plainEnvironment();
    command.directory = request.contextFolder;
    return command;
}

CommandLine stageImagesCommand(
    const BuildRequest &request, const QString &dockerfile, const std::vector<StageImage> &images)
{
    QJsonObject targets;
    QJsonArray names;
    for (const StageImage &image : images) {
        const QString name = u"stage-%1"_s.arg(image.stage);
        targets.insert(name, bakeTarget(request, dockerfile, image));
        names.append(name);
    }
    const QJsonObject file{
        {u"group"_s, QJsonObject{{u"default"_s, QJsonObject{{u"targets"_s, names}}}}},
        {u"target"_s, targets},
    };

    CommandLine command =
        docker(request.engineContext, {u"buildx"_s, u"bake"_s, u"--file=-"_s, u"--progress=rawjson"_s});
    command.environment = plainEnvironment();
    // The copy of the Dockerfile lies outside the folder that bake may read unasked since buildx 0.29.
    command.environment.insert(u"BUILDX_BAKE_ENTITLEMENTS_FS"_s, u"0"_s);
    command.directory = request.contextFolder;
    command.input = QJsonDocument(file).toJson(QJsonDocument::Compact);
    return command;
}

CommandLine historyCommand(const QString &engineContext, const QString &image)
{
    return docker(engineContext,
        {u"history"_s, u"--no-trunc"_s, u"--human=false"_s, u"--format={{json .}}"_s, u"--"_s, image});
}

CommandLine removeImagesCommand(const QString &engineContext, const QStringList &tags)
{
    return docker(engineContext, QStringList{u"image"_s, u"rm"_s, u"--"_s} + tags);
}

CommandLine pruneImagesCommand(const QString &engineContext, const QString &repository)
{
    const QString filter = u"--filter=label="_s + kImageLabel + u'=' + repository;
    return docker(engineContext, {u"image"_s, u"prune"_s, u"--force"_s, filter});
}

CommandLine engineVersionCommand(const QString &engineContext)
{
    return docker(engineContext, {u"version"_s, u"--format={{json .}}"_s});
}

CommandLine builderVersionCommand() { return docker({}, {u"buildx"_s, u"version"_s}); }

CommandLine imageListCommand(const QString &engineContext)
{
    return docker(engineContext, {u"image"_s, u"ls"_s, u"--format={{.Repository}}:{{.Tag}}"_s});
}

CommandLine contextListCommand() { return docker({}, {u"context"_s, u"ls"_s, u"--format={{json .}}"_s}); }

} // namespace stagecraft
