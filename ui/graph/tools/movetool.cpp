// SPDX-License-Identifier: MIT
#include "ui/graph/tools/movetool.h"

#include "ui/graph/graphscene.h"
#include "ui/graph/items/nodeitem.h"
#include "ui/graph/nodeplaces.h"

#include <cmath>

namespace stagecraft {

MoveTool::MoveTool(GraphView &view, QPointF start) : GraphTool(view), m_start(start)
{
    for (const GraphElement element : scene().selection().elements()) {
        if (const NodeItem *node = scene().nodeItem(element))
            m_places.emplace_back(element, node->pos());
    }
}

NodePlaces MoveTool::placesAt(QPointF pointer) const
{
    NodePlaces places = m_places;
    // Whole pixels: lines of one pixel stay sharp.
    for (auto &[element, place] : places) {
        place += pointer - m_start;
        place = QPointF(std::round(place.x()), std::round(place.y()));
    }
    return places;
}

void MoveTool::move(const ToolEvent &event) { scene().previewMoves(placesAt(event.scene)); }

void MoveTool::drop(const ToolEvent &event)
{
    const NodePlaces places = placesAt(event.scene);
    scene().previewMoves(places);
    if (places != m_places)
        requestPlaces(scene(), places);
}

void MoveTool::cancel() { scene().endPreview(); }

} // namespace stagecraft
