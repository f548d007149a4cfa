// SPDX-License-Identifier: MIT
#include "core/edit/blocks.h"
#include "core/edit/linewriting.h"
#include "core/edit/stageedits.h"
#include "core/edit/stagenames.h"
#include "core/edit/stagereferences.h"
#include "core/edit/stagewriting.h"

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

/// The escape directive that text on its own needs to be read as in the file.
QString directiveFor(QChar escape) { return escape == u'\\' ? QString() : u"# escape="_s + escape + u'\n'; }

/// The pasted text with free names for stages whose names are taken.
std::expected<AnalysisPointer, Message> withFreeNames(const Analysis &file, AnalysisPointer pasted)
{
    QStringList taken;
    for (std::size_t i = 0; i < pasted->pipeline->stages().size(); ++i) {
        QString name = pasted->pipeline->stages()[i].name;
        if (name.isEmpty())
            continue;
        const QString free = freeStageName(file, name, taken);
        taken += free;
        if (free == name)
            continue;
        const EditResult renamed = renameStage(*pasted, int(i), free);
        if (!renamed)
            return std::unexpected(renamed.error());
        pasted = analyse(renamed->edit.appliedTo(pasted->text()));
    }
    return pasted;
}

} // namespace

EditResult duplicateStage(const Analysis &analysis, int stage, const QString &name)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> missing = refusalOfMissingStage(pipeline, stage))
        return std::unexpected(*missing);
    const Stage &original = pipeline.stages()[std::size_t(stage)];
    const QString wanted = original.name.isEmpty() ? suggestedStageName(analysis, stage) : original.name;
    const QString copyName = name.isEmpty() ? freeStageName(analysis, wanted) : name.toLower();
    if (std::optional<Message> refusal = refusalOfStageName(analysis, copyName))
        return std::unexpected(*refusal);

    const auto count = int(pipeline.stages().size());
    const int place = stage == count - 1 ? stage : stage + 1;
    Expectation expectation{.stages = stagesShifted(pipeline, place, 1),
        .stageCount = count + 1,
        .instructionCount = instructionCount(analysis) + int(original.instructions.size()) + 1};
    Rearrangement changes(analysis.text());
    adjustNumbers(changes, pipeline, expectation.stages, count + 1);
    Rearrangement inCopy = changes;
    writeStageName(inCopy, pipeline, stage, copyName);
    const CaretPlace caret =
        insertStage(changes, pipeline, place, withLineBreak(inCopy.textOf(blockOfStage(pipeline, stage))));
    const Message title{QT_TRANSLATE_NOOP("core", "Duplicate stage %1"), {original.displayName()}};
    return finishedPlan(analysis, changes, title, expectation, caret);
}

EditResult pasteStages(const Analysis &analysis, const QString &text, int before)
{
    const Pipeline &pipeline = *analysis.pipeline;
    const QString directive = directiveFor(analysis.tree().escape());
    const auto pasted = withFreeNames(analysis, analyse(directive + withLineBreak(text)));
    if (!pasted)
        return std::unexpected(pasted.error());
    const Pipeline &added = *(*pasted)->pipeline;
    if (added.stages().empty())
        return std::unexpected(
            Message{QT_TRANSLATE_NOOP("core", "There is no stage in the text: it has no FROM.")});
    if (added.tree().instructions().front().keyword != Keyword::From) {
        return std::unexpected(Message{
            QT_TRANSLATE_NOOP("core", "The text begins with an instruction that belongs to no stage.")});
    }

    const auto count = int(pipeline.stages().size());
    const auto addedCount = int(added.stages().size());
    const int place = before < 0 ? std::max(0, count - 1) : std::min(before, count);
    Expectation expectation{.stages = stagesShifted(pipeline, place, addedCount),
        .stageCount = count + addedCount,
        .instructionCount = instructionCount(analysis) + int(added.tree().instructions().size())};
    Rearrangement changes(analysis.text());
    adjustNumbers(changes, pipeline, expectation.stages, count + addedCount);
    Rearrangement inPasted(added.tree().text());
    std::vector<int> places = unmovedStages(added);
    for (int &index : places)
        index += place;
    adjustNumbers(inPasted, added, places, addedCount);

    const TextRange first = blockOfStage(added, 0);
    const TextRange last = blockOfStage(added, addedCount - 1);
    const CaretPlace caret = insertStage(changes, pipeline, place, inPasted.textOf({first.start, last.end}));
    const Message title = addedCount == 1
        ? Message{QT_TRANSLATE_NOOP("core", "Paste stage %1"), {added.stages().front().displayName()}}
        : Message{.source = QT_TRANSLATE_N_NOOP("core", "Paste %n stages"), .count = addedCount};
    return finishedPlan(analysis, changes, title, expectation, caret);
}

} // namespace stagecraft
