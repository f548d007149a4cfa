// SPDX-License-Identifier: MIT
// What cards and pills have in common: an element, a size, ports and how brightly they are drawn.
#pragma once

#include "ui/common/theme.h"
#include "ui/graph/graphelement.h"
#include "ui/graph/items/painting.h"

#include <QGraphicsItem>
#include <QPainter>

namespace stagecraft {

/// How brightly something is drawn.
enum class Light : quint8 {
    Normal,
    Faded, ///< The target does not need it, or something else is searched or pointed at.
    Lit,   ///< Something that depends on it is pointed at, or it was searched and found.
};

/// A box on the canvas. Its position is its top left corner; it takes no mouse events, the tools ask the
/// scene what is where.
class NodeItem : public QGraphicsItem {
public:
    explicit NodeItem(GraphElement element) : m_element(element)
    {
        setZValue(1);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    GraphElement element() const noexcept { return m_element; }
    void setElement(GraphElement element) noexcept { m_element = element; }

    QSizeF size() const noexcept { return m_size; }
    QRectF sceneRect() const { return {pos(), m_size}; }
    QRectF boundingRect() const override
    {
        return QRectF(QPointF(), m_size).adjusted(-kMargin, -kMargin, kMargin, kMargin);
    }

    /// The height below the top at which edges of a row leave and arrive; -1: those of the node itself.
    virtual double portHeight(int row) const = 0;
    /// Takes fonts and texts anew and works the size out.
    virtual void measure() = 0;

    void setTheme(const Theme &theme)
    {
        m_theme = &theme;
        update();
    }
    void setLight(Light light)
    {
        if (m_light != light) {
            m_light = light;
            update();
        }
    }
    void setMarked(bool selected)
    {
        if (m_marked != selected) {
            m_marked = selected;
            update();
        }
    }
    /// 0 to 1: how strongly it glows because a gesture has changed it.
    void setGlow(double glow)
    {
        m_glow = glow;
        update();
    }

protected:
    static constexpr double kMargin = 14; ///< Room for shadow and glow.

    /// Prepares for a box that is drawn faded: dots and lines behind it must not shine through.
    void applyLight(QPainter &painter, double radius) const
    {
        // The view does not reset painters between items.
        painter.setOpacity(1);
        if (m_light != Light::Faded)
            return;
        paintGround(painter, QRectF(QPointF(), m_size), radius, m_theme->canvas);
        painter.setOpacity(metrics::kFaded);
    }

    GraphElement m_element;
    QSizeF m_size;
    const Theme *m_theme = &themeFor(ColorScheme::Light);
    Light m_light = Light::Normal;
    bool m_marked = false;
    double m_glow = 0;
};

} // namespace stagecraft
