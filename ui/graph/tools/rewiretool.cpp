// SPDX-License-Identifier: MIT
#include "ui/graph/tools/rewiretool.h"

#include "core/edit/stageedits.h"
#include "ui/common/messagetext.h"
#include "ui/graph/forms/graphforms.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/graphwishes.h"
#include "ui/graph/items/edgeitem.h"
#include "ui/graph/tools/droptarget.h"
#include "ui/graph/view/graphview.h"

#include <QPainter>

namespace stagecraft {

namespace {

const QString &imageAt(const GraphScene &scene, int index)
{
    return scene.pipeline()->externalImages()[std::size_t(index)].reference;
}

int instructionOf(const GraphScene &scene, GraphElement edge)
{
    const Pipeline &pipeline = *scene.pipeline();
    return edge.kind == ElementKind::Artifact
        ? pipeline.artifacts()[std::size_t(edge.index)].instruction->index
        : pipeline.contextEdges()[std::size_t(edge.index)].instruction->index;
}

} // namespace

RewireTool::RewireTool(GraphView &view, GraphElement edge, EdgeEnd end)
    : GraphTool(view), m_edge(edge), m_end(end)
{
    const GraphLink &link = scene().structure().links[std::size_t(scene().structure().linkIndex(edge))];
    m_from = scene().structure().nodes[std::size_t(link.from)];
    m_to = scene().structure().nodes[std::size_t(link.to)];
    EdgeItem *item = scene().edgeItem(edge);
    m_fixed = end == EdgeEnd::Start ? item->endPoint() : item->startPoint();
    m_pointer = end == EdgeEnd::Start ? item->startPoint() : item->endPoint();
    item->setVisible(false);
}

bool RewireTool::changesNothing() const
{
    const GraphElement now = m_end == EdgeEnd::Start ? m_from : m_to;
    const GraphElement node =
        m_target.isOnCard() ? GraphElement{ElementKind::Stage, m_target.stage} : m_target.element;
    return m_target.part != HitPart::Canvas && node == now;
}

ArtifactSource RewireTool::artifactSource() const
{
    if (m_target.isOnCard())
        return {.origin = ArtifactOrigin::Stage, .stage = m_target.stage, .image = {}};
    return {.origin = ArtifactOrigin::Image, .stage = -1, .image = imageAt(scene(), m_target.element.index)};
}

std::optional<Message> RewireTool::refusalHere() const
{
    const Analysis &analysis = *scene().content().analysis;
    if (m_edge.kind == ElementKind::BaseEdge) {
        if (!m_target.isOnCard())
            return std::nullopt;
        const bool isStart = m_end == EdgeEnd::Start;
        if (!isStart && m_from.kind != ElementKind::Stage)
            return std::nullopt;
        return refusalOfBase(
            analysis, isStart ? m_to.index : m_target.stage, isStart ? m_target.stage : m_from.index);
    }
    if (m_end == EdgeEnd::Start)
        return refusalOfArtifact(analysis, artifactSource(), m_to.index);
    return refusalOfMove(analysis, instructionOf(scene(), m_edge), m_place);
}

void RewireTool::move(const ToolEvent &event)
{
    m_pointer = event.scene;
    m_target = nodeAt(scene(), m_pointer);
    // The build context is no image, and nothing flows into pills.
    const bool isPill = m_target.part == HitPart::Pill;
    if (isPill && (m_target.element.kind != ElementKind::Image || m_end == EdgeEnd::End))
        m_target = {};
    if (m_edge.kind == ElementKind::ContextEdge && m_end == EdgeEnd::Start)
        m_target = {};
    m_place = m_target.isOnCard() ? dropPlaceAt(scene(), m_pointer, DropAt::Gap)
                                  : RowPlace{.stage = -1, .position = -1};
    m_refusal.clear();
    if (m_target.part == HitPart::Canvas || changesNothing())
        return;
    if (const auto refusal = refusalHere())
        m_refusal = messageText(*refusal);
}

void RewireTool::drop(const ToolEvent &event)
{
    move(event);
    cancel();
    if (!m_refusal.isEmpty() || changesNothing())
        return;
    if (m_target.part == HitPart::Canvas) {
        // A base taken off and let go anywhere is one to be chosen.
        if (m_edge.kind == ElementKind::BaseEdge && m_end == EdgeEnd::Start)
            m_view.forms().openBase(m_to.index, event.viewport);
        return;
    }
    if (m_edge.kind == ElementKind::BaseEdge)
        requestBase();
    else
        requestArtifact();
}

void RewireTool::requestBase() const
{
    const bool isStart = m_end == EdgeEnd::Start;
    const GraphElement base = !isStart ? m_from
        : m_target.isOnCard()          ? GraphElement{ElementKind::Stage, m_target.stage}
                                       : m_target.element;
    BaseWish wish;
    wish.kind = base.kind == ElementKind::Stage ? BaseKind::Stage : BaseKind::Image;
    if (wish.kind == BaseKind::Stage)
        wish.stage = base.index;
    else
        wish.image = imageAt(scene(), base.index);
    emit scene().wishes().baseChangeRequested(isStart ? m_to.index : m_target.stage, wish);
}

void RewireTool::requestArtifact() const
{
    GraphWishes &wishes = scene().wishes();
    if (m_end == EdgeEnd::Start)
        emit wishes.artifactSourceRequested(m_edge.index, artifactSource());
    else if (m_edge.kind == ElementKind::Artifact)
        emit wishes.artifactTargetRequested(m_edge.index, m_place.stage, m_place.position);
    else
        emit wishes.instructionMoveRequested(instructionOf(scene(), m_edge), m_place);
}

void RewireTool::cancel()
{
    if (EdgeItem *item = scene().edgeItem(m_edge))
        item->setVisible(true);
}

void RewireTool::paint(QPainter &painter) const
{
    const bool isRefused = !m_refusal.isEmpty();
    RowPlace place = m_place;
    if (m_edge.kind == ElementKind::BaseEdge || m_end == EdgeEnd::Start)
        place.position = -1;
    if (!changesNothing())
        paintDropPlace(painter, scene(), place, isRefused);
    const QColor color = isRefused ? scene().theme().error : scene().theme().accent;
    if (m_end == EdgeEnd::Start)
        paintWire(painter, scene(), m_pointer, m_fixed, color);
    else
        paintWire(painter, scene(), m_fixed, m_pointer, color);
}

} // namespace stagecraft
