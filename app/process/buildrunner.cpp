// SPDX-License-Identifier: MIT
#include "app/process/buildrunner.h"

#include "app/process/stageimages.h"
#include "core/docker/buildproblem.h"
#include "core/docker/imagehistory.h"
#include "core/docker/stagealiases.h"
#include "core/model/pipeline.h"

#include <QFileInfo>

#include <utility>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPublishInterval = 33; // Milliseconds: about 30 times a second.

} // namespace

BuildRunner::BuildRunner(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<BuildFigures>();
    m_publishTimer.setSingleShot(true);
    m_publishTimer.setInterval(kPublishInterval);
    connect(&m_publishTimer, &QTimer::timeout, this, &BuildRunner::publish);
    connect(&m_runner, &ProcessRunner::received, this, &BuildRunner::receive);
    connect(&m_runner, &ProcessRunner::finished, this, &BuildRunner::take);
}

BuildRunner::~BuildRunner() = default;

bool BuildRunner::start(const BuildRequest &request, std::shared_ptr<const Pipeline> pipeline)
{
    if (isRunning())
        return false;
    m_request = request;
    m_pipeline = std::move(pipeline);
    m_progress = std::make_unique<BuildProgress>(m_pipeline);
    m_figures = m_progress->figures();
    m_cancelled = false;
    m_phase = Phase::Building;

    const QFileInfo context(request.contextFolder);
    if (!context.isAbsolute() || !context.isDir() || !context.isReadable()) {
        failSoon(contextFolderMissing(request.contextFolder));
        return true;
    }
    auto folder = BuildFolder::make(request, *m_pipeline);
    if (!folder) {
        failSoon({.source = QT_TRANSLATE_NOOP("core", "The text cannot be written to a temporary folder."),
            .detail = folder.error()});
        return true;
    }
    m_folder = std::move(*folder);
    runBuild();
    return true;
}

// The last stage is built from exactly the person's text; another one may need a name to be asked for.
void BuildRunner::runBuild()
{
    const int target = m_pipeline->targetStage();
    const bool isLast = target < 0 || target == int(m_pipeline->stages().size()) - 1;
    if (isLast)
        run(buildCommand(m_request, m_folder->dockerfile(), {}));
    else
        run(buildCommand(m_request, m_folder->namedDockerfile(), targetName(*m_pipeline, target)));
}

void BuildRunner::failSoon(const Message &message)
{
    m_figures = m_progress->finishedFigures(BuildState::Failed);
    m_figures.failure = BuildFailure{.message = message};
    QTimer::singleShot(0, this, &BuildRunner::end);
}

void BuildRunner::cancel()
{
    if (!isRunning())
        return;
    m_cancelled = true;
    m_runner.cancel();
}

void BuildRunner::run(CommandLine command)
{
    m_output.clear();
    m_errors.clear();
    command.program = m_program;
    [[maybe_unused]] const bool started = m_runner.start(command);
}

void BuildRunner::receive(ProcessRunner::Channel channel, const QByteArray &bytes)
{
    if (m_phase != Phase::Building || channel == ProcessRunner::Channel::Output) {
        (channel == ProcessRunner::Channel::Output ? m_output : m_errors) += bytes;
        return;
    }
    const std::vector<BuildLogLine> lines = m_progress->add(bytes);
    if (!lines.empty())
        emit linesLogged(lines);
    if (!m_publishTimer.isActive())
        m_publishTimer.start();
}

void BuildRunner::take(const ProcessRunner::Result &result)
{
    if (m_cancelled) {
        // What was built before is built; only the sizes are missing.
        m_figures = m_progress->finishedFigures(BuildState::Cancelled);
        end();
        return;
    }
    switch (m_phase) {
    case Phase::Building:
        takeBuild(result);
        break;
    case Phase::Exporting:
        takeExport(result);
        break;
    case Phase::Reading:
        takeHistory(result);
        break;
    case Phase::Idle:
        break;
    }
}

void BuildRunner::takeBuild(const ProcessRunner::Result &result)
{
    const std::vector<BuildLogLine> lines = m_progress->finish();
    if (!lines.empty())
        emit linesLogged(lines);
    if (result.outcome == ProcessRunner::Outcome::Succeeded) {
        m_figures = m_progress->finishedFigures(BuildState::Measuring);
        m_figures.image = targetImage(m_request);
        publish();
        exportStages();
        return;
    }
    m_figures = m_progress->finishedFigures(BuildState::Failed);
    BuildFailure failure = m_figures.failure.value_or(BuildFailure());
    if (result.outcome == ProcessRunner::Outcome::NotStarted)
        failure.message = programMissing(result.errorString);
    else
        failure = buildFailure(*m_pipeline, failure, m_progress->engineText());
    if (failure.instruction >= 0)
        m_figures.instructions[std::size_t(failure.instruction)].state = StepState::Failed;
    if (failure.stage >= 0)
        m_figures.stages[std::size_t(failure.stage)].state = StepState::Failed;
    m_figures.failure = std::move(failure);
    end();
}

void BuildRunner::exportStages()
{
    const int target = m_pipeline->targetStage();
    std::vector<StageImage> images;
    StageImageRecord record;
    for (const Stage &stage : m_pipeline->stages()) {
        // Of two stages with one name only the later can be asked for.
        const bool canBeAsked = stage.name.isEmpty() || m_pipeline->stageNamed(stage.name) == stage.index;
        if (!stage.isNeeded || stage.index == target || !canBeAsked)
            continue;
        const QString tag = u"%1:stage-%2"_s.arg(m_request.repository()).arg(stage.index);
        images.push_back({.stage = stage.index, .target = targetName(*m_pipeline, stage.index), .tag = tag});
        record.tags << tag;
    }
    m_toRead.assign(images.begin(), images.end());
    m_toRead.push_back({.stage = target, .target = {}, .tag = targetImage(m_request)});
    if (m_request.tag.isEmpty())
        record.tags << targetImage(m_request);
    if (!record.tags.isEmpty()) {
        record.engineContext = m_request.engineContext;
        record.engineHost = qEnvironmentVariable("DOCKER_HOST");
        record.repository = m_request.repository();
        StageImageAccount::remember(record);
    }

    m_phase = Phase::Exporting;
    if (images.empty())
        readNext();
    else
        run(stageImagesCommand(m_request, m_folder->namedDockerfile(), images));
}

void BuildRunner::takeExport(const ProcessRunner::Result &result)
{
    if (result.outcome != ProcessRunner::Outcome::Succeeded) {
        noteSizesProblem();
        // The target's own image is there all the same.
        m_toRead.erase(m_toRead.begin(), m_toRead.end() - 1);
    }
    readNext();
}

void BuildRunner::readNext()
{
    m_phase = Phase::Reading;
    if (m_toRead.empty() || m_toRead.front().stage < 0) {
        m_figures.state = BuildState::Succeeded;
        end();
        return;
    }
    run(historyCommand(m_request.engineContext, m_toRead.front().tag));
}

void BuildRunner::takeHistory(const ProcessRunner::Result &result)
{
    const StageImage image = m_toRead.front();
    m_toRead.pop_front();
    const auto history = parseHistory(m_output);
    if (result.outcome == ProcessRunner::Outcome::Succeeded && history)
        addSizes(m_figures, *m_pipeline, image.stage, *history);
    else
        noteSizesProblem();
    publish();
    readNext();
}

void BuildRunner::noteSizesProblem()
{
    m_figures.sizesProblem = {
        .source = QT_TRANSLATE_NOOP("core", "The image is built, but docker does not tell all sizes."),
        .detail = QString::fromUtf8(m_errors).trimmed()};
}

void BuildRunner::publish()
{
    m_publishTimer.stop();
    if (m_phase == Phase::Building && m_figures.state == BuildState::Running)
        m_figures = m_progress->figures();
    if (isRunning())
        emit figuresChanged(m_figures);
}

void BuildRunner::end()
{
    m_publishTimer.stop();
    m_phase = Phase::Idle;
    m_toRead.clear();
    m_progress.reset();
    m_folder.reset();
    if (std::exchange(m_cancelled, false))
        m_figures.state = BuildState::Cancelled;
    // A copy: a slot may start the next build.
    const BuildFigures figures = m_figures;
    emit finished(figures);
}

} // namespace stagecraft
