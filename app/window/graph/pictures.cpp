// SPDX-License-Identifier: MIT
#include "app/window/graph/pictures.h"

#include "app/document/documentfile.h"
#include "app/document/layoutstore.h"
#include "ui/common/messagetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

class PictureWords {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

std::optional<PictureFormat> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "svg"_L1)
        return PictureFormat::Svg;
    if (suffix == "png"_L1)
        return PictureFormat::Png;
    if (suffix == "pdf"_L1)
        return PictureFormat::Pdf;
    return std::nullopt;
}

} // namespace

std::expected<void, QString> writePictureFile(
    const QString &path, const GraphContent &content, const PictureOptions &options)
{
    const auto format = formatOf(path);
    if (!format)
        return std::unexpected(
            PictureWords::tr("The name of a picture ends in .svg, .png or .pdf; %1 does not.").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writePicture(file, *format, content, options) || !file.commit())
        return std::unexpected(PictureWords::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

std::expected<void, QString> exportDockerfile(
    const QString &dockerfile, const QString &picture, const PictureOptions &options)
{
    const auto loaded = loadFile(dockerfile);
    if (!loaded)
        return std::unexpected(messageText(loaded.error()));
    GraphContent content;
    content.analysis = analyse(loaded->content.text);
    content.positions =
        LayoutStore().load(QFileInfo(dockerfile).absoluteFilePath(), *content.analysis->pipeline);
    return writePictureFile(picture, content, options);
}

} // namespace stagecraft
