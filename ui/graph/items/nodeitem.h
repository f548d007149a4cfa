// SPDX-License-Identifier: MIT
// What cards and pills have in common: an element, a size, ports and how brightly they are drawn.
#pragma once

#include "ui/common/theme.h"
#include "ui/graph/graphelement.h"
#include "ui/graph/items/itempictures.h"
#include "ui/graph/items/painting.h"

#include <QGraphicsItem>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

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
    ~NodeItem() override { forgetPicture(); }

    /// Paints from `pictures` on screens; they must outlive the item.
    void setPictures(ItemPictures &pictures) noexcept { m_pictures = &pictures; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) final
    {
        if (!widget || !m_pictures) {
            paintNode(*painter, option->exposedRect);
            return;
        }
        takeChange();
        m_pictures->paint(*this, *painter, option->exposedRect,
            [this](QPainter &inside, const QRectF &part) { paintNode(inside, part); });
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
        if (m_theme != &theme) {
            m_theme = &theme;
            changeLook();
        }
    }
    void setLight(Light light)
    {
        if (m_light != light) {
            m_light = light;
            changeLook();
        }
    }
    void setMarked(bool selected)
    {
        if (m_marked != selected) {
            m_marked = selected;
            changeLook();
        }
    }
    /// 0 to 1: how strongly it glows because a gesture has changed it.
    void setGlow(double glow)
    {
        if (m_glow != glow) {
            m_glow = glow;
            changeLook();
        }
    }

    /// To be called when what is shown may have changed unnoticed.
    void updateIfChanged()
    {
        if (takeChange())
            update();
    }

protected:
    static constexpr double kMargin = 14; ///< Room for shadow and glow.

    /// Paints the node, at least what lies in `exposed`, in its own coordinates.
    virtual void paintNode(QPainter &painter, const QRectF &exposed) const = 0;
    /// True, and the picture is forgotten, if what is shown has changed unnoticed.
    virtual bool takeChange() { return false; }
    void forgetPicture()
    {
        if (m_pictures)
            m_pictures->forget(*this);
    }
    void changeLook()
    {
        forgetPicture();
        update();
    }

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

    ItemPictures *m_pictures = nullptr;
    GraphElement m_element;
    QSizeF m_size;
    const Theme *m_theme = &themeFor(ColorScheme::Light);
    Light m_light = Light::Normal;
    bool m_marked = false;
    double m_glow = 0;
};

} // namespace stagecraft
