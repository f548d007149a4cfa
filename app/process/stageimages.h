// SPDX-License-Identifier: MIT
// Keeps account of the images that measuring leaves at the engine, and removes them on request.
#pragma once

#include "app/process/processrunner.h"

#include <deque>
#include <vector>

namespace stagecraft {

/// Where images of ours are: which engine, and the repository that all their tags share.
struct StageImageRecord {
    QString engineContext; ///< As in BuildRequest.
    QString engineHost;    ///< DOCKER_HOST at the time; empty if it was not set.
    QString repository;    ///< "stagecraft/go-service-1f0c9a2b"
    QStringList tags;

    friend bool operator==(const StageImageRecord &, const StageImageRecord &) = default;
};

/// The account: a file in the user's state directory. Every call reads or writes it anew; errors to write are
/// ignored, for images can still be found by their name.
class StageImageAccount {
public:
    static void remember(const StageImageRecord &record);
    static std::vector<StageImageRecord> records();
    static void forget(const StageImageRecord &record);
};

/// Removes the accounted images, one record after another. Life cycle as in ProcessRunner.
class StageImageRemover final : public QObject {
    Q_OBJECT

public:
    explicit StageImageRemover(QObject *parent = nullptr);

    void setProgram(const QString &program) { m_program = program; }
    /// Returns false if it is at work. Finishes at once (but not from inside start()) where there is nothing
    /// to remove.
    [[nodiscard]] bool start();

signals:
    /// `problem` holds docker's words where something could not be removed; what could be, is.
    void finished(const QString &problem);

private:
    void next();
    void take(const ProcessRunner::Result &result);

    QString m_program = QStringLiteral("docker");
    ProcessRunner m_runner;
    std::deque<StageImageRecord> m_records;
    bool m_pruning = false;
    bool m_running = false;
    QByteArray m_errors;
    QString m_problem;
};

} // namespace stagecraft
