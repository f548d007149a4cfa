// SPDX-License-Identifier: MIT
// A graph with a text behind it: answers wishes as the window does, for tests that compare bytes.
#pragma once

#include "core/edit/artifactedits.h"
#include "core/edit/consumeredits.h"
#include "core/edit/instructionedits.h"
#include "core/edit/stagedeletion.h"
#include "core/edit/stageedits.h"
#include "core/edit/stageorder.h"
#include "core/edit/stagesplitting.h"
#include "tests/ui/graph/canvashand.h"
#include "ui/graph/graphwishes.h"

#include <QTest>

#include <vector>

namespace stagecraft::test {

class GraphDesk final : public CanvasHand {
public:
    explicit GraphDesk(const QString &text) : view(scene)
    {
        scene.setMotion(Motion::Still);
        view.resize(1200, 800);
        view.show();
        view.activateWindow();
        setText(text);
        answerWishes();
    }

    const QString &text() const { return m_text; }
    QString refusal; ///< Of the last wish.
    QString stepName;

    void setText(const QString &text)
    {
        m_text = text;
        m_undo.clear();
        content.analysis = analyse(text);
        content.positions = {};
        scene.setContent(content);
        view.fitAll();
    }

    void undo()
    {
        QVERIFY2(!m_undo.empty(), "nothing to undo");
        const TextEdit edit = m_undo.back();
        m_undo.pop_back();
        show(edit);
    }

    GraphView &canvas() const override { return *m_canvas; }

    GraphContent content;
    GraphScene scene;
    GraphView view;

private:
    void apply(const EditResult &result)
    {
        refusal = result ? QString() : result.error().english();
        if (!result)
            return;
        stepName = result->name.english();
        m_undo.push_back(result->edit.invertedFor(m_text));
        show(result->edit);
    }

    void show(const TextEdit &edit)
    {
        m_text = edit.appliedTo(m_text);
        const AnalysisPointer before = content.analysis;
        content.analysis = analyse(m_text);
        const Correspondence correspondence =
            correspondenceOf(*before->pipeline, edit, *content.analysis->pipeline);
        scene.setContent(content, &correspondence);
    }

    void answerWishes()
    {
        GraphWishes &wishes = scene.wishes();
        const auto on = [&](auto signal, auto answer) {
            QObject::connect(&wishes, signal, &view, answer);
        };
        on(&GraphWishes::stageRequested,
            [this](const StageWish &wish) { apply(addStage(*content.analysis, wish)); });
        on(&GraphWishes::stageRenameRequested,
            [this](int stage, const QString &name) { apply(renameStage(*content.analysis, stage, name)); });
        on(&GraphWishes::stageMoveRequested,
            [this](int stage, int index) { apply(moveStage(*content.analysis, stage, index)); });
        on(&GraphWishes::stageSplitRequested,
            [this](int stage, int position) { apply(splitStage(*content.analysis, stage, position)); });
        on(&GraphWishes::stageMergeRequested,
            [this](int stage) { apply(mergeIntoBase(*content.analysis, stage)); });
        on(&GraphWishes::baseChangeRequested,
            [this](int stage, const BaseWish &base) { apply(changeBase(*content.analysis, stage, base)); });
        on(&GraphWishes::artifactRequested,
            [this](const ArtifactWish &wish) { apply(addArtifact(*content.analysis, wish)); });
        on(&GraphWishes::consumerRequested, [this](const ArtifactWish &wish, const StageWish &stage) {
            apply(addConsumer(*content.analysis, wish, stage));
        });
        on(&GraphWishes::artifactSourceRequested, [this](int artifact, const ArtifactSource &source) {
            apply(changeArtifactSource(*content.analysis, artifact, source));
        });
        on(&GraphWishes::artifactTargetRequested, [this](int artifact, int stage, int position) {
            apply(changeArtifactTarget(*content.analysis, artifact, stage, position));
        });
        on(&GraphWishes::instructionsRequested, [this](const RowPlace &place, const QString &text) {
            apply(insertInstructions(*content.analysis, place, text));
        });
        on(&GraphWishes::instructionTextRequested, [this](int index, const QString &text) {
            apply(replaceInstruction(*content.analysis, index, text));
        });
        on(&GraphWishes::instructionMoveRequested, [this](int index, const RowPlace &place) {
            apply(moveInstruction(*content.analysis, index, place));
        });
        on(&GraphWishes::deleteRequested, [this](const GraphSelection &selection) {
            const GraphElement element = selection.single();
            if (element.kind == ElementKind::Stage)
                apply(deleteStage(*content.analysis, element.index));
            else if (element.kind == ElementKind::Instruction)
                apply(deleteInstruction(*content.analysis, element.index));
            else if (element.kind == ElementKind::Artifact)
                apply(deleteArtifact(*content.analysis, element.index));
        });
        on(&GraphWishes::positionsRequested, [this](const NodePositions &positions, const QString &name) {
            stepName = name;
            content.positions = positions;
            scene.setContent(content);
        });
    }

    GraphView *m_canvas = &view;
    QString m_text;
    std::vector<TextEdit> m_undo;
};

} // namespace stagecraft::test
