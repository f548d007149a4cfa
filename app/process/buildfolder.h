// SPDX-License-Identifier: MIT
// The private folder that a build takes its Dockerfile from.
#pragma once

#include "core/docker/buildrequest.h"

#include <QTemporaryDir>

#include <expected>
#include <memory>

namespace stagecraft {

class Pipeline;

/// Two copies of the text as it stands, saved or not, each with the ignore file that belongs to the
/// Dockerfile's name
/// (`Dockerfile.dockerignore`), if there is one: BuildKit looks for it beside the Dockerfile. Readable for
/// its owner only, because build texts may hold secrets; goes with the object.
class BuildFolder {
public:
    /// The error is the system's words.
    static std::expected<std::unique_ptr<BuildFolder>, QString> make(
        const BuildRequest &request, const Pipeline &pipeline);

    /// Exactly the text.
    QString dockerfile() const;
    /// The text with a name for every unnamed stage.
    QString namedDockerfile() const;

private:
    explicit BuildFolder(const QString &fileName) : m_fileName(fileName) { }

    QTemporaryDir m_folder;
    QString m_fileName;
};

} // namespace stagecraft
