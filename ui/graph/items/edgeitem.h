// SPDX-License-Identifier: MIT
// A line between two nodes, and the label that stands beside it.
#pragma once

#include "core/layout/graph.h"
#include "ui/graph/graphcontent.h"
#include "ui/graph/items/edgeline.h"
#include "ui/graph/items/nodeitem.h"

#include <QGraphicsItem>

namespace stagecraft {

/// What a line means, which decides its look.
enum class EdgeStyle : quint8 { Copy, Mount, Base, Context };

class EdgeLabel;

/// Drawn below the nodes; its label, a separate item, above them.
class EdgeItem final : public QGraphicsItem {
public:
    explicit EdgeItem(GraphElement element);
    ~EdgeItem() override;

    GraphElement element() const noexcept { return m_element; }
    void setElement(GraphElement element) noexcept { m_element = element; }
    /// Takes style, colour and label from the content, which must stay alive and unmoved until the next call.
    void setContent(const GraphContent &content);
    void setTheme(const Theme &theme);
    void setLight(Light light);
    void setMarked(bool selected);
    void setGlow(double glow);
    /// Plain: one thin line without smoothing, while the view moves.
    void setPlain(bool plain) noexcept { m_isPlain = plain; }

    EdgeStyle style() const noexcept { return m_style; }
    QString tip() const; ///< All that it takes, for a tool tip; empty for a base.
    const QString &labelText() const noexcept;
    QSizeF labelSize() const; ///< Empty where there is none.
    QRectF labelRect() const; ///< In scene units; null where there is none.

    void setRoute(const EdgeRoute &route);
    /// What was set last; a direct route does not change it.
    const EdgeRoute &route() const noexcept { return m_route; }
    /// A single curve between two places, while nodes glide or are dragged. Hides the label.
    void setDirectRoute(QPointF from, QPointF to);
    QPointF startPoint() const { return m_line.start(); }
    QPointF endPoint() const { return m_line.end(); }
    /// How far a place is from the line.
    double distanceTo(QPointF place) const { return m_line.distanceTo(place); }
    const QPainterPath &path() const noexcept { return m_line.path(); }
    const QRectF &lineRect() const noexcept { return m_line.bounds(); } ///< Around the path.

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    friend class EdgeLabel;

    QColor color() const;
    double width() const;
    double opacity() const;
    void setPath(QPainterPath path);
    void refresh();

    const GraphContent *m_source = nullptr;
    GraphElement m_element;
    EdgeStyle m_style = EdgeStyle::Copy;
    std::optional<StageRole> m_sourceRole; ///< Nothing: an image.
    EdgeRoute m_route;
    EdgeLine m_line;
    std::unique_ptr<EdgeLabel> m_label;
    const Theme *m_theme = &themeFor(ColorScheme::Light);
    Light m_light = Light::Normal;
    bool m_isMarked = false;
    bool m_isPlain = false;
    bool m_isDirect = false; ///< Drawn otherwise than m_route.
    bool m_isOfLastBuild = false;
    double m_glow = 0;
};

/// The curve from a port on a right side to one on a left side.
QPainterPath directCurve(QPointF from, QPointF to);

} // namespace stagecraft
