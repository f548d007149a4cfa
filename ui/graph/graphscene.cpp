// SPDX-License-Identifier: MIT
#include "ui/graph/graphscene.h"

#include "ui/graph/graphanimation.h"
#include "ui/graph/graphlight.h"
#include "ui/graph/graphwishes.h"
#include "ui/graph/items/edgeitem.h"
#include "ui/graph/items/pillitem.h"
#include "ui/graph/items/stagecard.h"

#include <QGraphicsView>
#include <QHash>
#include <QTimer>

namespace stagecraft {

namespace {

constexpr std::size_t kManyEdges = 80; // With fewer, edges need not be drawn plain while a view moves.

NodeItem *newNodeItem(GraphElement element)
{
    if (element.kind == ElementKind::Stage)
        return new StageCard(element);
    return new PillItem(element);
}

/// Items of the old structure by the element of the new pipeline that they stand for now.
template <typename Item>
QHash<std::pair<int, int>, Item *> itemsByNewElement(const std::vector<Item *> &items, const Pipeline &before,
    const Correspondence &correspondence, const Pipeline &after)
{
    QHash<std::pair<int, int>, Item *> found;
    for (Item *item : items) {
        const GraphElement now = mapped(item->element(), before, correspondence, after);
        if (now.isValid() && !found.contains({int(now.kind), now.index}))
            found.insert({int(now.kind), now.index}, item);
    }
    return found;
}

} // namespace

GraphScene::GraphScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_theme(&themeFor(ColorScheme::Light))
    , m_wishes(new GraphWishes(this))
    , m_animation(std::make_unique<GraphAnimation>(*this))
    , m_routing(new QTimer(this))
{
    // Items move often and are found by few; the tree of the index would cost more than it saves.
    setItemIndexMethod(QGraphicsScene::NoIndex);
    m_routing->setSingleShot(true);
    m_routing->setInterval(0);
    connect(m_routing, &QTimer::timeout, this, &GraphScene::routeAround);
}

GraphScene::~GraphScene()
{
    m_animation.reset();
    clear(); // Items take their pictures along.
}

const Pipeline *GraphScene::pipeline() const noexcept
{
    return m_content.analysis ? m_content.analysis->pipeline.get() : nullptr;
}

void GraphScene::setContent(GraphContent content, const Correspondence *correspondence)
{
    m_animation->finish();
    rememberArrangement();
    // The old pipeline must outlive the mapping of what it named.
    const AnalysisPointer oldAnalysis = m_content.analysis;
    const Pipeline *before = oldAnalysis ? oldAnalysis->pipeline.get() : nullptr;
    if (!correspondence && before != (content.analysis ? content.analysis->pipeline.get() : nullptr))
        before = nullptr;
    if (!before)
        m_arrangements.clear(); // Of another file.
    m_content = std::move(content);
    m_structure = m_content.analysis ? structureOf(*pipeline(), m_isContextShown) : GraphStructure();
    m_hovered = {};
    adoptMarks(before, correspondence);
    adoptItems(before, correspondence);
    refreshItems();
    restoreArrangement();
    arrange();
    refreshMarks();
    refreshLights();
    updateSeenNodes();
    emit contentChanged();
}

void GraphScene::adoptMarks(const Pipeline *before, const Correspondence *correspondence)
{
    const GraphSelection oldSelection = m_selection;
    const QSet<int> oldCollapsed = m_collapsed;
    if (before == pipeline() && before)
        return; // The same text with other figures: everything is still what it was.
    m_selection = {};
    m_collapsed.clear();
    if (!before)
        return;
    for (const GraphElement element : oldSelection.elements())
        m_selection.add(mapped(element, *before, *correspondence, *pipeline()));
    for (const int stage : oldCollapsed) {
        if (const int now = correspondence->stage(stage); now >= 0)
            m_collapsed.insert(now);
    }
}

void GraphScene::adoptItems(const Pipeline *before, const Correspondence *correspondence)
{
    QHash<std::pair<int, int>, NodeItem *> oldNodes;
    QHash<std::pair<int, int>, EdgeItem *> oldEdges;
    if (before && before == pipeline()) {
        for (NodeItem *node : m_nodes)
            oldNodes.insert({int(node->element().kind), node->element().index}, node);
        for (EdgeItem *edge : m_edges)
            oldEdges.insert({int(edge->element().kind), edge->element().index}, edge);
    } else if (before && pipeline()) {
        oldNodes = itemsByNewElement(m_nodes, *before, *correspondence, *pipeline());
        oldEdges = itemsByNewElement(m_edges, *before, *correspondence, *pipeline());
    }

    QSet<QGraphicsItem *> leaving;
    for (NodeItem *node : m_nodes)
        leaving.insert(node);
    for (EdgeItem *edge : m_edges)
        leaving.insert(edge);

    m_nodes.clear();
    m_hasPlace.clear();
    for (const GraphElement element : m_structure.nodes) {
        NodeItem *item = oldNodes.value({int(element.kind), element.index});
        m_hasPlace.push_back(item != nullptr);
        if (!item) {
            item = newNodeItem(element);
            item->setPictures(m_pictures);
            addItem(item);
        }
        leaving.remove(item);
        item->setElement(element);
        m_nodes.push_back(item);
    }
    m_edges.clear();
    for (const GraphLink &link : m_structure.links) {
        EdgeItem *item = oldEdges.value({int(link.element.kind), link.element.index});
        if (!item) {
            item = new EdgeItem(link.element);
            addItem(item);
        }
        leaving.remove(item);
        item->setElement(link.element);
        m_edges.push_back(item);
    }
    qDeleteAll(leaving);
}

void GraphScene::refreshItems()
{
    for (NodeItem *node : m_nodes) {
        node->setTheme(*m_theme);
        if (node->element().kind == ElementKind::Stage)
            static_cast<StageCard *>(node)->setContent(m_content, isCollapsed(node->element().index));
        else
            static_cast<PillItem *>(node)->setContent(m_content);
    }
    for (EdgeItem *edge : m_edges) {
        edge->setTheme(*m_theme);
        edge->setContent(m_content);
    }
}

// Most edits change one card of many: only that one is painted anew.
void GraphScene::updateSeenNodes()
{
    QRectF seen;
    for (const QGraphicsView *view : views())
        seen |= view->mapToScene(view->viewport()->rect()).boundingRect();
    for (NodeItem *node : m_nodes) {
        if (node->sceneBoundingRect().intersects(seen))
            node->updateIfChanged();
    }
}

void GraphScene::setColorScheme(ColorScheme scheme)
{
    if (m_theme == &themeFor(scheme))
        return;
    m_theme = &themeFor(scheme);
    for (NodeItem *node : m_nodes)
        node->setTheme(*m_theme);
    for (EdgeItem *edge : m_edges)
        edge->setTheme(*m_theme);
    update();
}

void GraphScene::setContextShown(bool shown)
{
    if (m_isContextShown == shown)
        return;
    m_isContextShown = shown;
    setContent(m_content);
}

void GraphScene::setCollapsed(int stage, bool collapsed)
{
    StageCard *card = stageCard(stage);
    if (!card || isCollapsed(stage) == collapsed)
        return;
    collapsed ? (void)m_collapsed.insert(stage) : (void)m_collapsed.remove(stage);
    card->setContent(m_content, collapsed);
    arrange();
    emit collapsedChanged();
}

void GraphScene::setAllCollapsed(bool collapsed)
{
    m_collapsed.clear();
    for (int stage = 0; collapsed && stage < m_structure.stageCount; ++stage)
        m_collapsed.insert(stage);
    refreshItems();
    arrange();
    emit collapsedChanged();
}

void GraphScene::setSelection(const GraphSelection &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    refreshMarks();
    emit selectionEdited();
}

void GraphScene::refreshMarks()
{
    std::vector<QSet<int>> rows(std::size_t(m_structure.stageCount));
    for (const int index : m_selection.indicesOf(ElementKind::Instruction)) {
        const Instruction &instruction = pipeline()->tree().instructions()[std::size_t(index)];
        const int stage = pipeline()->stageOf(instruction);
        if (stage >= 0)
            rows[std::size_t(stage)].insert(rowOf(*pipeline(), instruction));
    }
    for (NodeItem *node : m_nodes)
        node->setMarked(m_selection.contains(node->element()));
    for (int stage = 0; stage < m_structure.stageCount; ++stage)
        stageCard(stage)->setSelectedRows(rows[std::size_t(stage)]);
    for (EdgeItem *edge : m_edges)
        edge->setMarked(m_selection.contains(edge->element()));
}

void GraphScene::setFound(std::vector<GraphElement> found)
{
    m_found = std::move(found);
    refreshLights();
}

void GraphScene::setHovered(GraphElement element)
{
    if (m_hovered == element)
        return;
    const bool sameNode = pipeline() && nodeOf(*pipeline(), m_hovered) == nodeOf(*pipeline(), element)
        && !m_hovered.isEdge() && !element.isEdge();
    m_hovered = element;
    if (!sameNode)
        refreshLights();
}

void GraphScene::refreshLights()
{
    if (!pipeline())
        return;
    const GraphLights lights = lightsOf(*pipeline(), m_structure, m_found, m_hovered);
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_nodes[i]->setLight(lights.nodes[i]);
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        m_edges[i]->setLight(lights.links[i]);
}

void GraphScene::flash(std::vector<GraphElement> elements) { m_animation->glow(std::move(elements)); }

NodeItem *GraphScene::nodeItem(GraphElement node) const
{
    const int index = m_structure.nodeIndex(node);
    return index < 0 ? nullptr : m_nodes[std::size_t(index)];
}

StageCard *GraphScene::stageCard(int stage) const
{
    return static_cast<StageCard *>(nodeItem({ElementKind::Stage, stage}));
}

EdgeItem *GraphScene::edgeItem(GraphElement edge) const
{
    const int index = m_structure.linkIndex(edge);
    return index < 0 ? nullptr : m_edges[std::size_t(index)];
}

void GraphScene::setMoving(bool moving)
{
    m_pictures.setMoving(moving);
    if (moving && m_edges.size() < kManyEdges)
        return;
    for (EdgeItem *edge : m_edges)
        edge->setPlain(moving);
}

} // namespace stagecraft
