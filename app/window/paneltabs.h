// SPDX-License-Identifier: MIT
// The panels below graph and code.
#pragma once

#include "app/window/build/buildbinding.h"
#include "app/window/document/session.h"
#include "ui/graph/graphelement.h"

#include <QTabWidget>

namespace stagecraft {

class ExplainPanel;
class HistoryPanel;
class ProblemsPanel;
class SizesPanel;

/// Tabs with Problems, Build log, Sizes, Explain and History. Keeps the last three up to date itself.
class PanelTabs final : public QTabWidget {
    Q_OBJECT

public:
    enum class Tab : quint8 { Problems, BuildLog, Sizes, Explain, History };

    PanelTabs(Session &session, BuildBinding &build, QWidget *parent = nullptr);

    ProblemsPanel &problems() const noexcept { return *m_problems; }
    BuildLogPanel &buildLog() const noexcept { return *m_buildLog; }
    HistoryPanel &history() const noexcept { return *m_history; }

    void open(Tab tab);
    void setProblemCount(int count);
    /// Explains what is selected.
    void explain(GraphElement element);

signals:
    /// A stage was chosen in the sizes.
    void elementRequested(const stagecraft::GraphElement &element);
    /// The panels are to be seen.
    void opened();

private:
    void updateSizes();
    void updateHistory();
    void updateExplanation();

    Session &m_session;
    BuildBinding &m_build;
    ProblemsPanel *m_problems = nullptr;
    BuildLogPanel *m_buildLog = nullptr;
    SizesPanel *m_sizes = nullptr;
    ExplainPanel *m_explain = nullptr;
    HistoryPanel *m_history = nullptr;
    GraphElement m_explained;
};

} // namespace stagecraft
