// SPDX-License-Identifier: MIT
// The scene of the graph: items for a pipeline, kept by identity, selection, and what is lit.
#pragma once

#include "core/layout/graph.h"
#include "core/model/correspondence.h"
#include "ui/common/theme.h"
#include "ui/graph/graphcontent.h"
#include "ui/graph/graphelement.h"
#include "ui/graph/graphstructure.h"
#include "ui/graph/items/itempictures.h"

#include <QGraphicsScene>
#include <QSet>

#include <memory>
#include <optional>

class QTimer;

namespace stagecraft {

class EdgeItem;
class GraphAnimation;
class GraphWishes;
class NodeItem;
class StageCard;

/// Whether nodes that change their place glide there.
enum class Motion : bool { Still, Animated };

/// Shows a GraphContent. Items of what stays the same between two contents stay as well. Knows no
/// editing: what a person asks for goes out through `wishes()`.
class GraphScene final : public QGraphicsScene {
    Q_OBJECT

public:
    explicit GraphScene(QObject *parent = nullptr);
    ~GraphScene() override;

    /// Shows `content`. `correspondence` maps what was shown before; null: nothing corresponds.
    void setContent(GraphContent content, const Correspondence *correspondence = nullptr);
    const GraphContent &content() const noexcept { return m_content; }
    const GraphStructure &structure() const noexcept { return m_structure; }
    const Pipeline *pipeline() const noexcept; ///< Null on an empty canvas.
    GraphWishes &wishes() const noexcept { return *m_wishes; }

    void setColorScheme(ColorScheme scheme);
    const Theme &theme() const noexcept { return *m_theme; }
    void setMotion(Motion motion) noexcept { m_motion = motion; } ///< Animated by default.

    /// The pill of the build context and the edges that leave it.
    void setContextShown(bool shown);
    bool isContextShown() const noexcept { return m_isContextShown; }
    void setCollapsed(int stage, bool collapsed);
    bool isCollapsed(int stage) const { return m_collapsed.contains(stage); }
    void setAllCollapsed(bool collapsed);

    const GraphSelection &selection() const noexcept { return m_selection; }
    void setSelection(const GraphSelection &selection);
    /// Lights what is found and fades the rest; an empty list ends that.
    void setFound(std::vector<GraphElement> found);
    /// Lights what an element depends on; an invalid one ends that.
    void setHovered(GraphElement element);
    GraphElement hovered() const noexcept { return m_hovered; }
    /// A short glow on elements that a gesture has changed.
    void flash(std::vector<GraphElement> elements);

    /// Where every node is now, as if a person had put it there.
    NodePositions currentPositions() const;
    /// Forgets where nodes are: the next content without positions is laid out from scratch.
    void forgetPlaces();
    /// Arranges anew if places are forgotten and no content has come since.
    void arrangeIfForgotten();

    NodeItem *nodeItem(GraphElement node) const; ///< Null if it is not shown.
    StageCard *stageCard(int stage) const;
    EdgeItem *edgeItem(GraphElement edge) const;
    const std::vector<NodeItem *> &nodeItems() const noexcept { return m_nodes; } ///< As structure().nodes.
    const std::vector<EdgeItem *> &edgeItems() const noexcept { return m_edges; } ///< As structure().links.
    /// Where an element is drawn, in scene units; an empty rectangle if it is not shown.
    QRectF rectOf(GraphElement element) const;
    /// What is drawn, without margins; while nodes glide, with the places where they arrive.
    QRectF contentRect() const;

    /// Shows nodes at other places, while they are dragged. Nothing is asked for.
    void previewMoves(const std::vector<std::pair<GraphElement, QPointF>> &moves);
    /// Puts everything back where the layout has it.
    void endPreview();
    /// While a view moves, nodes are drawn from their pictures, and many edges plain.
    void setMoving(bool moving);
    ItemPictures &pictures() noexcept { return m_pictures; }
    /// Nodes and routes as a layout has them, at once.
    void showLayout(const Layout &layout);
    /// Edges as plain curves between the places where nodes are now.
    void routeDirectly();

signals:
    void contentChanged();
    void selectionEdited(); ///< By any hand; see selection().
    void collapsedChanged();
    void geometryChanged(); ///< Nodes moved or their sizes changed.

private:
    /// Where all nodes stood, so that taking a step back puts every one back.
    struct Arrangement {
        std::size_t text = 0; ///< Hash.
        NodePositions chosen; ///< By a person.
        NodePositions all;

        bool isOf(const Arrangement &other) const { return text == other.text && chosen == other.chosen; }
    };

    NodePositions positionsAt(const std::vector<QPointF> &places) const; ///< By node.
    void rememberArrangement();
    void restoreArrangement();
    void adoptItems(const Pipeline *before, const Correspondence *correspondence);
    void adoptMarks(const Pipeline *before, const Correspondence *correspondence);
    void refreshItems();
    void updateSeenNodes();
    void refreshMarks();
    void refreshLights();
    void arrange();
    void routeAround();
    void showPlaces(const Layout &layout);
    LayoutGraph layoutGraph() const;
    QPointF portOf(const GraphLink &link, bool atStart) const;

    GraphContent m_content;
    GraphStructure m_structure;
    GraphSelection m_selection;
    std::vector<GraphElement> m_found;
    GraphElement m_hovered;
    ItemPictures m_pictures;
    std::vector<NodeItem *> m_nodes;
    std::vector<EdgeItem *> m_edges;
    std::vector<bool> m_hasPlace; ///< By node: it was laid out before.
    Layout m_layout;              ///< What is shown, or where it glides to.
    QSet<int> m_collapsed;
    const Theme *m_theme;
    GraphWishes *m_wishes;
    std::unique_ptr<GraphAnimation> m_animation;
    QTimer *m_routing;                       ///< Active while edges of a large graph wait for their routes.
    std::vector<Arrangement> m_arrangements; ///< Earlier ones, the latest last.
    std::vector<std::optional<QPointF>> m_restoredPlaces; ///< By node, for the next layout; empty: none.
    Motion m_motion = Motion::Animated;
    bool m_isContextShown = true;
    bool m_keepsPlaces = true;
};

} // namespace stagecraft
