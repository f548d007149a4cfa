// SPDX-License-Identifier: MIT
#include "ui/graph/overlays/sizechip.h"

#include "ui/common/fonts.h"
#include "ui/common/quantities.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/items/cardcontent.h"

#include <QPainter>

namespace stagecraft {

namespace {

constexpr int kChipPadding = 13;
constexpr int kChipHeight = 33;

QString figureOf(const SizeComparison &comparison)
{
    return changeText(comparison.largestBytes, comparison.finalBytes);
}

QString wordsOf(const SizeComparison &comparison)
{
    return SizeChip::tr("final image vs. %1").arg(comparison.largestStage);
}

} // namespace

std::optional<SizeComparison> sizeComparisonOf(const GraphContent &content)
{
    if (!content.analysis)
        return std::nullopt;
    const Pipeline &pipeline = *content.analysis->pipeline;
    const int target = pipeline.targetStage();
    const BuildFigure final = entryAt(content.stageFigures, target);
    if (final.bytes < 0)
        return std::nullopt;
    SizeComparison comparison{.finalBytes = final.bytes,
        .largestBytes = -1,
        .largestStage = {},
        .isOfLastBuild = final.isOfLastBuild};
    const std::vector<int> ancestors = pipeline.ancestorsOf(target);
    for (const Stage &stage : pipeline.stages()) {
        const BuildFigure figure = entryAt(content.stageFigures, stage.index);
        // What the target is based on is part of it, not left behind.
        if (stage.index == target || !stage.isNeeded || std::ranges::contains(ancestors, stage.index)
            || figure.bytes <= comparison.largestBytes)
            continue;
        comparison.largestBytes = figure.bytes;
        comparison.largestStage = stage.displayName();
        comparison.isOfLastBuild = final.isOfLastBuild || figure.isOfLastBuild;
    }
    return comparison.largestBytes > 0 ? std::optional(comparison) : std::nullopt;
}

SizeChip::SizeChip(const GraphScene &scene, QWidget *parent) : QWidget(parent), m_scene(scene) { refresh(); }

void SizeChip::refresh()
{
    m_comparison = sizeComparisonOf(m_scene.content());
    setVisible(m_comparison.has_value());
    setAccessibleName(text());
    resize(sizeHint());
    if (m_comparison)
        setToolTip(tr("%1 instead of %2")
                .arg(byteText(m_comparison->finalBytes), byteText(m_comparison->largestBytes)));
    update();
}

QString SizeChip::text() const
{
    return m_comparison ? figureOf(*m_comparison) + u' ' + wordsOf(*m_comparison) : QString();
}

QSize SizeChip::sizeHint() const
{
    if (!m_comparison)
        return {};
    const int figure =
        QFontMetrics(uiFont(metrics::kSmallFont, QFont::Bold)).horizontalAdvance(figureOf(*m_comparison));
    const int words = QFontMetrics(uiFont(metrics::kSmallFont)).horizontalAdvance(wordsOf(*m_comparison));
    return {figure + words + 5 + 2 * kChipPadding, kChipHeight};
}

void SizeChip::paintEvent(QPaintEvent *)
{
    if (!m_comparison)
        return;
    const Theme &theme = m_scene.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const bool isSmaller = m_comparison->finalBytes < m_comparison->largestBytes;
    const QColor good = isSmaller ? theme.success : theme.warning;
    painter.setFont(uiFont(metrics::kSmallFont, QFont::Bold));
    painter.setPen(m_comparison->isOfLastBuild ? theme.faintText : good);
    QRect room = rect().adjusted(kChipPadding, 0, -kChipPadding, 0);
    QRect used;
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, figureOf(*m_comparison), &used);
    painter.setFont(uiFont(metrics::kSmallFont));
    painter.setPen(m_comparison->isOfLastBuild ? theme.faintText : theme.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, wordsOf(*m_comparison));
}

} // namespace stagecraft
