// SPDX-License-Identifier: MIT
#include "ui/graph/items/edgeitem.h"

#include "ui/common/quantities.h"
#include "ui/graph/items/edgelabel.h"
#include "ui/graph/items/painting.h"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <tuple>

namespace stagecraft {

namespace {

struct Edges {
    Q_DECLARE_TR_FUNCTIONS(Edges)
};

constexpr double kMargin = 12;       // Around the line: its width, its glow, the dots at its ends.
constexpr double kRoundDetail = 0.6; // Below it, plain lines need no round bends.

QRectF withMargin(const QRectF &rect) { return rect.adjusted(-kMargin, -kMargin, kMargin, kMargin); }

QString shortPaths(const QStringList &paths)
{
    if (paths.size() < 2)
        return paths.value(0);
    return Edges::tr("%1 and %2 more").arg(paths.first()).arg(paths.size() - 1);
}

QString artifactToolTip(const ArtifactEdge &artifact, const BuildFigure &figure)
{
    QString tip = artifact.paths.join(u'\n');
    if (!artifact.destination.isEmpty())
        tip += QStringLiteral("\n\u2192 ") + artifact.destination;
    if (figure.bytes >= 0)
        tip += u'\n' + byteText(figure.bytes);
    return artifact.via == ArtifactVia::Mount ? Edges::tr("Mounted while the command runs:\n%1").arg(tip)
                                              : tip;
}

} // namespace

EdgeItem::EdgeItem(GraphElement element) : m_element(element)
{
    setZValue(0);
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption); // Says which part is painted.
}

QRectF EdgeItem::boundingRect() const { return withMargin(m_line.bounds()); }

EdgeItem::~EdgeItem() = default;

void EdgeItem::setContent(const GraphContent &content)
{
    m_source = &content;
    const auto look = [this] {
        return std::tuple(m_style, m_sourceRole, m_isOfLastBuild);
    };
    const auto before = look();
    const Pipeline &pipeline = *content.analysis->pipeline;
    const auto roleOf = [&](int stage) -> std::optional<StageRole> {
        return stage < 0 ? std::nullopt : std::optional(pipeline.stages()[std::size_t(stage)].role);
    };
    if (m_element.kind == ElementKind::BaseEdge) {
        m_style = EdgeStyle::Base;
    } else if (m_element.kind == ElementKind::ContextEdge) {
        m_style = EdgeStyle::Context;
    } else {
        const ArtifactEdge &artifact = pipeline.artifacts()[std::size_t(m_element.index)];
        const BuildFigure figure = entryAt(content.artifactFigures, m_element.index);
        m_style = artifact.via == ArtifactVia::Copy ? EdgeStyle::Copy : EdgeStyle::Mount;
        m_sourceRole = artifact.sourceKind == SourceKind::Stage ? roleOf(artifact.source) : std::nullopt;
        m_isOfLastBuild = figure.isOfLastBuild;
        if (!m_label) {
            m_label = std::make_unique<EdgeLabel>(*this);
            if (scene())
                scene()->addItem(m_label.get());
        }
        m_label->setText(shortPaths(artifact.paths), figure.bytes >= 0 ? byteText(figure.bytes) : QString());
    }
    if (look() != before)
        refresh();
}

QString EdgeItem::tip() const
{
    if (!m_source || m_element.kind == ElementKind::BaseEdge)
        return {};
    const Pipeline &pipeline = *m_source->analysis->pipeline;
    if (m_element.kind == ElementKind::ContextEdge) {
        const ContextEdge &edge = pipeline.contextEdges()[std::size_t(m_element.index)];
        return edge.paths.join(u'\n') + QStringLiteral("\n\u2192 ") + edge.destination;
    }
    return artifactToolTip(pipeline.artifacts()[std::size_t(m_element.index)],
        entryAt(m_source->artifactFigures, m_element.index));
}

void EdgeItem::setTheme(const Theme &theme)
{
    if (m_theme != &theme) {
        m_theme = &theme;
        refresh();
    }
}

void EdgeItem::setLight(Light light)
{
    if (m_light != light) {
        m_light = light;
        refresh();
    }
}

void EdgeItem::setMarked(bool selected)
{
    if (m_isMarked != selected) {
        m_isMarked = selected;
        refresh();
    }
}

void EdgeItem::setGlow(double glow)
{
    if (m_glow != glow) {
        m_glow = glow;
        refresh();
    }
}

void EdgeItem::refresh()
{
    update();
    if (m_label)
        m_label->update();
}

const QString &EdgeItem::labelText() const noexcept
{
    static const QString none;
    return m_label ? m_label->text() : none;
}

QSizeF EdgeItem::labelSize() const
{
    return m_label && !m_label->text().isEmpty() ? m_label->size() : QSizeF();
}

QRectF EdgeItem::labelRect() const
{
    return m_label && m_label->isVisible() ? QRectF(m_label->pos(), m_label->size()) : QRectF();
}

void EdgeItem::setRoute(const EdgeRoute &route)
{
    if (route.points.empty() || (!m_isDirect && route == m_route))
        return;
    m_route = route;
    m_isDirect = false;
    QPainterPath path(route.points.front());
    for (std::size_t i = 1; i + 2 < route.points.size(); i += 3)
        path.cubicTo(route.points[i], route.points[i + 1], route.points[i + 2]);
    setPath(std::move(path));
    if (m_label) {
        m_label->setPos(route.label.topLeft());
        m_label->setVisible(!route.label.isNull());
    }
}

void EdgeItem::setDirectRoute(QPointF from, QPointF to)
{
    m_isDirect = true;
    setPath(directCurve(from, to));
    if (m_label)
        m_label->setVisible(false);
}

void EdgeItem::setPath(QPainterPath path)
{
    prepareGeometryChange();
    m_line = EdgeLine(std::move(path));
    update();
}

QColor EdgeItem::color() const
{
    switch (m_style) {
    case EdgeStyle::Base:
        return m_theme->baseImage;
    case EdgeStyle::Context:
        return m_theme->context;
    case EdgeStyle::Copy:
    case EdgeStyle::Mount:
        break;
    }
    return m_sourceRole ? roleColor(*m_theme, *m_sourceRole) : m_theme->baseImage;
}

double EdgeItem::width() const
{
    const double extra = m_isMarked || m_light == Light::Lit ? 1 : 0;
    switch (m_style) {
    case EdgeStyle::Copy:
        return 3 + extra;
    case EdgeStyle::Mount:
        return 2.2 + extra;
    case EdgeStyle::Base:
        return 2 + extra;
    case EdgeStyle::Context:
        break;
    }
    return 1.8 + extra;
}

double EdgeItem::opacity() const { return m_light == Light::Faded ? metrics::kFaded * 0.8 : 1; }

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const QRectF rect = withMargin(option->exposedRect);
    const QColor lineColor = m_isMarked ? m_theme->accent : color();
    const double detail = option->levelOfDetailFromTransform(painter->worldTransform());
    painter->setOpacity(opacity());
    if (m_isPlain || detail < kTitleDetail) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(lineColor, 0));
        m_line.drawNear(*painter, rect, detail < kRoundDetail ? LineDetail::Bends : LineDetail::Curves);
        return;
    }
    const std::vector<EdgeLine::Part> parts = m_line.partsNear(rect);
    if (parts.empty())
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_glow > 0) {
        QColor glow = lineColor;
        glow.setAlphaF(float(0.4 * m_glow));
        painter->setPen(QPen(glow, width() + 8));
        painter->drawPath(path());
    }
    QPen pen(lineColor, width(), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (m_style == EdgeStyle::Base)
        pen.setDashPattern({3, 2.2});
    else if (m_style == EdgeStyle::Mount)
        pen.setDashPattern({5, 2, 1, 2});
    const QRectF label = detail < kTextDetail ? QRectF() : labelRect();
    if (!label.isNull()) {
        // The line stops at its label: it must not be seen behind one that is faded.
        painter->save();
        painter->setClipRegion(
            QRegion(boundingRect().toAlignedRect()).subtracted(label.toAlignedRect()), Qt::IntersectClip);
    }
    for (const EdgeLine::Part &part : parts) {
        if (pen.style() == Qt::CustomDashLine)
            pen.setDashOffset(m_line.lengthBefore(part.firstCurve) / pen.widthF());
        painter->setPen(pen);
        painter->drawPath(part.path);
    }
    if (!label.isNull())
        painter->restore();
    if (m_style == EdgeStyle::Copy || m_style == EdgeStyle::Mount) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(lineColor);
        painter->drawEllipse(startPoint(), 4.5, 4.5);
        painter->drawEllipse(endPoint(), 4.5, 4.5);
    }
}

QPainterPath directCurve(QPointF from, QPointF to)
{
    const double reach = std::clamp(std::abs(to.x() - from.x()) / 2, 24.0, 160.0);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
    return path;
}

} // namespace stagecraft
