// SPDX-License-Identifier: MIT
#include "app/window/graph/pictures.h"

#include "app/document/documentfile.h"
#include "app/document/layoutstore.h"
#include "core/render/diagramtext.h"
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

/// What writes the diagram that the end of the name asks for; null where it asks for something else.
QString (*diagramOf(const QString &path))(const Pipeline &)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "dot"_L1 ? &dotText : suffix == "mmd"_L1 ? &mermaidText : nullptr;
}

} // namespace

std::expected<void, QString> writePictureFile(
    const QString &path, const GraphContent &content, const PictureOptions &options)
{
    const auto format = formatOf(path);
    const auto diagram = diagramOf(path);
    if (!format && !diagram)
        return std::unexpected(
            PictureWords::tr("The name of a picture ends in .svg, .png, .pdf, .dot or .mmd; %1 does not.")
                .arg(path));
    const auto write = [&](QIODevice &file) {
        if (format)
            return writePicture(file, *format, content, options);
        const QByteArray text =
            content.analysis ? diagram(*content.analysis->pipeline).toUtf8() : QByteArray();
        return file.write(text) == text.size();
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
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
