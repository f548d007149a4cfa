// SPDX-License-Identifier: MIT
#include "core/edit/stageorder.h"

#include "core/edit/blocks.h"
#include "core/edit/linewriting.h"
#include "core/edit/stagereferences.h"
#include "core/edit/stagewriting.h"

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

Message orderRefusal(const Pipeline &pipeline, int user, int used)
{
    return {QT_TRANSLATE_NOOP("core", "%1 uses %2 and has to come after it."),
        {stageTitle(pipeline, user), stageTitle(pipeline, used)}};
}

/// Moves a stage behind stage `last`, with the blank lines that followed it.
void moveDown(Rearrangement &changes, const Pipeline &pipeline, int stage, int last)
{
    const TextRange block = blockOfStage(pipeline, stage);
    const TextRange gap = blankLinesAfter(pipeline.tree(), block.end);
    const QString blank = pipeline.tree().textOf(gap).toString();
    const qsizetype place = blockOfStage(pipeline, last).end;
    changes.remove(gap);
    const bool lacksBreak = place == changes.text().size() && changes.text().back() != u'\n';
    if (!lacksBreak) {
        changes.move(block, place, blank);
        return;
    }
    changes.move({block.start, block.end - 1}, place, u'\n' + blank);
    changes.remove({block.end - 1, block.end});
}

} // namespace

std::optional<Message> refusalOfStageMove(const Analysis &analysis, int stage, int index)
{
    const Pipeline &pipeline = *analysis.pipeline;
    for (const int place : {stage, index}) {
        if (std::optional<Message> missing = refusalOfMissingStage(pipeline, place))
            return missing;
    }
    if (stage == index)
        return Message{QT_TRANSLATE_NOOP("core", "The stage is there already.")};
    for (int passed = index; passed < stage; ++passed) {
        if (pipeline.needs(stage, passed))
            return orderRefusal(pipeline, stage, passed);
    }
    for (int passed = stage + 1; passed <= index; ++passed) {
        if (pipeline.needs(passed, stage))
            return orderRefusal(pipeline, passed, stage);
    }
    return std::nullopt;
}

EditResult moveStage(const Analysis &analysis, int stage, int index)
{
    if (std::optional<Message> refusal = refusalOfStageMove(analysis, stage, index))
        return std::unexpected(*refusal);
    const Pipeline &pipeline = *analysis.pipeline;
    Rearrangement changes(analysis.text());
    Expectation expectation{.stages = unmovedStages(pipeline)};
    if (index < stage) {
        bringForward(changes, pipeline, {stage}, index, expectation.stages);
    } else {
        moveDown(changes, pipeline, stage, index);
        for (int passed = stage + 1; passed <= index; ++passed)
            expectation.stages[std::size_t(passed)] = passed - 1;
        expectation.stages[std::size_t(stage)] = index;
    }
    adjustNumbers(changes, pipeline, expectation.stages, int(pipeline.stages().size()));
    const Message title = index < stage
        ? Message{QT_TRANSLATE_NOOP("core", "Move stage %1 up"), {stageTitle(pipeline, stage)}}
        : Message{QT_TRANSLATE_NOOP("core", "Move stage %1 down"), {stageTitle(pipeline, stage)}};
    return finishedPlan(analysis, changes, title, expectation);
}

EditResult moveStageBefore(const Analysis &analysis, int stage, int consumer)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> refusal = refusalOfUse(pipeline, stage, consumer))
        return std::unexpected(*refusal);
    Rearrangement changes(analysis.text());
    // What was taken for an image because its stage came later becomes that stage.
    Expectation expectation{.stages = unmovedStages(pipeline), .changedBases = {consumer}};
    bringForward(
        changes, pipeline, stagesToBringForward(pipeline, stage, consumer), consumer, expectation.stages);
    adjustNumbers(changes, pipeline, expectation.stages, int(pipeline.stages().size()));
    const Message title{QT_TRANSLATE_NOOP("core", "Move stage %1 in front of %2"),
        {stageTitle(pipeline, stage), stageTitle(pipeline, consumer)}};
    return finishedPlan(analysis, changes, title, expectation);
}

} // namespace stagecraft
