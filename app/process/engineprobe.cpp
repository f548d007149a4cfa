// SPDX-License-Identifier: MIT
#include "app/process/engineprobe.h"

#include "core/docker/buildproblem.h"
#include "core/docker/buildrequest.h"

namespace stagecraft {

namespace {

// A remote engine over ssh may take some seconds; what takes longer does not answer.
constexpr int kPatience = 15000;

} // namespace

EngineProbe::EngineProbe(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        // Images are only offered: an engine that does not list them builds all the same.
        if (m_step != Step::Images)
            m_info.problem = {.source = QT_TRANSLATE_NOOP("core", "Docker does not answer.")};
        finish();
    });
}

void EngineProbe::start(const QString &engineContext)
{
    m_info = {};
    m_engineContext = engineContext;
    m_patience.start();
    run(Step::Engine, engineVersionCommand(engineContext));
}

void EngineProbe::run(Step step, CommandLine command)
{
    m_step = step;
    m_output.clear();
    m_errors.clear();
    // The old one may be the sender of the signal that led here.
    if (m_runner)
        m_runner.release()->deleteLater();
    m_runner = std::make_unique<ProcessRunner>();
    connect(m_runner.get(), &ProcessRunner::received, this,
        [this](ProcessRunner::Channel channel, const QByteArray &bytes) {
            (channel == ProcessRunner::Channel::Output ? m_output : m_errors) += bytes;
        });
    connect(m_runner.get(), &ProcessRunner::finished, this, &EngineProbe::take);
    command.program = m_program;
    [[maybe_unused]] const bool started = m_runner->start(command);
}

void EngineProbe::take(const ProcessRunner::Result &result)
{
    if (sender() != m_runner.get())
        return; // Of a probe that was replaced.
    switch (m_step) {
    case Step::Idle:
        return;
    case Step::Engine:
        return takeEngine(result);
    case Step::Builder:
        return takeBuilder(result);
    case Step::Images:
        return takeImages(result);
    }
}

void EngineProbe::takeEngine(const ProcessRunner::Result &result)
{
    if (result.outcome == ProcessRunner::Outcome::NotStarted) {
        m_info.problem = programMissing(result.errorString);
        finish();
        return;
    }
    m_info = parseEngineVersion(m_output);
    const QString errors = QString::fromUtf8(m_errors);
    if (m_info.serverVersion.isEmpty()) {
        m_info.problem = connectionProblem(errors).value_or(Message{
            .source = QT_TRANSLATE_NOOP("core", "Docker does not answer."), .detail = errors.trimmed()});
        finish();
        return;
    }
    run(Step::Builder, builderVersionCommand());
}

void EngineProbe::takeBuilder(const ProcessRunner::Result &result)
{
    if (result.outcome == ProcessRunner::Outcome::Succeeded)
        m_info.builderVersion = parseBuilderVersion(m_output);
    if (!canReadProgressOf(m_info.builderVersion))
        m_info.problem = builderMissing(m_info.builderVersion, QString::fromUtf8(m_errors).trimmed());
    run(Step::Images, imageListCommand(m_engineContext));
}

void EngineProbe::takeImages(const ProcessRunner::Result &result)
{
    if (result.outcome == ProcessRunner::Outcome::Succeeded)
        m_info.images = parseImageList(m_output);
    finish();
}

void EngineProbe::finish()
{
    m_patience.stop();
    m_step = Step::Idle;
    if (m_runner)
        m_runner.release()->deleteLater();
    emit finished(m_info);
}

} // namespace stagecraft
