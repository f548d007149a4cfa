// SPDX-License-Identifier: MIT
// Runs one program in the background: its output in pieces, one ending.
#pragma once

#include "core/docker/commandline.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace stagecraft {

/// Runs one program at a time.
///
/// Life cycle: idle → start() → running → finished() → idle. Each successful start() is answered by exactly
/// one finished(), whatever happens to the program, and never from inside start() or cancel(). A slot of
/// finished() may start the next program.
///
/// Not thread-safe: use it from the thread it lives in. Destroying it kills a running program without
/// emitting anything.
class ProcessRunner final : public QObject {
    Q_OBJECT

public:
    enum class Channel : quint8 { Output, Error };
    enum class Outcome : quint8 { Succeeded, Failed, Crashed, NotStarted, Cancelled };

    struct Result {
        Outcome outcome = Outcome::NotStarted;
        int exitCode = -1;   ///< Meaningful for Succeeded and Failed only.
        QString errorString; ///< The system's words; empty if the program exited.
    };

    explicit ProcessRunner(QObject *parent = nullptr);
    ~ProcessRunner() override;

    /// Starts the program. Returns false, and does nothing, if one is still running.
    [[nodiscard]] bool start(const CommandLine &commandLine);

    /// Asks the program to end, and kills it if it has not after the kill delay. The outcome is then
    /// Cancelled. Does nothing when idle.
    void cancel();

    bool isRunning() const noexcept { return m_running; }
    /// Milliseconds between asking and killing; 3000 at first.
    void setKillDelay(int milliseconds) { m_killTimer.setInterval(milliseconds); }

signals:
    /// Bytes as they come; pieces end anywhere.
    void received(stagecraft::ProcessRunner::Channel channel, const QByteArray &bytes);
    void finished(const stagecraft::ProcessRunner::Result &result);

private:
    void watch();
    void read();
    void finish(Result result);

    QProcess *m_process =
        nullptr; // One object a run: a late signal of an old run is never taken for one of a new run.
    QTimer m_killTimer;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace stagecraft
