// SPDX-License-Identifier: MIT
#include "ui/graph/overlays/legend.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/graph/graphscene.h"

#include <QPainter>
#include <QToolButton>

#include <optional>
#include <vector>

namespace stagecraft {

namespace {

constexpr int kLine = 20;
constexpr int kLegendPadding = 10;
constexpr int kSample = 34;

struct Entry {
    QString text;
    QColor color;
    double width = 0; ///< Of a line; 0: a box, or an icon.
    QList<qreal> dashes;
    std::optional<IconName> icon;
};

std::vector<Entry> entriesOf(const Theme &theme)
{
    const QColor builder = roleColor(theme, StageRole::Builder);
    return {
        {Legend::tr("Stage that builds"), builder, 0, {}, {}},
        {Legend::tr("Stage that runs"), roleColor(theme, StageRole::Runtime), 0, {}, {}},
        {Legend::tr("Base for other stages"), roleColor(theme, StageRole::Base), 0, {}, {}},
        {Legend::tr("Stage that tests"), roleColor(theme, StageRole::Test), 0, {}, {}},
        {Legend::tr("Stage for development"), roleColor(theme, StageRole::Development), 0, {}, {}},
        {Legend::tr("Files copied from a stage"), builder, 3, {}, {}},
        {Legend::tr("Files mounted while a command runs"), builder, 2.2, {5, 2, 1, 2}, {}},
        {Legend::tr("Starts from an image or stage"), theme.baseImage, 2, {3, 2.2}, {}},
        {Legend::tr("Files from the build context"), theme.context, 1.8, {}, {}},
        {Legend::tr("Uses a secret"), theme.context, 0, {}, IconName::Secret},
        {Legend::tr("Uses an SSH key"), theme.context, 0, {}, IconName::Ssh},
        {Legend::tr("Keeps a cache between builds"), theme.context, 0, {}, IconName::Cache},
    };
}

} // namespace

Legend::Legend(const GraphScene &scene, QWidget *parent)
    : QWidget(parent), m_scene(scene), m_close(new QToolButton(this))
{
    setAccessibleName(tr("Legend"));
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_NoMousePropagation);
    m_close->setIcon(icon(IconName::Close));
    m_close->setIconSize(QSize(10, 10));
    m_close->setFixedSize(kLine, kLine);
    m_close->setStyleSheet(QStringLiteral("padding: 0"));
    m_close->setToolTip(tr("Close the legend"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &Legend::closed);
    resize(sizeHint());
}

QSize Legend::sizeHint() const
{
    const QFontMetrics metrics(uiFont(metrics::kSmallFont));
    int widest = 0;
    const std::vector<Entry> entries = entriesOf(m_scene.theme());
    for (const Entry &entry : entries)
        widest = std::max(widest, metrics.horizontalAdvance(entry.text));
    return {widest + kSample + 4 * kLegendPadding, int(entries.size()) * kLine + 2 * kLegendPadding};
}

void Legend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_close->move(width() - m_close->width() - 3, 3);
}

void Legend::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_scene.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(uiFont(metrics::kSmallFont));
    int top = kLegendPadding;
    for (const Entry &entry : entriesOf(theme)) {
        const double middle = top + kLine / 2.0;
        if (entry.icon) {
            paintIcon(painter, *entry.icon, QRectF(kLegendPadding + kSample / 2.0 - 7, middle - 7, 14, 14),
                entry.color);
        } else if (entry.width > 0) {
            QPen pen(entry.color, entry.width, Qt::SolidLine, Qt::FlatCap);
            if (!entry.dashes.isEmpty())
                pen.setDashPattern(entry.dashes);
            painter.setPen(pen);
            painter.drawLine(QPointF(kLegendPadding, middle), QPointF(kLegendPadding + kSample, middle));
        } else {
            painter.setPen(QPen(entry.color, 1.2));
            painter.setBrush(mixed(entry.color, theme.panel, metrics::kHeadTint));
            painter.drawRoundedRect(QRectF(kLegendPadding + 4, middle - 6, kSample - 8, 12), 3, 3);
        }
        painter.setPen(theme.text);
        painter.drawText(
            QRect(2 * kLegendPadding + kSample, top, width(), kLine), Qt::AlignVCenter, entry.text);
        top += kLine;
    }
}

} // namespace stagecraft
