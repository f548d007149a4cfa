// SPDX-License-Identifier: MIT
#include "core/edit/stageedits.h"

#include "core/edit/blocks.h"
#include "core/edit/filestyle.h"
#include "core/edit/linewriting.h"
#include "core/edit/stagenames.h"
#include "core/edit/stagereferences.h"
#include "core/edit/stagewriting.h"
#include "core/syntax/instructions/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

/// The word for FROM. An unnamed stage is named in `changes`.
std::expected<QString, Message> baseWord(
    const Analysis &analysis, Rearrangement &changes, const BaseWish &base)
{
    const Pipeline &pipeline = *analysis.pipeline;
    switch (base.kind) {
    case BaseKind::Scratch:
        return u"scratch"_s;
    case BaseKind::Stage:
        if (std::optional<Message> missing = refusalOfMissingStage(pipeline, base.stage))
            return std::unexpected(*missing);
        return usableName(analysis, changes, base.stage);
    case BaseKind::Image:
        break;
    }
    const QString image = base.image.trimmed();
    if (std::optional<Message> refusal = refusalOfImage(image))
        return std::unexpected(*refusal);
    if (std::ranges::contains(pipeline.stages(), image, &Stage::name))
        return std::unexpected(Message{
            QT_TRANSLATE_NOOP("core", "%1 is the name of a stage; the image of that name is hidden by it."),
            {image}});
    return image;
}

/// Where a new stage goes: in front of the wished one, but behind its base.
int placeOfNewStage(const Pipeline &pipeline, int wished, const BaseWish &base)
{
    const auto count = int(pipeline.stages().size());
    const int place = wished < 0 ? std::max(0, count - 1) : std::min(wished, count);
    return base.kind == BaseKind::Stage ? std::max(place, base.stage + 1) : place;
}

std::optional<Message> refusalOfPlatform(const QString &platform)
{
    if (std::ranges::none_of(platform, [](QChar c) { return c.isSpace(); }))
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP("core", "A platform has no blanks; it looks like linux/arm64.")};
}

} // namespace

EditResult addStage(const Analysis &analysis, const StageWish &wish)
{
    const Pipeline &pipeline = *analysis.pipeline;
    Rearrangement changes(analysis.text());
    const auto base = baseWord(analysis, changes, wish.base);
    if (!base)
        return std::unexpected(base.error());
    const QString name = wish.name.isEmpty() ? freeStageName(analysis, u"stage"_s) : wish.name.toLower();
    if (std::optional<Message> refusal = refusalOfStageName(analysis, name))
        return std::unexpected(*refusal);
    if (std::optional<Message> refusal = refusalOfPlatform(wish.platform))
        return std::unexpected(*refusal);

    QString block = fromLine(pipeline.tree(), *base, name, wish.platform);
    int count = 1;
    if (!wish.body.trimmed().isEmpty()) {
        const auto body = instructionText(pipeline.tree(), wish.body, true);
        if (!body)
            return std::unexpected(body.error());
        block += body->text;
        count += body->count;
    }
    const int place = placeOfNewStage(pipeline, wish.before, wish.base);
    CaretPlace caret = insertStage(changes, pipeline, place, block);
    caret.forward += block.indexOf(u'\n');
    Expectation expectation{.stages = stagesShifted(pipeline, place, 1),
        .stageCount = int(pipeline.stages().size()) + 1,
        .instructionCount = instructionCount(analysis) + count};
    adjustNumbers(changes, pipeline, expectation.stages, expectation.stageCount);
    return finishedPlan(
        analysis, changes, {QT_TRANSLATE_NOOP("core", "Add stage %1"), {name}}, expectation, caret);
}

EditResult renameStage(const Analysis &analysis, int stage, const QString &name)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> missing = refusalOfMissingStage(pipeline, stage))
        return std::unexpected(*missing);
    const QString lowered = name.trimmed().toLower();
    if (std::optional<Message> refusal = refusalOfStageName(analysis, lowered, stage))
        return std::unexpected(*refusal);

    const Stage &renamed = pipeline.stages()[std::size_t(stage)];
    Rearrangement changes(analysis.text());
    if (pipeline.tree().textOf(renamed.nameRange) != lowered)
        writeStageName(changes, pipeline, stage, lowered);
    for (const StageReference &reference : referencesTo(pipeline, stage)) {
        if (reference.isNumber)
            continue;
        if (!reference.place) {
            return std::unexpected(
                Message{QT_TRANSLATE_NOOP("core",
                            "Line %1 gets the name of this stage from a variable; change it there first."),
                    {QString::number(reference.instruction->firstLine)}});
        }
        if (pipeline.tree().textOf(*reference.place) != lowered)
            changes.replace(*reference.place, lowered);
    }
    const Message title{QT_TRANSLATE_NOOP("core", "Rename stage %1 to %2"), {renamed.displayName(), lowered}};
    return finishedPlan(analysis, changes, title, {});
}

std::optional<Message> refusalOfBase(const Analysis &analysis, int stage, int base)
{
    return refusalOfUse(*analysis.pipeline, base, stage);
}

EditResult changeBase(const Analysis &analysis, int stage, const BaseWish &base)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> missing = refusalOfMissingStage(pipeline, stage))
        return std::unexpected(*missing);
    Expectation expectation{.stages = unmovedStages(pipeline), .changedBases = {stage}};
    Rearrangement changes(analysis.text());
    if (base.kind == BaseKind::Stage) {
        if (std::optional<Message> refusal = refusalOfBase(analysis, stage, base.stage))
            return std::unexpected(*refusal);
        bringForward(
            changes, pipeline, stagesToBringForward(pipeline, base.stage, stage), stage, expectation.stages);
        adjustNumbers(changes, pipeline, expectation.stages, int(pipeline.stages().size()));
    }
    const auto word = baseWord(analysis, changes, base);
    if (!word)
        return std::unexpected(word.error());

    const Instruction &from = *pipeline.stages()[std::size_t(stage)].from;
    const std::optional<FromView> view = asFrom(from);
    if (view && view->image)
        changes.replace(view->image->range, *word);
    else
        changes.insert(from.keywordWord.range.end, u' ' + *word);
    const Message title{
        QT_TRANSLATE_NOOP("core", "Start stage %1 from %2"), {stageTitle(pipeline, stage), *word}};
    return finishedPlan(analysis, changes, title, expectation);
}

EditResult changePlatform(const Analysis &analysis, int stage, const QString &platform)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> missing = refusalOfMissingStage(pipeline, stage))
        return std::unexpected(*missing);
    if (std::optional<Message> refusal = refusalOfPlatform(platform))
        return std::unexpected(*refusal);

    const Instruction &from = *pipeline.stages()[std::size_t(stage)].from;
    const Flag *flag = from.flag(u"platform");
    Rearrangement changes(analysis.text());
    if (flag && platform.isEmpty())
        removeFlag(changes, pipeline.tree(), from, *flag);
    else if (flag)
        changes.replace(flag->range, flagText(u"platform", platform));
    else if (!platform.isEmpty())
        changes.insert(from.keywordWord.range.end, u' ' + flagText(u"platform", platform));
    const Message title = platform.isEmpty()
        ? Message{QT_TRANSLATE_NOOP("core", "Remove the platform of stage %1"), {stageTitle(pipeline, stage)}}
        : Message{
              QT_TRANSLATE_NOOP("core", "Build stage %1 for %2"), {stageTitle(pipeline, stage), platform}};
    return finishedPlan(analysis, changes, title, {});
}

} // namespace stagecraft
