// SPDX-License-Identifier: MIT
#include "tests/support/realengine.h"

#include "app/process/buildrunner.h"
#include "app/process/engineprobe.h"
#include "core/model/pipeline.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

namespace stagecraft::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000; // Milliseconds: for a build on a busy machine.

} // namespace

void requireEngine()
{
    if (!qEnvironmentVariableIsSet("DOCKER_HOST") || !docker({u"version"_s}).contains("Server"))
        qFatal("no docker engine answers: run this with tools/engine/with-engine");
}

QByteArray docker(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"docker"_s, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatience))
        process.kill();
    return process.readAll();
}

qint64 imageSize(const QString &image)
{
    bool isNumber = false;
    const QByteArray answer = docker({u"image"_s, u"inspect"_s, u"--format={{.Size}}"_s, image}).trimmed();
    const qint64 size = answer.toLongLong(&isNumber);
    return isNumber ? size : -1;
}

int processCount(const QByteArray &words)
{
    int count = 0;
    const QDir processes(u"/proc"_s);
    for (const QString &id : processes.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile commandLine(processes.filePath(id + u"/cmdline"_s));
        if (commandLine.open(QIODevice::ReadOnly) && commandLine.readAll().replace('\0', ' ').contains(words))
            ++count;
    }
    return count;
}

EngineInfo probedEngine(const QString &program)
{
    EngineProbe probe;
    probe.setProgram(program);
    std::optional<EngineInfo> answer;
    QObject::connect(&probe, &EngineProbe::finished, &probe, [&](const EngineInfo &info) { answer = info; });
    probe.start();
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, kPatience))
        qFatal("the probe did not finish");
    return *answer;
}

QByteArray FinishedBuild::words() const
{
    return figures.failure
        ? (figures.failure->message.english() + u'\n' + figures.failure->message.detail).toUtf8()
        : QByteArray("the build was cancelled");
}

FinishedBuild built(const BuildRequest &request, const std::shared_ptr<const Pipeline> &pipeline)
{
    BuildRunner runner;
    FinishedBuild result;
    bool isFinished = false;
    QObject::connect(
        &runner, &BuildRunner::linesLogged, &runner, [&](const std::vector<BuildLogLine> &lines) {
            result.log.insert(result.log.end(), lines.begin(), lines.end());
        });
    QObject::connect(&runner, &BuildRunner::finished, &runner, [&](const BuildFigures &figures) {
        result.figures = figures;
        isFinished = true;
    });
    if (!runner.start(request, pipeline) || !QTest::qWaitFor([&] { return isFinished; }, kPatience))
        qFatal("the build did not finish");
    return result;
}

std::shared_ptr<const Pipeline> pipelineOf(const QByteArray &text)
{
    return buildPipeline(parseDockerfile(QString::fromUtf8(text)));
}

} // namespace stagecraft::test
