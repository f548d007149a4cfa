// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/inputs.h"
#include "app/cli/output.h"
#include "app/process/buildrunner.h"
#include "app/text/translation.h"
#include "core/report/buildreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stagecraft::cli {

namespace {

// The folder's name as the name of an image.
QString tagFor(const QString &folder)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    const QString name = QDir(folder).dirName().toLower().replace(others, u"-"_s).remove(ends);
    return name.isEmpty() ? u"image"_s : name;
}

BuildRequest requestFor(const QString &file, const FileFormat &format, const Options &options)
{
    const bool isInput = file == "-"_L1;
    BuildRequest request;
    request.file = isInput ? QString() : QFileInfo(file).absoluteFilePath();
    request.format = format;
    if (!options.context.isEmpty())
        request.contextFolder = QFileInfo(options.context).absoluteFilePath();
    else
        request.contextFolder = isInput ? QDir::currentPath() : QFileInfo(file).absolutePath();
    request.tag = options.tag.isEmpty() ? tagFor(request.contextFolder) : options.tag;
    request.buildArguments = options.buildArguments;
    request.platform = options.platform;
    request.useCache = options.useCache;
    return request;
}

// The log goes to standard error, so that standard output holds the result alone.
void complainLines(const Pipeline &pipeline, const std::vector<BuildLogLine> &lines)
{
    for (const BuildLogLine &line : lines) {
        const bool hasStage = line.stage >= 0 && line.stage < int(pipeline.stages().size());
        const QString stage = hasStage
            ? u"["_s + pipeline.stages()[std::size_t(line.stage)].displayName() + u"] "_s
            : QString();
        complain(stage + line.text + u'\n');
    }
}

} // namespace

int build(const Options &options)
{
    const QString file = options.files.first();
    const Input input = inputFrom(file);
    if (!input.content) {
        complain(file + u": "_s + translated(input.content.error()) + u'\n');
        return kWrongUse;
    }
    const auto pipeline =
        buildPipeline(parseDockerfile(input.content->text), *surroundingsFor(file, options));

    BuildRunner runner;
    QObject::connect(&runner, &BuildRunner::linesLogged,
        [&](const std::vector<BuildLogLine> &lines) { complainLines(*pipeline, lines); });
    int exitCode = kFailed;
    QObject::connect(&runner, &BuildRunner::finished, [&](const BuildFigures &figures) {
        exitCode = figures.state == BuildState::Succeeded ? kFine : kFailed;
        if (options.format == Format::Json)
            print(indentedJson(buildJson(*pipeline, figures)));
        else
            print(buildText(*pipeline, figures, translated));
        QCoreApplication::quit();
    });
    if (!runner.start(requestFor(file, input.content->format, options), pipeline))
        return kFailed;
    QCoreApplication::exec();
    return exitCode;
}

} // namespace stagecraft::cli
