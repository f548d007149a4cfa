// SPDX-License-Identifier: MIT
// Ties the graph to the session: what is shown, what is selected, where nodes stand.
#pragma once

#include "app/window/build/buildrecord.h"
#include "app/window/document/session.h"
#include "ui/graph/graphcontent.h"
#include "ui/graph/graphelement.h"

#include <QObject>
#include <QTimer>

namespace stagecraft {

class GraphScene;
class GraphView;

class GraphBinding final : public QObject {
    Q_OBJECT

public:
    GraphBinding(Session &session, const BuildRecord &build, GraphView &view, QObject *parent);

    /// Selects what stands at a place of the text, without asking for anything.
    void follow(qsizetype offset);

signals:
    /// A person selected something on the graph; invalid when nothing is selected.
    void elementChosen(const stagecraft::GraphElement &element);
    /// A gesture made something, which is selected and in sight now.
    void elementMade(const stagecraft::GraphElement &element);

private:
    void show(const AnalysisUpdate &update);
    void showAgain();
    void showContent(const Correspondence *correspondence);
    GraphContent content() const;
    void addBadges(GraphContent &content) const;
    void showMade(qsizetype offset);
    void flash(const std::vector<TextRange> &ranges);

    Session &m_session;
    const BuildRecord &m_build;
    GraphView &m_view;
    GraphScene &m_scene;
    AnalysisPointer m_shown;
    QTimer m_again; // Badges and figures come in bursts.
    bool m_isFollowing = false;
};

} // namespace stagecraft
