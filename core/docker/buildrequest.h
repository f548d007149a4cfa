// SPDX-License-Identifier: MIT
// What a person wants built, and the docker commands that build and measure it.
#pragma once

#include "core/docker/commandline.h"
#include "core/text/fileformat.h"

#include <QMap>
#include <QString>

#include <vector>

namespace stagecraft {

/// What the names of images begin with that are made only to be measured.
inline constexpr QLatin1StringView kMeasuredPrefix("stagecraft/");

/// What stands beside the Build button. The text and the target stage are those of the pipeline that is
/// built.
struct BuildRequest {
    QString file;          ///< Absolute path of the Dockerfile; empty if it was never saved.
    FileFormat format;     ///< How the text is written: the engine gets the bytes that saving would write.
    QString contextFolder; ///< Absolute path.
    QString tag;           ///< The name of the image; theirs. Empty for none.
    QMap<QString, QString> buildArguments;
    QString platform; ///< Empty for the engine's own.
    bool useCache = true;
    QString engineContext; ///< A docker context; empty for the one that is set (DOCKER_HOST included).

    /// "Dockerfile" where the file was never saved.
    QString fileName() const;
    /// A name that is the same for every build of this file in this folder: `kMeasuredPrefix`, then
    /// "go-service-1f0c9a2b". All tags of ours start with it and a colon.
    QString repository() const;
};

/// An image that shows how large a stage is.
struct StageImage {
    int stage = -1;
    QString target; ///< The stage's name, or the alias that it has in the copy.
    QString tag;
};

/// The label that images of ours carry; its value is BuildRequest::repository().
inline constexpr QLatin1StringView kImageLabel{"org.stagecraft.project"};

/// The image that the build itself makes: the person's tag, else one of ours.
QString targetImage(const BuildRequest &request);

/// Builds the text in `dockerfile` (absolute path) with progress as JSON on standard error. An empty `target`
/// builds the last stage.
CommandLine buildCommand(const BuildRequest &request, const QString &dockerfile, const QString &target);

/// Builds each of `images` under its tag: cached after `buildCommand`, so that it only exports.
CommandLine stageImagesCommand(
    const BuildRequest &request, const QString &dockerfile, const std::vector<StageImage> &images);

/// Prints the layers of an image: see imagehistory.h.
CommandLine historyCommand(const QString &engineContext, const QString &image);

CommandLine removeImagesCommand(const QString &engineContext, const QStringList &tags);
/// Removes images of ours that have no tag any more.
CommandLine pruneImagesCommand(const QString &engineContext, const QString &repository);

CommandLine engineVersionCommand(const QString &engineContext); ///< See engineinfo.h.
CommandLine builderVersionCommand();
CommandLine imageListCommand(const QString &engineContext);
CommandLine contextListCommand();

} // namespace stagecraft
