// SPDX-License-Identifier: MIT
#include "ui/graph/items/pillitem.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/quantities.h"
#include "ui/graph/items/painting.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace stagecraft {

namespace {

constexpr double kPillPadding = 14;
constexpr double kIcon = 13;
constexpr double kIconGap = 7;
constexpr double kMaximumTextWidth = 230;

struct Pills {
    Q_DECLARE_TR_FUNCTIONS(Pills)
};

} // namespace

void PillItem::setContent(const GraphContent &content)
{
    const QString before = m_text;
    const bool wasKnown = m_isKnown;
    if (m_element.kind == ElementKind::Context) {
        m_text = Pills::tr("context");
        setToolTip(Pills::tr("The build context: the folder whose files COPY and ADD take."));
    } else {
        const ExternalImage &image =
            content.analysis->pipeline->externalImages()[std::size_t(m_element.index)];
        m_text = image.reference;
        m_isKnown = image.isKnown;
        QString tip = m_isKnown
            ? Pills::tr("Image %1").arg(m_text)
            : Pills::tr("Image %1: it depends on an argument without a value.").arg(m_text);
        if (const qint64 bytes = content.imageBytes.value(image.reference, -1); bytes >= 0)
            tip += u'\n' + byteText(bytes);
        setToolTip(tip);
    }
    // Of the tool tip nothing is painted.
    if (!m_shownText.isEmpty() && m_text == before && m_isKnown == wasKnown)
        return;
    m_shownText =
        QFontMetricsF(uiFont(metrics::kSmallFont)).elidedText(m_text, Qt::ElideMiddle, kMaximumTextWidth);
    measure();
    changeLook();
}

void PillItem::measure()
{
    const double textWidth = QFontMetricsF(uiFont(metrics::kSmallFont)).horizontalAdvance(m_shownText);
    const QSizeF size(std::ceil(textWidth) + 2 * kPillPadding + kIcon + kIconGap, kHeight);
    if (size != m_size) {
        prepareGeometryChange();
        m_size = size;
    }
}

QColor PillItem::color() const
{
    return m_element.kind == ElementKind::Context ? m_theme->context : m_theme->baseImage;
}

void PillItem::paintNode(QPainter &painter, const QRectF &) const
{
    applyLight(painter, kHeight / 2);
    const QRectF rect(QPointF(), m_size);
    paintGlow(painter, rect, kHeight / 2, color(), m_glow);
    if (m_marked || m_light == Light::Lit)
        paintHalo(painter, rect, kHeight / 2, m_marked ? m_theme->accent : color());
    QPen pen(color(), m_marked ? 2 : 1.2);
    if (!m_isKnown)
        pen.setStyle(Qt::DashLine);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(m_theme->panel);
    painter.drawRoundedRect(rect, kHeight / 2, kHeight / 2);
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform()) < kTextDetail)
        return;

    const QRectF iconRect(kPillPadding, (kHeight - kIcon) / 2, kIcon, kIcon);
    const bool isContext = m_element.kind == ElementKind::Context;
    paintIcon(painter, isContext ? IconName::Context : IconName::Image, iconRect, color());
    painter.setFont(uiFont(metrics::kSmallFont));
    painter.setPen(m_theme->text);
    painter.drawText(rect.adjusted(kPillPadding + kIcon + kIconGap, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft, m_shownText);
}

} // namespace stagecraft
