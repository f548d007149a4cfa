// SPDX-License-Identifier: MIT
// The part of GraphScene that knows where things are.
#include "ui/graph/graphanimation.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/items/edgeitem.h"
#include "ui/graph/items/stagecard.h"

#include <QTimer>

namespace stagecraft {

namespace {

constexpr double kColumnGap = 40;         ///< Between columns of nodes, at least.
constexpr double kRowGap = 26;            ///< Between nodes of a column, at least.
constexpr std::size_t kMostGliding = 150; ///< With more nodes, gliding costs more than it tells.
constexpr LayoutOptions kOptions{.layerGap = kColumnGap, .nodeGap = kRowGap};

NodeRole roleOf(GraphElement node)
{
    switch (node.kind) {
    case ElementKind::Image:
        return NodeRole::Image;
    case ElementKind::Context:
        return NodeRole::Context;
    default:
        return NodeRole::Stage;
    }
}

std::optional<QPointF> pinnedPlace(const GraphContent &content, GraphElement node)
{
    switch (node.kind) {
    case ElementKind::Stage:
        return entryAt(content.positions.stages, node.index);
    case ElementKind::Context:
        return content.positions.context;
    case ElementKind::Image: {
        const auto &image = content.analysis->pipeline->externalImages()[std::size_t(node.index)];
        const auto found = content.positions.images.constFind(image.reference);
        return found == content.positions.images.cend() ? std::nullopt : std::optional(*found);
    }
    default:
        return std::nullopt;
    }
}

} // namespace

LayoutGraph GraphScene::layoutGraph() const
{
    LayoutGraph graph;
    graph.nodes.reserve(m_nodes.size());
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const GraphElement element = m_structure.nodes[i];
        LayoutNode node{.role = roleOf(element),
            .size = m_nodes[i]->size(),
            .pinned = pinnedPlace(m_content, element),
            .previous = {}};
        if (m_keepsPlaces && m_hasPlace[i])
            node.previous = m_nodes[i]->pos();
        if (const std::optional<QPointF> restored = entryAt(m_restoredPlaces, int(i)))
            node.previous = restored;
        graph.nodes.push_back(node);
    }
    graph.edges.reserve(m_structure.links.size());
    for (std::size_t i = 0; i < m_structure.links.size(); ++i) {
        const GraphLink &link = m_structure.links[i];
        graph.edges.push_back({.from = link.from,
            .to = link.to,
            .fromPort = m_nodes[std::size_t(link.from)]->portHeight(link.fromRow),
            .toPort = m_nodes[std::size_t(link.to)]->portHeight(link.toRow),
            .label = m_edges[i]->labelSize()});
    }
    return graph;
}

void GraphScene::arrange()
{
    m_animation->finish();
    m_routing->stop();
    const LayoutGraph graph = layoutGraph();
    m_restoredPlaces.clear();
    const bool hasHistory = m_keepsPlaces && std::ranges::any_of(m_hasPlace, std::identity());
    if (hasHistory && m_nodes.size() > kMostGliding) {
        // Routes take several times as long as all the rest. The timer lets the cards be painted first; until
        // then edges stay as they were.
        m_layout = {.positions = keptPositions(graph, kOptions), .routes = {}, .bounds = {}};
        m_hasPlace.assign(m_nodes.size(), true);
        showPlaces(m_layout);
        m_routing->start();
        emit geometryChanged();
        return;
    }
    LayoutOptions options = kOptions;
    options.keepPrevious = m_keepsPlaces;
    Layout layout = layOut(graph, options);
    bool moves = false;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        // What is new appears in its place; only what was there before glides.
        if (!m_hasPlace[i])
            m_nodes[i]->setPos(layout.positions[i]);
        else
            moves = moves || m_nodes[i]->pos() != layout.positions[i];
        m_hasPlace[i] = true;
    }
    m_keepsPlaces = true;
    m_layout = std::move(layout);
    const bool glides = moves && hasHistory && m_motion == Motion::Animated && m_nodes.size() <= kMostGliding;
    if (glides)
        m_animation->moveTo(m_layout);
    else
        showLayout(m_layout);
    emit geometryChanged();
}

void GraphScene::forgetPlaces()
{
    rememberArrangement();
    m_keepsPlaces = false;
}

void GraphScene::rememberArrangement()
{
    constexpr std::size_t kMostRemembered = 100;
    if (!m_content.analysis || !m_keepsPlaces)
        return;
    // Not where nodes are in a hand that drags them.
    Arrangement now{qHash(m_content.analysis->text()), m_content.positions, positionsAt(m_layout.positions)};
    std::erase_if(m_arrangements, [&now](const Arrangement &earlier) { return earlier.isOf(now); });
    if (m_arrangements.size() == kMostRemembered)
        m_arrangements.erase(m_arrangements.begin());
    m_arrangements.push_back(std::move(now));
}

void GraphScene::restoreArrangement()
{
    if (!m_content.analysis || !m_keepsPlaces)
        return;
    const Arrangement wanted{qHash(m_content.analysis->text()), m_content.positions, {}};
    const auto earlier = std::ranges::find_if(
        m_arrangements, [&wanted](const Arrangement &each) { return each.isOf(wanted); });
    if (earlier == m_arrangements.end())
        return;
    GraphContent all;
    all.analysis = m_content.analysis;
    all.positions = earlier->all;
    for (const NodeItem *node : m_nodes)
        m_restoredPlaces.push_back(pinnedPlace(all, node->element()));
}

void GraphScene::arrangeIfForgotten()
{
    if (!m_keepsPlaces)
        arrange();
}

void GraphScene::routeAround()
{
    m_routing->stop();
    LayoutGraph graph = layoutGraph();
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        graph.edges[i].previous = m_edges[i]->route().points;
    m_layout.routes = routeEdges(graph, m_layout.positions);
    showLayout(m_layout);
    emit geometryChanged();
}

void GraphScene::showPlaces(const Layout &layout)
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_nodes[i]->setPos(layout.positions[i]);
}

void GraphScene::showLayout(const Layout &layout)
{
    showPlaces(layout);
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        m_edges[i]->setRoute(layout.routes[i]);
}

QPointF GraphScene::portOf(const GraphLink &link, bool atStart) const
{
    const NodeItem &node = *m_nodes[std::size_t(atStart ? link.from : link.to)];
    const double height = node.portHeight(atStart ? link.fromRow : link.toRow);
    return node.pos() + QPointF(atStart ? node.size().width() : 0, height);
}

void GraphScene::routeDirectly()
{
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        const GraphLink &link = m_structure.links[i];
        const QPointF from = portOf(link, true);
        const QPointF to = portOf(link, false);
        // What nothing has moved keeps its way around the cards.
        if (m_edges[i]->startPoint() != from || m_edges[i]->endPoint() != to)
            m_edges[i]->setDirectRoute(from, to);
    }
}

void GraphScene::previewMoves(const std::vector<std::pair<GraphElement, QPointF>> &moves)
{
    m_animation->finish();
    if (m_routing->isActive())
        routeAround();
    for (const auto &[element, place] : moves) {
        if (NodeItem *node = nodeItem(element))
            node->setPos(place);
    }
    routeDirectly();
}

void GraphScene::endPreview()
{
    if (m_routing->isActive())
        routeAround();
    else
        showLayout(m_layout);
}

NodePositions GraphScene::currentPositions() const
{
    std::vector<QPointF> places;
    places.reserve(m_nodes.size());
    for (const NodeItem *node : m_nodes)
        places.push_back(node->pos());
    return positionsAt(places);
}

NodePositions GraphScene::positionsAt(const std::vector<QPointF> &places) const
{
    NodePositions positions;
    positions.stages.resize(std::size_t(m_structure.stageCount));
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const GraphElement element = m_nodes[i]->element();
        if (element.kind == ElementKind::Stage)
            positions.stages[std::size_t(element.index)] = places[i];
        else if (element.kind == ElementKind::Context)
            positions.context = places[i];
        else
            positions.images.insert(
                pipeline()->externalImages()[std::size_t(element.index)].reference, places[i]);
    }
    return positions;
}

QRectF GraphScene::rectOf(GraphElement element) const
{
    if (const NodeItem *node = nodeItem(element))
        return node->sceneRect();
    if (const EdgeItem *edge = edgeItem(element)) {
        const QRectF label = edge->labelRect();
        return label.isNull() ? edge->path().boundingRect() : label;
    }
    if (element.kind != ElementKind::Instruction || !pipeline())
        return {};
    const GraphElement node = nodeOf(*pipeline(), element);
    const StageCard *card = node.isValid() ? stageCard(node.index) : nullptr;
    if (!card)
        return {};
    const int row = rowOf(*pipeline(), pipeline()->tree().instructions()[std::size_t(element.index)]);
    const QRectF inCard =
        row < 0 || isCollapsed(node.index) ? card->geometry().head() : card->geometry().row(row);
    return inCard.translated(card->pos());
}

QRectF GraphScene::contentRect() const
{
    QRectF rect;
    for (const NodeItem *node : m_nodes)
        rect |= node->sceneRect();
    for (const EdgeItem *edge : m_edges)
        rect |= edge->lineRect() | edge->labelRect();
    // The layout is of other nodes while new content is taken over.
    if (!m_animation->isMoving() || m_layout.positions.size() != m_nodes.size())
        return rect;
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        rect |= QRectF(m_layout.positions[i], m_nodes[i]->size());
    for (const EdgeRoute &route : m_layout.routes)
        rect |=
            QPolygonF(QList<QPointF>(route.points.begin(), route.points.end())).boundingRect() | route.label;
    return rect;
}

} // namespace stagecraft
