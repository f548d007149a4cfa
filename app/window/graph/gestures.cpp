// SPDX-License-Identifier: MIT
#include "app/window/graph/gestures.h"

#include "core/edit/artifactedits.h"
#include "core/edit/consumeredits.h"
#include "core/edit/stageedits.h"
#include "core/edit/stageorder.h"
#include "core/edit/stagesplitting.h"

#include <QFileInfo>
#include <QUrl>

namespace stagecraft {

using namespace Qt::StringLiterals;

Gestures::Gestures(Session &session, GraphWishes &wishes, QObject *parent)
    : QObject(parent), m_session(session)
{
    connectStages(wishes);
    connectArtifacts(wishes);
    connectRows(wishes);
    connect(&wishes, &GraphWishes::deleteRequested, this, &Gestures::deleteElements);
    connect(&wishes, &GraphWishes::duplicateRequested, this, &Gestures::duplicateElements);
    connect(&wishes, &GraphWishes::copyRequested, this, &Gestures::copyElements);
    connect(&wishes, &GraphWishes::pasteRequested, this, &Gestures::paste);
    connect(&wishes, &GraphWishes::cutRequested, this, [this](const GraphSelection &selection) {
        copyElements(selection);
        deleteElements(selection);
    });
}

void Gestures::connectStages(GraphWishes &wishes)
{
    connect(&wishes, &GraphWishes::stageRequested, this,
        [this](const StageWish &wish, std::optional<QPointF> place) {
            addStageAt([&](const Analysis &analysis) { return addStage(analysis, wish); }, place);
        });
    connect(&wishes, &GraphWishes::stageRenameRequested, this, [this](int stage, const QString &name) {
        m_session.perform([&](const Analysis &analysis) { return renameStage(analysis, stage, name); });
    });
    connect(&wishes, &GraphWishes::stageMoveRequested, this, [this](int stage, int index) {
        m_session.perform([&](const Analysis &analysis) { return moveStage(analysis, stage, index); });
    });
    connect(&wishes, &GraphWishes::stageSplitRequested, this, [this](int stage, int position) {
        m_session.perform([&](const Analysis &analysis) { return splitStage(analysis, stage, position); });
    });
    connect(&wishes, &GraphWishes::stageMergeRequested, this, [this](int stage) {
        m_session.perform([&](const Analysis &analysis) { return mergeIntoBase(analysis, stage); });
    });
    connect(&wishes, &GraphWishes::runtimeSplitRequested, this, [this](const RuntimeWish &wish) {
        m_session.perform(
            [&](const Analysis &analysis) { return splitIntoBuilderAndRuntime(analysis, wish); });
    });
    connect(&wishes, &GraphWishes::baseChangeRequested, this, [this](int stage, const BaseWish &base) {
        m_session.perform([&](const Analysis &analysis) { return changeBase(analysis, stage, base); });
    });
    connect(&wishes, &GraphWishes::platformRequested, this, [this](int stage, const QString &platform) {
        m_session.perform(
            [&](const Analysis &analysis) { return changePlatform(analysis, stage, platform); });
    });
    connect(&wishes, &GraphWishes::targetRequested, this, &Gestures::chooseTarget);
}

void Gestures::connectArtifacts(GraphWishes &wishes)
{
    connect(&wishes, &GraphWishes::artifactRequested, this, [this](const ArtifactWish &wish) {
        m_session.perform([&](const Analysis &analysis) { return addArtifact(analysis, wish); });
    });
    connect(&wishes, &GraphWishes::consumerRequested, this,
        [this](const ArtifactWish &wish, const StageWish &consumer, QPointF place) {
            addStageAt(
                [&](const Analysis &analysis) { return addConsumer(analysis, wish, consumer); }, place);
        });
    connect(&wishes, &GraphWishes::artifactSourceRequested, this,
        [this](int artifact, const ArtifactSource &source) {
            m_session.perform(
                [&](const Analysis &analysis) { return changeArtifactSource(analysis, artifact, source); });
        });
    connect(
        &wishes, &GraphWishes::artifactTargetRequested, this, [this](int artifact, int stage, int position) {
            m_session.perform([&](const Analysis &analysis) {
                return changeArtifactTarget(analysis, artifact, stage, position);
            });
        });
    connect(&wishes, &GraphWishes::filesDropped, this, &Gestures::proposeFiles);
}

void Gestures::connectRows(GraphWishes &wishes)
{
    connect(&wishes, &GraphWishes::instructionsRequested, this,
        [this](const RowPlace &place, const QString &text) {
            m_session.perform(
                [&](const Analysis &analysis) { return insertInstructions(analysis, place, text); });
        });
    connect(
        &wishes, &GraphWishes::instructionTextRequested, this, [this](int instruction, const QString &text) {
            m_session.perform(
                [&](const Analysis &analysis) { return replaceInstruction(analysis, instruction, text); });
        });
    connect(&wishes, &GraphWishes::instructionMoveRequested, this,
        [this](int instruction, const RowPlace &place) {
            m_session.perform(
                [&](const Analysis &analysis) { return moveInstruction(analysis, instruction, place); });
        });
}

void Gestures::addStageAt(const Session::Wish &wish, std::optional<QPointF> place)
{
    // The new stage is the one that no stage of the text before became.
    int added = -1;
    const auto noteNew = [&added](const AnalysisUpdate &update) {
        for (const Stage &stage : update.after->pipeline->stages()) {
            if (!std::ranges::contains(update.correspondence.stages, stage.index))
                added = stage.index;
        }
    };
    const auto connection = connect(&m_session, &Session::analysed, this, noteNew);
    if (!place) {
        m_session.perform(wish);
    } else {
        m_session.performTogether(tr("Add stage"), [&] {
            if (!m_session.perform(wish))
                return false;
            if (added < 0)
                return true;
            NodePositions positions = m_session.document().positions();
            positions.setStage(added, *place);
            m_session.document().moveNodes(std::move(positions), tr("Place stage"));
            return true;
        });
    }
    disconnect(connection);
}

void Gestures::proposeFiles(const QList<QUrl> &files, const RowPlace &place, QPoint viewport)
{
    const QString folder = m_session.surroundingsLoader().contextFolder();
    ArtifactWish wish{.source = {ArtifactOrigin::Context, -1, {}},
        .sourceName = {},
        .target = place.stage,
        .position = place.position,
        .paths = {},
        .destination = u"./"_s,
        .chown = {}};
    for (const QUrl &file : files) {
        const QString path = file.toLocalFile();
        if (folder.isEmpty() || !path.startsWith(folder + u'/')) {
            emit m_session.refused(tr("%1 is not in the build context, so it cannot be copied.").arg(path));
            return;
        }
        const QString relative = path.sliced(folder.size() + 1);
        wish.paths.append(QFileInfo(path).isDir() ? relative + u'/' : relative);
    }
    if (wish.target < 0) {
        const AnalysisPointer analysis = m_session.upToDate();
        wish.target = analysis ? analysis->pipeline->targetStage() : -1;
        wish.position = -1;
    }
    if (wish.target >= 0)
        emit artifactProposed(wish, viewport);
}

void Gestures::chooseTarget(int stage)
{
    const AnalysisPointer analysis = m_session.upToDate();
    if (!analysis || stage < 0 || stage >= int(analysis->pipeline->stages().size()))
        return;
    const Stage &chosen = analysis->pipeline->stages()[std::size_t(stage)];
    const bool isLast = stage == int(analysis->pipeline->stages().size()) - 1;
    const QString name = chosen.name.isEmpty() ? QString::number(stage) : chosen.name;
    m_session.surroundingsLoader().amend(
        [&](Surroundings &surroundings) { surroundings.target = isLast ? QString() : name; });
}

} // namespace stagecraft
