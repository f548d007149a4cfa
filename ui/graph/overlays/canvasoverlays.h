// SPDX-License-Identifier: MIT
// What lies over the canvas without moving with it: minimap, legend, size figure, search.
#pragma once

#include <QObject>
#include <QRect>

class QLabel;

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

    void place();       ///< Into the corners, after a change of size or content.
    void refreshView(); ///< After zooming and scrolling.

    /// The part of the viewport, in its coordinates, that neither minimap nor legend covers.
    QRect freeRoom() const;

    Minimap &minimap() const noexcept { return *m_minimap; }
    Legend &legend() const noexcept { return *m_legend; }
    SizeChip &sizeChip() const noexcept { return *m_chip; }
    SearchBar &searchBar() const noexcept { return *m_search; }

private:
    bool coversNode(const QRect &overlay) const;

    GraphView &m_view;
    Minimap *m_minimap;
    Legend *m_legend;
    SizeChip *m_chip;
    SearchBar *m_search;
    QLabel *m_emptyHint; ///< What to do on an empty canvas.
};

} // namespace stagecraft
