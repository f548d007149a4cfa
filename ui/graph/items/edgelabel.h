// SPDX-License-Identifier: MIT
// The label of an artifact edge: the path and, after a build, the bytes.
#pragma once

#include <QGraphicsItem>
#include <QString>

namespace stagecraft {

class EdgeItem;

class EdgeLabel final : public QGraphicsItem {
public:
    explicit EdgeLabel(const EdgeItem &edge);

    /// `path` is elided at its start, so that the file's name is seen.
    void setText(const QString &path, const QString &bytes);
    const QString &text() const noexcept { return m_text; }
    QSizeF size() const noexcept { return m_size; }

    QRectF boundingRect() const override { return QRectF(QPointF(), m_size).adjusted(-2, -2, 2, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const EdgeItem &m_edge;
    QString m_path;
    QString m_bytes;
    QString m_text;
    double m_icon = 0; ///< Room for the sign of a mount.
    QSizeF m_size;
};

} // namespace stagecraft
