// SPDX-License-Identifier: MIT
// The builds in tests/data/docker, recorded from a real engine.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace stagecraft {
class Pipeline;
}

namespace stagecraft::test {

/// Adds the column `name` and a row for each recorded build, for use in a …_data() function.
void addRecordedBuilds();

/// What the build wrote to standard error.
QByteArray recordedProgress(const QString &name);

/// The pipeline of the Dockerfile that was built.
std::shared_ptr<const Pipeline> recordedPipeline(const QString &name);

/// The same stream as newer versions of buildx print it.
QByteArray withOneObjectALine(const QByteArray &stream);

} // namespace stagecraft::test
