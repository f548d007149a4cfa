// SPDX-License-Identifier: MIT
#include "ui/graph/tools/rowdragtool.h"

#include "ui/common/fonts.h"
#include "ui/common/messagetext.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/graphwishes.h"
#include "ui/graph/items/stagecard.h"
#include "ui/graph/tools/droptarget.h"

#include <QFontMetricsF>
#include <QPainter>

namespace stagecraft {

RowDragTool::RowDragTool(GraphView &view, int instruction) : GraphTool(view), m_instruction(instruction)
{
    const Instruction &dragged = scene().pipeline()->tree().instructions()[std::size_t(instruction)];
    m_home = {.stage = scene().pipeline()->stageOf(dragged), .position = rowOf(*scene().pipeline(), dragged)};
}

bool RowDragTool::changesNothing() const
{
    return m_place.stage < 0
        || (m_place.stage == m_home.stage
            && (m_place.position == m_home.position || m_place.position == m_home.position + 1));
}

void RowDragTool::move(const ToolEvent &event)
{
    m_pointer = event.scene;
    m_place = dropPlaceAt(scene(), m_pointer, DropAt::Gap);
    m_refusal.clear();
    if (changesNothing())
        return;
    if (const auto refusal = refusalOfMove(*scene().content().analysis, m_instruction, m_place))
        m_refusal = messageText(*refusal);
}

void RowDragTool::drop(const ToolEvent &event)
{
    move(event);
    if (!changesNothing() && m_refusal.isEmpty())
        emit scene().wishes().instructionMoveRequested(m_instruction, m_place);
}

void RowDragTool::paint(QPainter &painter) const
{
    if (!changesNothing())
        paintDropPlace(painter, scene(), m_place, !m_refusal.isEmpty());
    const Theme &theme = scene().theme();
    const CardRow &row = scene().stageCard(m_home.stage)->content().rows[std::size_t(m_home.position)];
    const QFont font = codeFont(metrics::kRowFont);
    const QString text =
        QFontMetricsF(font).elidedText(row.keywordText + u' ' + row.argument, Qt::ElideRight, 260);
    const QRectF ghost(
        m_pointer + QPointF(14, 10), QSizeF(QFontMetricsF(font).horizontalAdvance(text) + 20, 24));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(0.92);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(ghost, metrics::kSmallRadius, metrics::kSmallRadius);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(ghost, Qt::AlignCenter, text);
    painter.setOpacity(1);
}

} // namespace stagecraft
