// SPDX-License-Identifier: MIT
// Pictures of the items on the canvas, so that a view that moves copies them instead of painting them anew.
#pragma once

#include <QCache>
#include <QPixmap>
#include <QPointF>
#include <QRectF>

#include <functional>

class QGraphicsItem;
class QPainter;

namespace stagecraft {

/// Keeps for each item its picture as it was painted last. A still view shows pictures of its own zoom only.
/// While a view moves, pictures of other zooms are stretched where painting would take longer than a frame
/// has.
class ItemPictures {
public:
    ItemPictures();
    Q_DISABLE_COPY_MOVE(ItemPictures)

    void setMoving(bool isMoving) noexcept { m_isMoving = isMoving; }
    /// To be called before the items of a view are painted.
    void beginFrame() noexcept { m_painting = 0; }
    /// Paints a part of an item in its own coordinates.
    using PaintItem = std::function<void(QPainter &, const QRectF &)>;
    /// Paints an item on a screen, at least what lies in `exposed`.
    void paint(
        const QGraphicsItem &item, QPainter &painter, const QRectF &exposed, const PaintItem &paintItem);
    /// To be called when an item looks different, and before it is deleted.
    void forget(const QGraphicsItem &item) { m_pictures.remove(&item); }

private:
    struct Picture {
        QPixmap pixmap;
        double scale = 1;      ///< Device pixels by scene unit.
        QPointF fraction = {}; ///< Of a device pixel: where the item begins in the picture.
    };

    bool isGoodEnough(const Picture &picture, double scale, QPointF fraction) const;

    QCache<const QGraphicsItem *, Picture> m_pictures;
    qint64 m_painting = 0; ///< Nanoseconds that new pictures of this frame took.
    bool m_isMoving = false;
};

} // namespace stagecraft
