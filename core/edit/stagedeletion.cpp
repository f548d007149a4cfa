// SPDX-License-Identifier: MIT
#include "core/edit/stagedeletion.h"

#include "core/edit/blocks.h"
#include "core/edit/linewriting.h"
#include "core/edit/stagereferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

Message descriptionOf(const Pipeline &pipeline, const StageReference &reference)
{
    const SyntaxTree &tree = pipeline.tree();
    const QString used = stageTitle(pipeline, reference.target);
    const QString line = QString::number(reference.instruction->firstLine);
    const QString text = tree.textOf(reference.instruction->headRange).toString().section(u'\n', 0, 0);
    switch (reference.kind) {
    case StageUseKind::Base:
        return {QT_TRANSLATE_NOOP("core", "Line %1 begins a stage with %2: %3"), {line, used, text}};
    case StageUseKind::Copy:
        return {QT_TRANSLATE_NOOP("core", "Line %1 copies from %2: %3"), {line, used, text}};
    case StageUseKind::Mount:
        return {QT_TRANSLATE_NOOP("core", "Line %1 mounts %2: %3"), {line, used, text}};
    case StageUseKind::Trigger:
        break;
    }
    return {QT_TRANSLATE_NOOP("core", "Line %1 uses %2 in a trigger: %3"), {line, used, text}};
}

/// `stage` and the stages that go with it: those based on it, and so on.
std::vector<int> stagesGoingWith(const std::vector<StageReference> &references, int stage)
{
    std::vector<int> going{stage};
    // Stages are based on earlier ones, so one pass in file order finds all.
    for (const StageReference &reference : references) {
        const bool follows = reference.kind == StageUseKind::Base
            && std::ranges::contains(going, reference.target)
            && !std::ranges::contains(going, reference.user);
        if (follows)
            going.push_back(reference.user);
    }
    std::ranges::sort(going);
    return going;
}

/// Removes stages; neighbours with nothing but blank lines between go as one piece.
void removeStages(Rearrangement &changes, const Pipeline &pipeline, const std::vector<int> &stages)
{
    for (std::size_t i = 0; i < stages.size(); ++i) {
        TextRange block = blockOfStage(pipeline, stages[i]);
        while (i + 1 < stages.size()) {
            const TextRange next = blockOfStage(pipeline, stages[i + 1]);
            if (blankLinesAfter(pipeline.tree(), block.end).end != next.start)
                break;
            block.end = next.end;
            ++i;
        }
        removeLines(changes, pipeline.tree(), block);
    }
}

} // namespace

std::vector<StageUse> usesOfStage(const Analysis &analysis, int stage)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (refusalOfMissingStage(pipeline, stage))
        return {};
    const std::vector<StageReference> references = stageReferencesOf(pipeline);
    const std::vector<int> going = stagesGoingWith(references, stage);
    std::vector<StageUse> uses;
    for (const StageReference &reference : references) {
        const bool standsInGoingStage = std::ranges::contains(going, reference.user);
        const bool isListed = std::ranges::contains(going, reference.target)
            && (reference.kind == StageUseKind::Base || !standsInGoingStage);
        if (isListed)
            uses.push_back({reference.kind, reference.user, reference.instruction->index,
                descriptionOf(pipeline, reference)});
    }
    return uses;
}

EditResult deleteStage(const Analysis &analysis, int stage, DeleteUses deleteUses)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> missing = refusalOfMissingStage(pipeline, stage))
        return std::unexpected(*missing);
    const std::vector<StageUse> uses = usesOfStage(analysis, stage);
    if (!uses.empty() && deleteUses == DeleteUses::No) {
        const Instruction &first = analysis.tree().instructions()[std::size_t(uses.front().instruction)];
        return std::unexpected(
            Message{QT_TRANSLATE_NOOP("core", "%1 is still used; the first use is in line %2."),
                {stageTitle(pipeline, stage), QString::number(first.firstLine)}});
    }
    const std::vector<int> going = stagesGoingWith(stageReferencesOf(pipeline), stage);
    const int left = int(pipeline.stages().size() - going.size());
    if (left == 0)
        return std::unexpected(Message{
            QT_TRANSLATE_NOOP("core", "Nothing would be left: a Dockerfile needs at least one stage.")});

    Rearrangement changes(analysis.text());
    Expectation expectation{.stageCount = left, .instructionCount = instructionCount(analysis)};
    int place = 0;
    for (const Stage &each : pipeline.stages())
        expectation.stages.push_back(std::ranges::contains(going, each.index) ? -1 : place++);
    for (const int gone : going)
        expectation.instructionCount -= int(pipeline.stages()[std::size_t(gone)].instructions.size()) + 1;
    removeStages(changes, pipeline, going);
    for (const StageUse &use : uses) {
        if (use.kind == StageUseKind::Base
            || std::ranges::contains(expectation.changedInstructions, use.instruction))
            continue;
        expectation.changedInstructions.push_back(use.instruction);
        --expectation.instructionCount;
    }
    removeInstructions(changes, pipeline.tree(), expectation.changedInstructions);
    adjustNumbers(changes, pipeline, expectation.stages, left);
    const Message title{QT_TRANSLATE_NOOP("core", "Delete stage %1"), {stageTitle(pipeline, stage)}};
    return finishedPlan(analysis, changes, title, expectation);
}

} // namespace stagecraft
