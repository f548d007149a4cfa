// SPDX-License-Identifier: MIT
#include "ui/graph/items/itempictures.h"

#include <QElapsedTimer>
#include <QGraphicsItem>
#include <QPainter>

#include <cmath>

namespace stagecraft {

namespace {

constexpr qsizetype kMostBytes = 96'000'000;       ///< Of all pictures: two screens of 4K and some.
constexpr double kMostPixels = 4'000'000;          ///< Of one picture; what is larger is seen in part only.
constexpr double kLargestScale = 2;                ///< Above it few items are seen: painting them is quick.
constexpr qint64 kPaintingNanoseconds = 5'000'000; ///< For new pictures in one frame of a moving view.
constexpr double kLeastShrunk = 0.6;
constexpr double kMostStretched = 1.7;

} // namespace

ItemPictures::ItemPictures() : m_pictures(kMostBytes) { }

bool ItemPictures::isGoodEnough(const Picture &picture, double scale, QPointF fraction) const
{
    constexpr double kSamePixel = 0.02;
    const QPointF off = picture.fraction - fraction;
    const bool isSharp = std::abs(picture.scale - scale) < 1e-9 && std::abs(off.x()) < kSamePixel
        && std::abs(off.y()) < kSamePixel;
    if (isSharp || !m_isMoving)
        return isSharp;
    const double stretched = scale / picture.scale;
    return (stretched > kLeastShrunk && stretched < kMostStretched) || m_painting > kPaintingNanoseconds;
}

void ItemPictures::paint(
    const QGraphicsItem &item, QPainter &painter, const QRectF &exposed, const PaintItem &paintItem)
{
    const QTransform transform = painter.worldTransform();
    const double ratio = painter.device()->devicePixelRatioF();
    const double zoom = transform.m11();
    const double scale = zoom * ratio;
    const QRectF rect = item.boundingRect();
    if (scale > kLargestScale || rect.width() * rect.height() * scale * scale > kMostPixels) {
        paintItem(painter, exposed);
        return;
    }
    const QPointF place = transform.map(rect.topLeft()) * ratio;
    const QPointF corner(std::floor(place.x()), std::floor(place.y()));
    const QPointF fraction = place - corner;
    Picture picture;
    if (const Picture *known = m_pictures.object(&item))
        picture = *known;
    if (picture.pixmap.isNull() || !isGoodEnough(picture, scale, fraction)) {
        QElapsedTimer timer;
        timer.start();
        const QSizeF size = rect.size() * scale;
        picture = {.pixmap = QPixmap(int(std::ceil(size.width() + fraction.x())),
                       int(std::ceil(size.height() + fraction.y()))),
            .scale = scale,
            .fraction = fraction};
        picture.pixmap.setDevicePixelRatio(ratio);
        picture.pixmap.fill(Qt::transparent);
        QPainter inside(&picture.pixmap);
        inside.translate(fraction / ratio);
        inside.scale(zoom, zoom);
        inside.translate(-rect.topLeft());
        paintItem(inside, rect);
        inside.end();
        m_painting += timer.nsecsElapsed();
        const QSize pixels = picture.pixmap.size();
        m_pictures.insert(&item, new Picture(picture), qsizetype(pixels.width()) * pixels.height() * 4);
    }
    painter.setOpacity(1);
    painter.resetTransform();
    if (picture.scale == scale) {
        painter.drawPixmap(corner / ratio, picture.pixmap);
    } else {
        painter.drawPixmap(QRectF(place / ratio, rect.size() * zoom), picture.pixmap,
            QRectF(picture.fraction, rect.size() * picture.scale));
    }
    painter.setWorldTransform(transform);
}

} // namespace stagecraft
