// SPDX-License-Identifier: MIT
// Everything outside the text that a judgement may need.
#pragma once

#include <QHash>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>

namespace stagecraft {

/// What is known of an image that stages are based on.
struct ImageFacts {
    std::optional<QMap<QString, QString>> environment;
    std::optional<QString> user;
    std::optional<QString> workingDirectory;
    std::optional<QStringList> shell;
    std::optional<QStringList> onBuild;
    std::optional<QString> platform; ///< "linux/amd64"
    std::optional<bool> isLocal;     ///< The engine has it.
};

/// A file of the build context, by its path relative to the context, with '/' between folders.
struct ContextEntry {
    bool isDirectory = false;
    qint64 size = 0; ///< Bytes.
};

/// Facts from outside the text. Immutable once shared; `app/` fills it in the background.
///
/// Three states for each fact: unknown (no value), known, known to be absent (an empty value). Where a
/// fact is unknown, a finding says so instead of guessing.
struct Surroundings {
    quint64 version = 0; ///< Grows with every change.

    std::optional<QMap<QString, ContextEntry>>
        context;                       ///< The files of the build context; unknown if too large.
    std::optional<QString> ignoreFile; ///< Text of the .dockerignore that applies; empty if there is none.
    QString ignoreFileName;            ///< ".dockerignore" or "Dockerfile.dockerignore"

    std::optional<QStringList> namedTargets; ///< Stages that bake or compose files name as targets.
    QHash<QString, ImageFacts> images;       ///< By reference, as written after expansion.
    QMap<QString, QString> buildArguments;   ///< --build-arg
    QString target;                          ///< The chosen target, by name; empty for the last stage.
    QString platform = QStringLiteral("linux/amd64"); ///< The platform built for, and built on.

    /// Facts about an image; null if nothing is known.
    const ImageFacts *image(const QString &reference) const
    {
        const auto found = images.constFind(reference);
        return found == images.cend() ? nullptr : &*found;
    }
    /// The value given to the ARG `name`; null if none is.
    const QString *buildArgument(QStringView name) const
    {
        if (buildArguments.isEmpty())
            return nullptr;
        const auto found = buildArguments.constFind(name.toString());
        return found == buildArguments.cend() ? nullptr : &*found;
    }
};

using SurroundingsPointer = std::shared_ptr<const Surroundings>;

} // namespace stagecraft
