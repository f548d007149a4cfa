// SPDX-License-Identifier: MIT
// Answers what a person asks for on the graph with edits from core/edit.
#pragma once

#include "app/window/document/session.h"
#include "core/edit/instructionedits.h"
#include "core/edit/stagedeletion.h"
#include "ui/graph/graphwishes.h"

#include <QObject>

#include <functional>

namespace stagecraft {

/// Knows for each wish which function of core/edit fulfils it. Every wish is one undo step.
class Gestures final : public QObject {
    Q_OBJECT

public:
    /// Asks whether a stage that others use may be deleted with these uses.
    using DeletionQuestion = std::function<bool(const QString &stage, const std::vector<StageUse> &uses)>;

    Gestures(Session &session, GraphWishes &wishes, QObject *parent);

    void setDeletionQuestion(DeletionQuestion question) { m_askDeletion = std::move(question); }

    void deleteElements(const GraphSelection &selection);
    void duplicateElements(const GraphSelection &selection);
    void copyElements(const GraphSelection &selection);
    void paste(const RowPlace &place);

signals:
    /// Files were dropped that can be copied: the form at `viewport` asks for the rest.
    void artifactProposed(const stagecraft::ArtifactWish &wish, QPoint viewport);

private:
    void connectStages(GraphWishes &wishes);
    void connectArtifacts(GraphWishes &wishes);
    void connectRows(GraphWishes &wishes);
    void addStageAt(const Session::Wish &wish, std::optional<QPointF> place);
    void proposeFiles(const QList<QUrl> &files, const RowPlace &place, QPoint viewport);
    void chooseTarget(int stage);
    /// Does `step` for every element, each as it is named after the steps before it. Where one step cannot
    /// be made and returns false, none is.
    void forEachElement(std::vector<GraphElement> elements, const QString &name,
        const std::function<bool(GraphElement)> &step);
    bool deleteElement(GraphElement element);
    bool deleteOneStage(int stage);

    Session &m_session;
    DeletionQuestion m_askDeletion;
};

} // namespace stagecraft
