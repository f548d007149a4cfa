// SPDX-License-Identifier: MIT
// Pills: an image from outside, or the build context.
#pragma once

#include "ui/graph/graphcontent.h"
#include "ui/graph/items/nodeitem.h"

namespace stagecraft {

class PillItem final : public NodeItem {
public:
    static constexpr double kHeight = 31;

    using NodeItem::NodeItem;

    void setContent(const GraphContent &content);
    const QString &text() const noexcept { return m_text; }

    double portHeight(int) const override { return kHeight / 2; }
    void measure() override;

protected:
    void paintNode(QPainter &painter, const QRectF &exposed) const override;

private:
    QColor color() const;

    QString m_text;
    QString m_shownText; ///< Elided.
    bool m_isKnown = true;
};

} // namespace stagecraft
