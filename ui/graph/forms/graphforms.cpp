// SPDX-License-Identifier: MIT
#include "ui/graph/forms/graphforms.h"

#include "core/edit/stagenames.h"
#include "ui/graph/forms/artifactform.h"
#include "ui/graph/forms/runtimeform.h"
#include "ui/graph/forms/stagepalette.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/graphwishes.h"
#include "ui/graph/items/stagecard.h"
#include "ui/graph/view/graphview.h"

namespace stagecraft {

GraphForms::GraphForms(GraphView &view) : m_view(view), m_scene(view.graph())
{
    connect(&m_scene, &GraphScene::contentChanged, this, [this] {
        if (m_form)
            m_form->dismiss();
    });
}

Popover *GraphForms::form() const { return m_form.data(); }

void GraphForms::close()
{
    if (auto *field = qobject_cast<InlineField *>(m_form.data()))
        field->leave();
    else if (m_form)
        m_form->dismiss();
}

QPoint GraphForms::canvasPlace(QPointF scene) const
{
    return m_view.viewport()->mapToParent(m_view.mapFromScene(scene));
}

void GraphForms::open(Popover *form, QPoint canvas)
{
    m_form = form;
    connect(form, &Popover::dismissed, this, [this] { m_form = nullptr; });
    form->openAt(canvas);
}

void GraphForms::openArtifact(const ArtifactWish &wish, QPoint viewport)
{
    close();
    auto *form = new ArtifactForm(&m_view, m_scene.content().analysis, wish, std::nullopt, m_localImages);
    connect(form, &ArtifactForm::accepted, &m_scene.wishes(), &GraphWishes::artifactRequested);
    open(form, m_view.viewport()->mapToParent(viewport) + QPoint(16, -20));
}

void GraphForms::openConsumer(const ArtifactWish &wish, QPointF place)
{
    close();
    const Analysis &analysis = *m_scene.content().analysis;
    StageWish consumer;
    consumer.base.image = QStringLiteral("alpine:3.22");
    consumer.name = freeStageName(analysis, QStringLiteral("runtime"));
    auto *form = new ArtifactForm(&m_view, m_scene.content().analysis, wish, consumer, m_localImages);
    connect(form, &ArtifactForm::consumerAccepted, this,
        [this, place](const ArtifactWish &artifact, const StageWish &stage) {
            emit m_scene.wishes().consumerRequested(artifact, stage, place);
        });
    open(form, canvasPlace(place) + QPoint(16, -20));
}

void GraphForms::openStagePalette(std::optional<QPointF> place)
{
    close();
    if (!m_scene.content().analysis)
        return;
    const Analysis &analysis = *m_scene.content().analysis;
    auto *palette = new StagePalette(&m_view, m_scene.content().analysis,
        paletteEntries(analysis, m_localImages, PalettePurpose::NewStage), tr("Add a stage"), addStage);
    connect(palette, &StagePalette::chosen, this,
        [this, place](const StageWish &wish) { emit m_scene.wishes().stageRequested(wish, place); });
    const QPoint middle = m_view.rect().center() - QPoint(220, 170);
    open(palette, place ? canvasPlace(*place) : middle);
}

void GraphForms::openBase(int stage, QPoint viewport)
{
    close();
    const Analysis &analysis = *m_scene.content().analysis;
    const QString title =
        tr("What %1 starts from").arg(m_scene.pipeline()->stages()[std::size_t(stage)].displayName());
    auto *palette = new StagePalette(&m_view, m_scene.content().analysis,
        paletteEntries(analysis, m_localImages, PalettePurpose::Base, stage), title,
        [stage](const Analysis &file, const StageWish &wish) { return changeBase(file, stage, wish.base); });
    connect(palette, &StagePalette::chosen, this, [this, stage](const StageWish &wish) {
        emit m_scene.wishes().baseChangeRequested(stage, wish.base);
    });
    open(palette, m_view.viewport()->mapToParent(viewport));
}

void GraphForms::openRuntimeSplit()
{
    close();
    if (!m_scene.content().analysis)
        return;
    auto *form = new RuntimeForm(&m_view, m_scene.content().analysis, m_localImages);
    connect(form, &RuntimeForm::accepted, &m_scene.wishes(), &GraphWishes::runtimeSplitRequested);
    const StageCard *card = m_scene.stageCard(0);
    open(form, card ? canvasPlace(card->sceneRect().topRight()) + QPoint(16, 0) : m_view.rect().center());
}

InlineField *GraphForms::openField(const QRectF &sceneRect, const QString &text, InlineField::Trial trial)
{
    close();
    auto *field = new InlineField(&m_view, m_scene.content().analysis, text, std::move(trial));
    field->setWidth(int(sceneRect.width() * m_view.zoom()));
    open(field, canvasPlace(sceneRect.topLeft()) - QPoint(10, 6));
    return field;
}

void GraphForms::openRename(int stage)
{
    StageCard *card = m_scene.stageCard(stage);
    if (!card)
        return;
    const Stage &renamed = m_scene.pipeline()->stages()[std::size_t(stage)];
    const AnalysisPointer analysis = m_scene.content().analysis;
    const QString name = renamed.name.isEmpty() ? suggestedStageName(*analysis, stage) : renamed.name;
    InlineField *field = openField(card->nameRect().translated(card->pos()), renamed.name,
        [stage](const Analysis &file, const QString &text) { return renameStage(file, stage, text); });
    field->setAccessibleName(tr("Name of the stage"));
    if (renamed.name.isEmpty())
        field->propose(name);
    connect(field, &InlineField::accepted, this, [this, stage](const QString &text) {
        emit m_scene.wishes().stageRenameRequested(stage, text.trimmed());
    });
}

void GraphForms::openInstruction(int instruction)
{
    const AnalysisPointer analysis = m_scene.content().analysis;
    const Instruction &edited = analysis->tree().instructions()[std::size_t(instruction)];
    const int stage = m_scene.pipeline()->stageOf(edited);
    StageCard *card = m_scene.stageCard(stage);
    const int row = rowOf(*m_scene.pipeline(), edited);
    if (!card || row < 0)
        return;
    QRectF rect = card->geometry().row(row);
    rect.setLeft(CardGeometry::kKeywordLeft);
    InlineField *field =
        openField(rect.translated(card->pos()), analysis->tree().textOf(edited.range).toString(),
            [instruction](const Analysis &file, const QString &text) {
                return replaceInstruction(file, instruction, text);
            });
    field->setAccessibleName(tr("Text of the instruction"));
    connect(field, &InlineField::accepted, this, [this, instruction](const QString &text) {
        emit m_scene.wishes().instructionTextRequested(instruction, text);
    });
}

void GraphForms::openNewInstruction(const RowPlace &place, const QString &text)
{
    StageCard *card = m_scene.stageCard(place.stage);
    if (!card)
        return;
    const QRectF rect(CardGeometry::kKeywordLeft, card->geometry().gapHeight(place.position),
        card->size().width() - CardGeometry::kKeywordLeft, CardGeometry::kRowHeight);
    InlineField *field =
        openField(rect.translated(card->pos()), {}, [place](const Analysis &file, const QString &written) {
            return insertInstructions(file, place, written);
        });
    field->setAccessibleName(tr("A new instruction"));
    field->setPlaceholder(QStringLiteral("RUN …"));
    field->propose(text);
    connect(field, &InlineField::accepted, this, [this, place](const QString &written) {
        emit m_scene.wishes().instructionsRequested(place, written);
    });
}

void GraphForms::openPlatform(int stage)
{
    StageCard *card = m_scene.stageCard(stage);
    if (!card)
        return;
    const QString platform = m_scene.pipeline()->stages()[std::size_t(stage)].platform;
    InlineField *field = openField(card->nameRect().translated(card->pos()), platform,
        [stage](const Analysis &file, const QString &text) {
            return changePlatform(file, stage, text.trimmed());
        });
    field->setAccessibleName(tr("Platform of the stage"));
    field->setPlaceholder(tr("linux/amd64, empty: the engine's own"));
    connect(field, &InlineField::accepted, this, [this, stage](const QString &text) {
        emit m_scene.wishes().platformRequested(stage, text.trimmed());
    });
}

} // namespace stagecraft
