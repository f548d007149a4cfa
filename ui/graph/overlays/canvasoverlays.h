// SPDX-License-Identifier: MIT
// What lies over the canvas without moving with it: minimap, legend, size figure, search.
#pragma once

#include <QObject>

namespace stagecraft {

class GraphView;
class Legend;
class Minimap;
class SearchBar;
class SizeChip;

/// Children of the view, not of its viewport: scrolling would carry those along.
class CanvasOverlays final : public QObject {
    Q_OBJECT

public:
    explicit CanvasOverlays(GraphView &view);

    void place();       ///< Into the corners, after a change of size.
    void refreshView(); ///< After zooming and scrolling.

    Minimap &minimap() const noexcept { return *m_minimap; }
    Legend &legend() const noexcept { return *m_legend; }
    SizeChip &sizeChip() const noexcept { return *m_chip; }
    SearchBar &searchBar() const noexcept { return *m_search; }

private:
    GraphView &m_view;
    Minimap *m_minimap;
    Legend *m_legend;
    SizeChip *m_chip;
    SearchBar *m_search;
};

} // namespace stagecraft
