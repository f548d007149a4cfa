// SPDX-License-Identifier: MIT
#include "ui/graph/items/stagecard.h"

#include "ui/common/fonts.h"
#include "ui/graph/items/cardpainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <utility>

namespace stagecraft {

namespace {

constexpr double kFoldSize = 12;

} // namespace

void StageCard::setContent(const GraphContent &content, bool isCollapsed)
{
    m_source = &content;
    m_isStale = true;
    const CardGeometry before = std::exchange(m_geometry, {.isCollapsed = isCollapsed});
    measure();
    if (m_geometry != before)
        changeLook();
}

const CardContent &StageCard::content() const
{
    if (m_isStale && m_source) {
        m_content = cardContentOf(*m_source, stage());
        m_isStale = false;
    }
    return m_content;
}

bool StageCard::takeChange()
{
    if (content() == m_painted)
        return false;
    m_painted = m_content;
    forgetPicture();
    return true;
}

void StageCard::measure()
{
    const Pipeline &pipeline = *m_source->analysis->pipeline;
    const Stage &stage = pipeline.stages()[std::size_t(m_element.index)];
    m_geometry = cardGeometryOf(stage, m_geometry.isCollapsed, titleWidthOf(pipeline, stage));
    if (m_geometry.size() != m_size) {
        prepareGeometryChange();
        m_size = m_geometry.size();
    }
}

void StageCard::setSelectedRows(const QSet<int> &rows)
{
    if (m_selectedRows != rows) {
        m_selectedRows = rows;
        changeLook();
    }
}

void StageCard::setHoveredRow(int row)
{
    if (m_hoveredRow != row) {
        m_hoveredRow = row;
        changeLook();
    }
}

QRectF StageCard::foldRect() const
{
    if (m_geometry.rows == 0)
        return {};
    const QRectF name = nameRect();
    return {name.right() + 6, name.center().y() - kFoldSize / 2, kFoldSize, kFoldSize};
}

QRectF StageCard::nameRect() const { return titleRectOf(content(), m_geometry); }

QRectF StageCard::argumentRect(int row) const
{
    const QRectF rect = m_geometry.row(row);
    return {m_geometry.argumentLeft, rect.top(),
        rect.right() - CardGeometry::kPadding - m_geometry.argumentLeft, rect.height()};
}

double StageCard::portHeight(int row) const
{
    if (row < 0 || m_geometry.isCollapsed || row >= m_geometry.rows)
        return CardGeometry::kHeadHeight / 2;
    return m_geometry.row(row).center().y();
}

void StageCard::paintNode(QPainter &painter, const QRectF &exposed) const
{
    applyLight(painter, metrics::kRadius);
    const CardLook look{
        .theme = *m_theme,
        .geometry = m_geometry,
        .detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform()),
        .light = m_light,
        .isSelected = m_marked,
        .glow = m_glow,
        .selectedRows = m_selectedRows,
        .hoveredRow = m_hoveredRow,
        .fold = isHovered() || m_geometry.isCollapsed ? foldRect() : QRectF(),
        .exposed = exposed,
    };
    paintCard(painter, content(), look);
}

} // namespace stagecraft
