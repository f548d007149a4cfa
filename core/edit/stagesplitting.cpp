// SPDX-License-Identifier: MIT
#include "core/edit/stagesplitting.h"

#include "core/edit/artifactedits.h"
#include "core/edit/artifactpaths.h"
#include "core/edit/blocks.h"
#include "core/edit/filestyle.h"
#include "core/edit/linewriting.h"
#include "core/edit/stagenames.h"
#include "core/edit/stagereferences.h"
#include "core/edit/stagewriting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

bool hasTrigger(std::span<const Instruction *const> instructions)
{
    return std::ranges::any_of(
        instructions, [](const Instruction *each) { return each->keyword == Keyword::Onbuild; });
}

Message triggerRefusal()
{
    return {
        QT_TRANSLATE_NOOP("core", "An ONBUILD in it runs when a stage starts from it; that would change.")};
}

/// Nothing may use the base beside the stage that starts from it.
std::optional<Message> refusalOfOtherUses(const Analysis &analysis, const Stage &base, int stage)
{
    for (const StageReference &reference : referencesTo(*analysis.pipeline, base.index)) {
        if (reference.kind == StageUseKind::Base && reference.user == stage)
            continue;
        return Message{QT_TRANSLATE_NOOP("core", "%1 is used in line %2 as well."),
            {base.displayName(), QString::number(reference.instruction->firstLine)}};
    }
    const Surroundings &surroundings = *analysis.surroundings;
    const bool isNamedTarget = surroundings.target == base.name
        || (surroundings.namedTargets && surroundings.namedTargets->contains(base.name));
    if (!base.name.isEmpty() && isNamedTarget)
        return Message{QT_TRANSLATE_NOOP("core", "%1 is a target of the build."), {base.displayName()}};
    return std::nullopt;
}

QString defaultDestination(const RuntimeWish &wish)
{
    if (!wish.destination.isEmpty())
        return wish.destination;
    return wish.paths.size() == 1 ? wish.paths.first() : u"./"_s;
}

/// Where the part begins that says how the program runs, with the variables and labels right above it: the
/// image that ships goes on having them.
int firstOfRuntime(const Stage &stage)
{
    int position = defaultCopyPosition(stage);
    while (position > 0) {
        const Keyword above = stage.instructions[std::size_t(position - 1)]->keyword;
        if (above != Keyword::Env && above != Keyword::Label)
            break;
        --position;
    }
    return position;
}

} // namespace

std::optional<Message> refusalOfSplit(const Analysis &analysis, int stage, int position)
{
    if (std::optional<Message> refusal = refusalOfPlace(*analysis.pipeline, {stage, position}))
        return refusal;
    const auto &instructions = analysis.pipeline->stages()[std::size_t(stage)].instructions;
    if (position == 0 || position == int(instructions.size()))
        return Message{QT_TRANSLATE_NOOP("core", "One of the two parts would be empty.")};
    if (hasTrigger(std::span(instructions).first(std::size_t(position))))
        return triggerRefusal();
    return std::nullopt;
}

EditResult splitStage(const Analysis &analysis, int stage, int position, const QString &firstName)
{
    if (std::optional<Message> refusal = refusalOfSplit(analysis, stage, position))
        return std::unexpected(*refusal);
    const Pipeline &pipeline = *analysis.pipeline;
    const Stage &split = pipeline.stages()[std::size_t(stage)];
    const QString wanted = split.name.isEmpty() ? u"base"_s : split.name + "-base"_L1;
    const QString name = firstName.isEmpty() ? freeStageName(analysis, wanted) : firstName.toLower();
    if (std::optional<Message> refusal = refusalOfStageName(analysis, name))
        return std::unexpected(*refusal);

    Expectation expectation{.stages = stagesShifted(pipeline, stage, 1),
        .stageCount = int(pipeline.stages().size()) + 1,
        .instructionCount = instructionCount(analysis) + 1,
        .changedBases = {stage}};
    for (int row = 0; row < position; ++row)
        expectation.changedInstructions.push_back(split.instructions[std::size_t(row)]->index);
    Rearrangement changes(analysis.text());
    adjustNumbers(changes, pipeline, expectation.stages, expectation.stageCount);
    writeStageName(changes, pipeline, stage, name);
    const QString keptName = pipeline.tree().textOf(split.nameRange).toString();
    const qsizetype place = blockOf(pipeline.tree(), *split.instructions[std::size_t(position)]).start;
    const bool hasGap = !blankLinesBefore(pipeline.tree(), place).isEmpty();
    const QString gap = hasGap ? QString() : u"\n"_s;
    CaretPlace caret = insertLines(changes, place, gap + fromLine(pipeline.tree(), name, keptName));
    caret.forward += gap.size();
    return finishedPlan(analysis, changes,
        {QT_TRANSLATE_NOOP("core", "Split stage %1"), {split.displayName()}}, expectation, caret);
}

std::optional<Message> refusalOfMerge(const Analysis &analysis, int stage)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> missing = refusalOfMissingStage(pipeline, stage))
        return missing;
    const Stage &merged = pipeline.stages()[std::size_t(stage)];
    if (merged.base.kind != BaseKind::Stage)
        return Message{QT_TRANSLATE_NOOP("core", "%1 does not start from a stage of this file."),
            {merged.displayName()}};
    const Stage &base = pipeline.stages()[std::size_t(merged.base.stage)];
    if (std::optional<Message> refusal = refusalOfOtherUses(analysis, base, stage))
        return refusal;
    if (hasTrigger(base.instructions))
        return triggerRefusal();
    return std::nullopt;
}

EditResult mergeIntoBase(const Analysis &analysis, int stage)
{
    if (std::optional<Message> refusal = refusalOfMerge(analysis, stage))
        return std::unexpected(*refusal);
    const Pipeline &pipeline = *analysis.pipeline;
    const Stage &merged = pipeline.stages()[std::size_t(stage)];
    const Stage &base = pipeline.stages()[std::size_t(merged.base.stage)];
    Expectation expectation{.stages = unmovedStages(pipeline),
        .stageCount = int(pipeline.stages().size()) - 1,
        .instructionCount = instructionCount(analysis) - 1,
        .changedBases = {stage}};
    for (int later = base.index + 1; later < int(pipeline.stages().size()); ++later)
        expectation.stages[std::size_t(later)] = later - 1;
    expectation.stages[std::size_t(base.index)] = stage - 1;

    Rearrangement changes(analysis.text());
    adjustNumbers(changes, pipeline, expectation.stages, expectation.stageCount);
    writeStageName(changes, pipeline, base.index, pipeline.tree().textOf(merged.nameRange).toString());
    const TextRange from = linesOf(pipeline.tree(), *merged.from);
    if (base.index == stage - 1) {
        removeLines(changes, pipeline.tree(), from);
    } else {
        const TextRange block = blockOfStage(pipeline, base.index);
        changes.move(block, from.start);
        changes.remove({block.end, blankLinesAfter(pipeline.tree(), block.end).end});
        changes.remove(from);
    }
    const Message title{
        QT_TRANSLATE_NOOP("core", "Merge stages %1 and %2"), {base.displayName(), merged.displayName()}};
    return finishedPlan(analysis, changes, title, expectation);
}

std::optional<Message> refusalOfRuntimeSplit(const Analysis &analysis)
{
    const auto &stages = analysis.pipeline->stages();
    if (stages.size() != 1)
        return Message{QT_TRANSLATE_NOOP("core", "The file has more than one stage already, or none.")};
    if (hasTrigger(stages.front().instructions))
        return triggerRefusal();
    return std::nullopt;
}

EditResult splitIntoBuilderAndRuntime(const Analysis &analysis, const RuntimeWish &wish)
{
    if (std::optional<Message> refusal = refusalOfRuntimeSplit(analysis))
        return std::unexpected(*refusal);
    if (std::optional<Message> refusal = refusalOfImage(wish.runtimeBase))
        return std::unexpected(*refusal);
    if (wish.paths.isEmpty())
        return std::unexpected(
            Message{QT_TRANSLATE_NOOP("core", "The path of what is to be copied is missing.")});
    const Pipeline &pipeline = *analysis.pipeline;
    const Stage &only = pipeline.stages().front();
    const int position = firstOfRuntime(only);
    Rearrangement changes(analysis.text());
    const QString wanted = !wish.builderName.isEmpty() ? wish.builderName : u"builder"_s;
    const QString name = only.name.isEmpty() || !wish.builderName.isEmpty() ? wanted.toLower() : only.name;
    if (std::optional<Message> refusal = refusalOfStageName(analysis, name, 0))
        return std::unexpected(*refusal);
    if (name != only.name)
        writeStageName(changes, pipeline, 0, name);

    const QString directory = workingDirectoryAt(analysis, 0, position).value_or(QString());
    QString block = fromLine(pipeline.tree(), wish.runtimeBase, {});
    int count = 2;
    if (!directory.isEmpty() && directory != u"/") {
        block += keywordText(pipeline.tree(), u"WORKDIR") + u' ' + directory + u'\n';
        ++count;
    }
    block +=
        copyText(pipeline.tree(), {flagText(u"from", name)}, wish.paths, defaultDestination(wish)) + u'\n';
    CaretPlace caret = insertLines(changes, offsetOf(pipeline, {0, position}), u'\n' + block);
    caret.forward += 1;
    Expectation expectation{.stageCount = 2, .instructionCount = instructionCount(analysis) + count};
    for (std::size_t row = std::size_t(position); row < only.instructions.size(); ++row)
        expectation.changedInstructions.push_back(only.instructions[row]->index);
    return finishedPlan(
        analysis, changes, {QT_TRANSLATE_NOOP("core", "Split into builder and runtime")}, expectation, caret);
}

} // namespace stagecraft
