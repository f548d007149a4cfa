// SPDX-License-Identifier: MIT
#include "app/window/graph/graphbinding.h"

#include "app/window/build/figureviews.h"
#include "app/window/graph/elementplaces.h"
#include "ui/common/messagetext.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/graphwishes.h"
#include "ui/graph/view/graphview.h"

#include <QScopedValueRollback>

namespace stagecraft {

namespace {

void addBadge(LintBadge &badge, const Diagnostic &finding)
{
    badge.severity = std::max(badge.severity, finding.severity);
    ++badge.count;
    if (!badge.text.isEmpty())
        badge.text += u'\n';
    badge.text += messageText(finding.message);
}

} // namespace

GraphBinding::GraphBinding(Session &session, const BuildRecord &build, GraphView &view, QObject *parent)
    : QObject(parent), m_session(session), m_build(build), m_view(view), m_scene(view.graph())
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &GraphBinding::showAgain);
    connect(&m_session, &Session::analysed, this, &GraphBinding::show);
    connect(&m_session, &Session::findingsChanged, &m_again, qOverload<>(&QTimer::start));
    connect(&m_build, &BuildRecord::figuresChanged, &m_again, qOverload<>(&QTimer::start));
    connect(&m_session.document(), &Document::positionsChanged, this, &GraphBinding::showAgain);
    connect(&m_session, &Session::changesToShow, this, &GraphBinding::flash);
    // Later, for a gesture may go on: a new stage is put where the person wants it.
    connect(&m_session, &Session::placed, this, &GraphBinding::showMade, Qt::QueuedConnection);
    connect(&m_session, &Session::opened, this, [this] {
        m_shown.reset();
        m_scene.setContent({});
    });
    connect(&m_scene, &GraphScene::selectionEdited, this, [this] {
        if (!m_isFollowing)
            emit elementChosen(m_scene.selection().single());
    });
    connect(&m_scene.wishes(), &GraphWishes::positionsRequested, this,
        [this](const NodePositions &positions, const QString &name) {
            m_session.document().moveNodes(positions, name);
        });
    if (const AnalysisPointer analysis = m_session.analysis())
        show({nullptr, analysis, {}, {}});
}

void GraphBinding::show(const AnalysisUpdate &update)
{
    const bool isFirst = !m_shown || !update.before;
    m_shown = update.after;
    showContent(isFirst ? nullptr : &update.correspondence);
    if (isFirst)
        m_view.startOver();
}

void GraphBinding::showAgain()
{
    if (m_shown)
        showContent(nullptr);
}

void GraphBinding::showContent(const Correspondence *correspondence)
{
    // A selection that goes on in the new pipeline is no choice of the person.
    const QScopedValueRollback following(m_isFollowing, true);
    // New rows, and sizes on edges, need room. Who saw the whole pipeline goes on seeing it.
    const bool sawAll = m_view.seesAll();
    m_scene.setContent(content(), correspondence);
    if (sawAll && !m_view.seesAll())
        m_view.fitAll();
}

GraphContent GraphBinding::content() const
{
    GraphContent content;
    content.analysis = m_shown;
    content.positions = m_session.document().positions();
    addBadges(content);
    if (m_build.figures())
        addFigures(content, *m_build.figures());
    return content;
}

void GraphBinding::addBadges(GraphContent &content) const
{
    // Findings belong to the present text; a graph of an older one waits for its own.
    if (m_shown->version != m_session.document().version())
        return;
    const Pipeline &pipeline = *m_shown->pipeline;
    content.stageBadges.resize(pipeline.stages().size());
    content.instructionBadges.resize(pipeline.tree().instructions().size());
    for (const Diagnostic &finding : m_session.findings()) {
        const GraphElement element = elementAt(pipeline, finding.range.start);
        if (!element.isValid())
            continue;
        auto &badges = element.kind == ElementKind::Stage ? content.stageBadges : content.instructionBadges;
        addBadge(badges[std::size_t(element.index)], finding);
    }
}

void GraphBinding::follow(qsizetype offset)
{
    if (!m_shown)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_scene.setSelection(GraphSelection(elementAt(*m_shown->pipeline, offset)));
}

void GraphBinding::showMade(qsizetype offset)
{
    m_session.upToDate();
    follow(offset);
    const GraphElement element = m_scene.selection().single();
    if (!m_shown || !element.isValid())
        return;
    m_view.reveal(nodeOf(*m_shown->pipeline, element));
    m_view.reveal(element);
    emit elementMade(element);
}

void GraphBinding::flash(const std::vector<TextRange> &ranges)
{
    if (!m_shown || m_shown->version != m_session.document().version())
        return;
    std::vector<GraphElement> changed;
    for (const TextRange range : ranges) {
        const GraphElement element =
            elementAt(*m_shown->pipeline, range.isEmpty() ? range.start : range.end - 1);
        if (element.isValid())
            changed.push_back(element);
    }
    m_scene.flash(std::move(changed));
}

} // namespace stagecraft
