// SPDX-License-Identifier: MIT
// Builds a pipeline with docker and measures its stages.
#pragma once

#include "app/process/buildfolder.h"
#include "app/process/processrunner.h"
#include "core/docker/buildprogress.h"
#include "core/docker/buildrequest.h"

#include <deque>
#include <memory>

namespace stagecraft {

/// One build at a time, of the text as it stands in a pipeline, saved or not.
///
/// start() writes the text into a private temporary folder, builds it (figuresChanged as it goes), then
/// exports every stage that the target needs under tags of its own, reads their sizes and emits finished():
/// exactly once for each start() that returned true, never from inside start() or cancel(). Figures are of
/// the pipeline given to start().
///
/// Use it from the thread it lives in. Destroying it ends a running build without emitting anything.
class BuildRunner final : public QObject {
    Q_OBJECT

public:
    explicit BuildRunner(QObject *parent = nullptr);
    ~BuildRunner() override;

    /// Another program than "docker", for tests.
    void setProgram(const QString &program) { m_program = program; }

    /// Builds the pipeline's target stage. Returns false, and does nothing, while a build runs. What is wrong
    /// with the request (no such folder, say) comes as a failed build.
    [[nodiscard]] bool start(const BuildRequest &request, std::shared_ptr<const Pipeline> pipeline);
    /// Ends the build; finished() follows with state Cancelled. Does nothing when idle.
    void cancel();
    bool isRunning() const noexcept { return m_phase != Phase::Idle; }

    /// The pipeline and the figures of the last build, or of the running one. Null before the first.
    const std::shared_ptr<const Pipeline> &pipeline() const noexcept { return m_pipeline; }
    const BuildFigures &figures() const noexcept { return m_figures; }

signals:
    /// At most some 30 times a second.
    void figuresChanged(const stagecraft::BuildFigures &figures);
    void linesLogged(const std::vector<stagecraft::BuildLogLine> &lines);
    void finished(const stagecraft::BuildFigures &figures);

private:
    enum class Phase : quint8 { Idle, Building, Exporting, Reading };

    void runBuild();
    void failSoon(const Message &message);
    void run(CommandLine command);
    void receive(ProcessRunner::Channel channel, const QByteArray &bytes);
    void take(const ProcessRunner::Result &result);
    void takeBuild(const ProcessRunner::Result &result);
    void exportStages();
    void takeExport(const ProcessRunner::Result &result);
    void readNext();
    void takeHistory(const ProcessRunner::Result &result);
    void noteSizesProblem();
    void publish();
    void end();

    QString m_program = QStringLiteral("docker");
    ProcessRunner m_runner;
    QTimer m_publishTimer;
    Phase m_phase = Phase::Idle;
    bool m_cancelled = false;
    BuildRequest m_request;
    std::shared_ptr<const Pipeline> m_pipeline;
    std::unique_ptr<BuildFolder> m_folder;
    std::unique_ptr<BuildProgress> m_progress;
    std::deque<StageImage> m_toRead;
    QByteArray m_output;
    QByteArray m_errors;
    BuildFigures m_figures;
};

} // namespace stagecraft

Q_DECLARE_METATYPE(stagecraft::BuildFigures)
