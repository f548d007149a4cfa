// SPDX-License-Identifier: MIT
#include "ui/graph/graphexport.h"

#include "ui/graph/graphscene.h"

#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace stagecraft {

namespace {

constexpr double kPictureMargin = 24;
constexpr double kLongestSide = 16'000; ///< Pixels of a PNG.

/// A scene of its own for one picture.
class Picture {
public:
    Picture(const GraphContent &content, const PictureOptions &options)
    {
        m_scene.setMotion(Motion::Still);
        m_scene.setColorScheme(options.scheme);
        m_scene.setContextShown(options.withContext);
        m_scene.setContent(content);
        if (options.withGround)
            m_scene.setBackgroundBrush(m_scene.theme().canvas);
    }

    QRectF rect() const
    {
        const QRectF rect = m_scene.contentRect();
        return rect.isEmpty()
            ? QRectF(0, 0, 200, 100)
            : rect.adjusted(-kPictureMargin, -kPictureMargin, kPictureMargin, kPictureMargin);
    }

    void render(QPaintDevice &device, const QRectF &target)
    {
        QPainter painter(&device);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_scene.render(&painter, target, rect());
    }

private:
    GraphScene m_scene;
};

bool writeSvg(QIODevice &device, Picture &picture)
{
    const QRectF rect(QPointF(), picture.rect().size());
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setViewBox(rect);
    generator.setSize(rect.size().toSize());
    generator.setTitle(QStringLiteral("Stagecraft"));
    picture.render(generator, rect);
    return true;
}

bool writePdf(QIODevice &device, Picture &picture)
{
    QPdfWriter writer(&device);
    // One unit of the scene is a pixel of 1/96 inch.
    writer.setResolution(96);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(
        QPageSize(picture.rect().size() * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
    picture.render(writer, QRectF(QPointF(), picture.rect().size()));
    return true;
}

} // namespace

QImage graphImage(const GraphContent &content, const PictureOptions &options)
{
    Picture picture(content, options);
    const QSizeF size = picture.rect().size();
    const double scale = std::min(options.scale, kLongestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    picture.render(image, image.rect());
    return image;
}

bool writePicture(
    QIODevice &device, PictureFormat format, const GraphContent &content, const PictureOptions &options)
{
    if (format == PictureFormat::Png)
        return graphImage(content, options).save(&device, "PNG");
    Picture picture(content, options);
    return format == PictureFormat::Svg ? writeSvg(device, picture) : writePdf(device, picture);
}

void printGraph(QPagedPaintDevice &device, const GraphContent &content)
{
    Picture picture(content, {.withGround = false});
    const QSizeF page = device.pageLayout().paintRectPixels(device.logicalDpiX()).size();
    // As large as the page allows, but never larger than on the screen.
    const QSizeF natural = picture.rect().size() * device.logicalDpiX() / 96.0;
    const QSizeF size = natural.width() > page.width() || natural.height() > page.height()
        ? natural.scaled(page, Qt::KeepAspectRatio)
        : natural;
    picture.render(device, QRectF(QPointF(), size));
}

} // namespace stagecraft
