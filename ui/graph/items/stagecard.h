// SPDX-License-Identifier: MIT
// The card of a stage: a head and a row for each instruction, painted by one item.
#pragma once

#include "ui/graph/items/cardcontent.h"
#include "ui/graph/items/cardgeometry.h"
#include "ui/graph/items/nodeitem.h"

#include <QSet>

namespace stagecraft {

/// Texts are made when the card is painted for the first time after a change: of 500 stages most are
/// out of sight.
class StageCard final : public NodeItem {
public:
    using NodeItem::NodeItem;

    int stage() const noexcept { return m_element.index; }
    /// `content` must stay alive and unmoved until the next call.
    void setContent(const GraphContent &content, bool isCollapsed);
    const CardContent &content() const;
    const CardGeometry &geometry() const noexcept { return m_geometry; }

    void setSelectedRows(const QSet<int> &rows);
    void setHoveredRow(int row); ///< -1: none; -2: the pointer is outside.
    bool isHovered() const noexcept { return m_hoveredRow > -2; }
    /// The arrow that folds and unfolds the rows; empty where there are none.
    QRectF foldRect() const;
    QRectF nameRect() const; ///< Where a form that renames in place stands.
    QRectF argumentRect(int row) const;

    double portHeight(int row) const override;
    void measure() override;

protected:
    void paintNode(QPainter &painter, const QRectF &exposed) const override;
    bool takeChange() override;

private:
    const GraphContent *m_source = nullptr;
    mutable CardContent m_content;
    mutable bool m_isStale = true;
    CardContent m_painted; ///< What the picture shows.
    CardGeometry m_geometry;
    QSet<int> m_selectedRows;
    int m_hoveredRow = -2;
};

} // namespace stagecraft
