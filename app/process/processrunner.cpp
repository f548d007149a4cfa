// SPDX-License-Identifier: MIT
#include "app/process/processrunner.h"

#include <utility>

namespace stagecraft {

namespace {

constexpr int kKillDelay =
    3000; // Docker ends within a quarter of a second; ssh to a remote engine may take longer.

QProcessEnvironment environmentWith(const QMap<QString, QString> &added)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : added.asKeyValueRange())
        environment.insert(name, value);
    return environment;
}

} // namespace

ProcessRunner::ProcessRunner(QObject *parent) : QObject(parent)
{
    m_killTimer.setSingleShot(true);
    m_killTimer.setInterval(kKillDelay);
    connect(&m_killTimer, &QTimer::timeout, this, [this] {
        if (m_process)
            m_process->kill();
    });
}

ProcessRunner::~ProcessRunner()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    // A killed program is gone at once; without waiting QProcess warns that it was destroyed while running.
    m_process->waitForFinished(1000);
    delete m_process;
}

bool ProcessRunner::start(const CommandLine &commandLine)
{
    if (m_running)
        return false;
    m_running = true;
    m_cancelled = false;
    m_process = new QProcess;
    m_process->setProgram(commandLine.program);
    m_process->setArguments(commandLine.arguments);
    m_process->setProcessEnvironment(environmentWith(commandLine.environment));
    if (!commandLine.directory.isEmpty())
        m_process->setWorkingDirectory(commandLine.directory);
    watch();
    m_process->start();
    m_process->write(commandLine.input);
    m_process->closeWriteChannel();
    return true;
}

void ProcessRunner::watch()
{
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ProcessRunner::read);
    connect(m_process, &QProcess::readyReadStandardError, this, &ProcessRunner::read);
    connect(m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        if (status == QProcess::CrashExit)
            finish({Outcome::Crashed, -1, m_process->errorString()});
        else if (exitCode != 0)
            finish({Outcome::Failed, exitCode, {}});
        else
            finish({Outcome::Succeeded, 0, {}});
    });
    // QProcess reports a crash here and through finished() too. Only a program that never started is reported
    // here alone. Queued, because Qt may emit it from inside QProcess::start().
    connect(
        m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && m_process)
                finish({Outcome::NotStarted, -1, m_process->errorString()});
        },
        Qt::QueuedConnection);
}

void ProcessRunner::cancel()
{
    if (!m_running || m_cancelled)
        return;
    m_cancelled = true;
    m_process->terminate();
    m_killTimer.start();
}

void ProcessRunner::read()
{
    const QByteArray output = m_process->readAllStandardOutput();
    if (!output.isEmpty())
        emit received(Channel::Output, output);
    const QByteArray errors = m_process->readAllStandardError();
    if (!errors.isEmpty())
        emit received(Channel::Error, errors);
}

void ProcessRunner::finish(Result result)
{
    m_killTimer.stop();
    if (result.outcome != Outcome::NotStarted)
        read();
    m_process->disconnect(this);
    // It is the sender, so it cannot be deleted here.
    std::exchange(m_process, nullptr)->deleteLater();
    if (m_cancelled)
        result.outcome = Outcome::Cancelled;
    m_running = false;
    emit finished(result);
}

} // namespace stagecraft
