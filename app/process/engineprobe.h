// SPDX-License-Identifier: MIT
// Finds out whether docker can build, and why not.
#pragma once

#include "app/process/processrunner.h"
#include "core/docker/engineinfo.h"

#include <memory>

namespace stagecraft {

/// Asks docker for its versions and images, in the background. Life cycle as in ProcessRunner; an answer that
/// takes longer than `kPatience` ends with a problem that says so.
class EngineProbe final : public QObject {
    Q_OBJECT

public:
    explicit EngineProbe(QObject *parent = nullptr);

    /// Another program than "docker", for tests.
    void setProgram(const QString &program) { m_program = program; }
    /// Milliseconds until an answer is waited for no longer; 15,000 at first.
    void setPatience(int milliseconds) { m_patience.setInterval(milliseconds); }
    /// Asks the engine of a docker context; empty for the one that is set. A probe that still runs is
    /// replaced.
    void start(const QString &engineContext = {});
    bool isRunning() const noexcept { return m_step != Step::Idle; }

signals:
    void finished(const stagecraft::EngineInfo &info);

private:
    enum class Step : quint8 { Idle, Engine, Builder, Images };

    void run(Step step, CommandLine command);
    void take(const ProcessRunner::Result &result);
    void takeEngine(const ProcessRunner::Result &result);
    void takeBuilder(const ProcessRunner::Result &result);
    void takeImages(const ProcessRunner::Result &result);
    void finish();

    QString m_program = QStringLiteral("docker");
    std::unique_ptr<ProcessRunner> m_runner;
    QTimer m_patience;
    QString m_engineContext;
    Step m_step = Step::Idle;
    QByteArray m_output;
    QByteArray m_errors;
    EngineInfo m_info;
};

} // namespace stagecraft
