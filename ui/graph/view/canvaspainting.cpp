// SPDX-License-Identifier: MIT
#include "ui/graph/view/canvaspainting.h"

#include "ui/common/fonts.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>
#include <vector>

namespace stagecraft {

namespace {

constexpr double kDotStep = 20;
constexpr double kNearestDots = 13; ///< Pixels between dots, at least.
constexpr int kTipWidth = 320;

} // namespace

void paintCanvas(QPainter &painter, const QRectF &rect, const Theme &theme, double zoom)
{
    painter.fillRect(rect, theme.canvas);
    double step = kDotStep;
    while (step * zoom < kNearestDots)
        step *= 2;
    const double size = 2 / zoom; // Two pixels at every zoom.
    std::vector<QRectF> dots;
    for (double y = std::floor(rect.top() / step) * step; y < rect.bottom(); y += step) {
        for (double x = std::floor(rect.left() / step) * step; x < rect.right(); x += step)
            dots.emplace_back(x, y, size, size);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.canvasDot);
    painter.drawRects(dots.data(), int(dots.size()));
}

void paintTip(QPainter &painter, const QString &text, QPoint pointer, const QRect &room, const Theme &theme)
{
    const QFont font = uiFont(metrics::kSmallFont);
    QRect box = QFontMetrics(font).boundingRect(QRect(0, 0, kTipWidth, 1000), Qt::TextWordWrap, text);
    box.adjust(-9, -6, 9, 6);
    box.moveTopLeft(pointer + QPoint(16, 18));
    box.moveLeft(std::min(box.left(), room.right() - box.width() - 4));
    box.moveTop(std::min(box.top(), room.bottom() - box.height() - 4));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.error, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(box, metrics::kSmallRadius, metrics::kSmallRadius);
    painter.setPen(theme.error);
    painter.setFont(font);
    painter.drawText(box.adjusted(9, 6, -9, -6), Qt::TextWordWrap, text);
}

} // namespace stagecraft
