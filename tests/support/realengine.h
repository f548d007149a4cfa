// SPDX-License-Identifier: MIT
// Building and asking on a real docker engine: the throwaway one of tools/engine/with-engine.
#pragma once

#include "core/docker/buildprogress.h"
#include "core/docker/buildrequest.h"
#include "core/docker/engineinfo.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace stagecraft {
class Pipeline;
}

namespace stagecraft::test {

/// Ends the test program with a message if there is no engine: such tests fail, they are not skipped.
void requireEngine();

/// What `docker ARGUMENTS` prints, both streams.
QByteArray docker(const QStringList &arguments);

/// The sum of an image's layers, in bytes, as docker says.
qint64 imageSize(const QString &image);

/// The number of processes on the machine whose command line contains `words`.
int processCount(const QByteArray &words);

/// What a probe says of the engine that is set. `program` stands in the place of docker.
EngineInfo probedEngine(const QString &program = QStringLiteral("docker"));

struct FinishedBuild {
    BuildFigures figures;
    std::vector<BuildLogLine> log;

    /// Why it failed, for QVERIFY2.
    QByteArray words() const;
};

/// Runs a build to its end.
FinishedBuild built(const BuildRequest &request, const std::shared_ptr<const Pipeline> &pipeline);

std::shared_ptr<const Pipeline> pipelineOf(const QByteArray &text);

} // namespace stagecraft::test
