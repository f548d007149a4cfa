// SPDX-License-Identifier: MIT
// Everything that a person can ask for on the graph.
#pragma once

#include "core/edit/artifactedits.h"
#include "core/edit/instructionedits.h"
#include "core/edit/stageedits.h"
#include "core/edit/stagesplitting.h"
#include "ui/graph/graphcontent.h"
#include "ui/graph/graphelement.h"

#include <QList>
#include <QObject>
#include <QUrl>

namespace stagecraft {

/// What the graph asks for: the window answers with an edit from core/edit, as one undo step. Indices
/// refer to the analysis that the graph shows. The graph itself changes nothing.
class GraphWishes final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// `place`: top left corner of the new card, where a person chose one.
    void stageRequested(const stagecraft::StageWish &wish, std::optional<QPointF> place);
    void stageRenameRequested(int stage, const QString &name);
    void stageMoveRequested(int stage, int index); ///< To be number `index` of the file.
    void stageSplitRequested(int stage, int position);
    void stageMergeRequested(int stage); ///< With its base.
    /// The only stage becomes a builder and a runtime.
    void runtimeSplitRequested(const stagecraft::RuntimeWish &wish);
    void baseChangeRequested(int stage, const stagecraft::BaseWish &base);
    void platformRequested(int stage, const QString &platform);
    void targetRequested(int stage); ///< To be the one that is built.

    void artifactRequested(const stagecraft::ArtifactWish &wish);
    /// A wire was dropped on empty canvas: `consumer` is made, then `wish` (its target is -1) goes there, as
    /// one step.
    void consumerRequested(
        const stagecraft::ArtifactWish &wish, const stagecraft::StageWish &consumer, QPointF place);
    void artifactSourceRequested(int artifact, const stagecraft::ArtifactSource &source);
    void artifactTargetRequested(int artifact, int stage, int position);
    /// Files from the file manager, to be copied from the build context, let go at `viewport`. A stage of -1:
    /// none was hit.
    void filesDropped(const QList<QUrl> &files, const stagecraft::RowPlace &place, QPoint viewport);

    void instructionsRequested(const stagecraft::RowPlace &place, const QString &text);
    void instructionTextRequested(int instruction, const QString &text);
    void instructionMoveRequested(int instruction, const stagecraft::RowPlace &place);

    void deleteRequested(const stagecraft::GraphSelection &selection);
    void duplicateRequested(const stagecraft::GraphSelection &selection);
    void copyRequested(const stagecraft::GraphSelection &selection);
    void cutRequested(const stagecraft::GraphSelection &selection);
    /// Stages go where the file has room for them, instructions in front of the place. A stage of -1: there
    /// is no place for instructions.
    void pasteRequested(const stagecraft::RowPlace &place);

    void codeRequested(const stagecraft::GraphElement &element); ///< Show it in the text and go there.
    void explainRequested(const stagecraft::GraphElement &element);

    /// A person moved nodes or let them be arranged: the positions that hold from now on. `name` is what
    /// the undo step is called, translated.
    void positionsRequested(const stagecraft::NodePositions &positions, const QString &name);
};

} // namespace stagecraft
