// SPDX-License-Identifier: MIT
#include "ui/graph/tools/connecttool.h"

#include "core/edit/artifactpaths.h"
#include "ui/common/messagetext.h"
#include "ui/graph/forms/graphforms.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/items/cardcontent.h"
#include "ui/graph/items/nodeitem.h"
#include "ui/graph/tools/droptarget.h"
#include "ui/graph/view/graphview.h"

#include <QCoreApplication>
#include <QPainter>

namespace stagecraft {

namespace {

struct Tools {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

ArtifactSource sourceOf(const GraphScene &scene, GraphElement element)
{
    ArtifactSource source;
    if (element.kind == ElementKind::Stage) {
        source.stage = element.index;
    } else if (element.kind == ElementKind::Image) {
        source.origin = ArtifactOrigin::Image;
        source.image = scene.pipeline()->externalImages()[std::size_t(element.index)].reference;
    } else {
        source.origin = ArtifactOrigin::Context;
    }
    return source;
}

/// What the row beside which the wire begins makes, as far as the file tells.
QStringList pathsMadeBy(const Analysis &analysis, int stage, int row)
{
    QStringList paths;
    if (stage < 0 || row < 0)
        return paths;
    for (const LikelyArtifact &artifact : likelyArtifactsOf(analysis, stage)) {
        if (artifact.producer == row)
            return {artifact.path};
    }
    return paths;
}

} // namespace

ConnectTool::ConnectTool(GraphView &view, GraphElement source, int row)
    : GraphTool(view), m_element(source), m_row(row), m_source(sourceOf(scene(), source)), m_pointer(start())
{
}

QPointF ConnectTool::start() const
{
    const NodeItem *node = scene().nodeItem(m_element);
    return node->pos() + QPointF(node->size().width(), node->portHeight(m_row));
}

bool ConnectTool::isOverSource() const
{
    return m_element.kind == ElementKind::Stage && m_place.stage == m_element.index;
}

void ConnectTool::move(const ToolEvent &event)
{
    m_pointer = event.scene;
    m_place = dropPlaceAt(scene(), m_pointer, DropAt::Row);
    m_isOverPill = nodeAt(scene(), m_pointer).part == HitPart::Pill;
    m_refusal.clear();
    if (m_place.stage < 0 || isOverSource())
        return;
    if (const auto refusal = refusalOfArtifact(*scene().content().analysis, m_source, m_place.stage))
        m_refusal = messageText(*refusal);
}

void ConnectTool::drop(const ToolEvent &event)
{
    move(event);
    if (isOverSource() || m_isOverPill || !m_refusal.isEmpty())
        return;
    ArtifactWish wish;
    wish.source = m_source;
    wish.target = m_place.stage;
    wish.position = m_place.position;
    wish.paths = pathsMadeBy(*scene().content().analysis, m_source.stage, m_row);
    if (m_place.stage >= 0)
        m_view.forms().openArtifact(wish, event.viewport);
    else
        m_view.forms().openConsumer(wish, event.scene);
}

QString ConnectTool::hint() const
{
    if (m_isOverPill || isOverSource())
        return {};
    if (m_place.stage < 0)
        return Tools::tr("Drop here to make a stage that takes the files.");
    const QString target = scene().pipeline()->stages()[std::size_t(m_place.stage)].displayName();
    return Tools::tr("Copy files into %1.").arg(target);
}

void ConnectTool::paint(QPainter &painter) const
{
    const bool isRefused = !m_refusal.isEmpty();
    if (!isOverSource())
        paintDropPlace(painter, scene(), m_place, isRefused);
    const Theme &theme = scene().theme();
    QColor color = theme.context;
    if (m_element.kind == ElementKind::Stage)
        color = roleColor(theme, scene().pipeline()->stages()[std::size_t(m_element.index)].role);
    else if (m_element.kind == ElementKind::Image)
        color = theme.baseImage;
    paintWire(painter, scene(), start(), m_pointer, isRefused ? theme.error : color);
}

} // namespace stagecraft
