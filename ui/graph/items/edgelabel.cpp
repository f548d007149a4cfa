// SPDX-License-Identifier: MIT
#include "ui/graph/items/edgelabel.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/graph/items/edgeitem.h"
#include "ui/graph/items/painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace stagecraft {

namespace {

constexpr double kLabelHeight = 22;
constexpr double kLabelPadding = 9;
constexpr double kIconRoom = 16;
constexpr double kLongestPath = 200;

} // namespace

EdgeLabel::EdgeLabel(const EdgeItem &edge) : m_edge(edge)
{
    setZValue(2);
    setAcceptedMouseButtons(Qt::NoButton);
}

void EdgeLabel::setText(const QString &path, const QString &bytes)
{
    const double icon = m_edge.style() == EdgeStyle::Mount ? kIconRoom : 0;
    // Measuring text is dear: of thousands of labels an edit changes one.
    if (path == m_path && bytes == m_bytes && icon == m_icon && !m_size.isEmpty())
        return;
    m_path = path;
    m_bytes = bytes;
    m_icon = icon;
    static const QFontMetricsF metrics(codeFont(metrics::kRowFont));
    QString text = metrics.elidedText(path, Qt::ElideLeft, kLongestPath);
    if (!bytes.isEmpty())
        text += QStringLiteral(" \u00B7 ") + bytes;
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 2 * kLabelPadding + icon, kLabelHeight);
    if (size != m_size) {
        prepareGeometryChange();
        m_size = size;
    }
    m_text = text;
    update();
}

void EdgeLabel::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    if (option->levelOfDetailFromTransform(painter->worldTransform()) < kTextDetail)
        return;
    const Theme &theme = *m_edge.m_theme;
    const QColor color = m_edge.m_isMarked ? theme.accent : m_edge.color();
    QRectF rect(QPointF(), m_size);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(m_edge.m_light == Light::Faded ? metrics::kFaded : 1);
    painter->setPen(QPen(color, m_edge.m_isMarked ? 2 : 1.2));
    painter->setBrush(theme.panel);
    painter->drawRoundedRect(rect, metrics::kSmallRadius, metrics::kSmallRadius);
    if (m_edge.style() == EdgeStyle::Mount) {
        paintIcon(
            *painter, IconName::Mount, QRectF(kLabelPadding - 1, (kLabelHeight - 12) / 2, 12, 12), color);
        rect.setLeft(kIconRoom);
    }
    painter->setFont(codeFont(metrics::kRowFont));
    painter->setPen(m_edge.m_isOfLastBuild ? theme.mutedText : theme.text);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

} // namespace stagecraft
