// SPDX-License-Identifier: MIT
// Paints the card of a stage.
#pragma once

#include "ui/graph/items/cardcontent.h"
#include "ui/graph/items/cardgeometry.h"
#include "ui/graph/items/nodeitem.h"

#include <QSet>

class QPainter;

namespace stagecraft {

/// How a card looks at the moment, beside what it says.
struct CardLook {
    const Theme &theme;
    const CardGeometry &geometry;
    double detail = 1; ///< The zoom; far away, texts are left out.
    Light light = Light::Normal;
    bool isSelected = false;
    double glow = 0;
    const QSet<int> &selectedRows;
    int hoveredRow = -2; ///< -1: the head; -2: the pointer is elsewhere.
    QRectF fold;         ///< Where the fold arrow goes; empty: none.
    QRectF exposed;      ///< The part that must be painted.
};

void paintCard(QPainter &painter, const CardContent &content, const CardLook &look);

/// What the first line of the head needs, with room for a size.
double titleWidthOf(const Pipeline &pipeline, const Stage &stage);
/// Where the name and what stands behind it are.
QRectF titleRectOf(const CardContent &content, const CardGeometry &geometry);

} // namespace stagecraft
