// SPDX-License-Identifier: MIT
#include "app/window/paneltabs.h"

#include "app/window/build/figureviews.h"
#include "app/window/graph/explanations.h"
#include "ui/panels/buildlogpanel.h"
#include "ui/panels/explainpanel.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/problemspanel.h"
#include "ui/panels/sizespanel.h"

namespace stagecraft {

using namespace Qt::StringLiterals;

PanelTabs::PanelTabs(Session &session, BuildBinding &build, QWidget *parent)
    : QTabWidget(parent), m_session(session), m_build(build)
{
    setObjectName("panels"_L1);
    setDocumentMode(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_problems = new ProblemsPanel;
    m_buildLog = new BuildLogPanel;
    m_sizes = new SizesPanel;
    m_explain = new ExplainPanel;
    m_history = new HistoryPanel;
    addTab(m_problems, tr("Problems"));
    addTab(m_buildLog, tr("Build log"));
    addTab(m_sizes, tr("Sizes"));
    addTab(m_explain, tr("Explain"));
    addTab(m_history, tr("History"));

    QUndoStack &stack = m_session.document().undoStack();
    connect(&stack, &QUndoStack::indexChanged, this, &PanelTabs::updateHistory);
    connect(m_history, &HistoryPanel::stepRequested, &stack, &QUndoStack::setIndex);
    connect(&m_build.record(), &BuildRecord::figuresChanged, this, &PanelTabs::updateSizes);
    connect(&m_session, &Session::analysed, this, &PanelTabs::updateExplanation);
    connect(&m_session, &Session::opened, this, [this] { explain({}); });
    connect(m_sizes, &SizesPanel::stageChosen, this,
        [this](int row) { emit elementRequested({ElementKind::Stage, row}); });
    m_build.showIn(*m_buildLog);
    updateSizes();
    updateHistory();
}

void PanelTabs::open(Tab tab)
{
    setCurrentIndex(int(tab));
    emit opened();
}

void PanelTabs::setProblemCount(int count)
{
    setTabText(int(Tab::Problems), count > 0 ? tr("Problems %1").arg(count) : tr("Problems"));
}

void PanelTabs::explain(GraphElement element)
{
    m_explained = element;
    updateExplanation();
}

void PanelTabs::updateExplanation()
{
    const AnalysisPointer analysis = m_session.analysis();
    m_explain->setExplanation(analysis ? explanationOf(*analysis->pipeline, m_explained) : Explanation());
}

void PanelTabs::updateSizes()
{
    const AnalysisPointer analysis = m_session.analysis();
    const auto &figures = m_build.record().figures();
    if (!analysis || !figures) {
        m_sizes->setSizes({}, tr("Build the file to see what every stage weighs."));
        return;
    }
    m_sizes->setSizes(sizeRows(*analysis->pipeline, *figures),
        sizeSummary(*analysis->pipeline, *figures, m_build.record().previousBytes()));
}

void PanelTabs::updateHistory()
{
    const QUndoStack &stack = m_session.document().undoStack();
    QStringList names;
    for (int i = 0; i < stack.count(); ++i)
        names.append(stack.text(i));
    m_history->setSteps(names, stack.index());
}

} // namespace stagecraft
