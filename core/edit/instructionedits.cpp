// SPDX-License-Identifier: MIT
#include "core/edit/instructionedits.h"

#include "core/edit/blocks.h"
#include "core/edit/filestyle.h"
#include "core/edit/linewriting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

const Instruction &instructionOf(const Analysis &analysis, int index)
{
    return analysis.tree().instructions()[std::size_t(index)];
}

QString keywordOf(const Instruction &instruction) { return instruction.keywordWord.text.toString(); }

int positionIn(const Stage &stage, const Instruction &instruction)
{
    const auto found = std::ranges::find(stage.instructions, &instruction);
    return found == stage.instructions.end() ? -1 : int(found - stage.instructions.begin());
}

EditResult inserted(const Analysis &analysis, RowPlace place, const QString &text, bool adapted)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> refusal = refusalOfPlace(pipeline, place))
        return std::unexpected(*refusal);
    const auto lines = instructionText(pipeline.tree(), text, adapted, indentationAt(pipeline, place));
    if (!lines)
        return std::unexpected(lines.error());
    Rearrangement changes(analysis.text());
    CaretPlace caret = insertLines(changes, offsetOf(pipeline, place), lines->text);
    caret.forward += lines->text.indexOf(u'\n');
    const QStringList stage{stageTitle(pipeline, place.stage)};
    const Message title = adapted ? Message{QT_TRANSLATE_NOOP("core", "Add to stage %1"), stage}
                                  : Message{QT_TRANSLATE_NOOP("core", "Paste into stage %1"), stage};
    return finishedPlan(
        analysis, changes, title, {.instructionCount = instructionCount(analysis) + lines->count}, caret);
}

/// The new text of a FROM must be one FROM, that of another instruction one other.
std::optional<Message> refusalOfReplacement(
    const Analysis &analysis, const Instruction &old, const QString &text)
{
    if (old.keyword == Keyword::From) {
        const auto tree = parseDockerfile(text);
        if (tree->instructions().size() == 1 && tree->instructions().front().keyword == Keyword::From)
            return std::nullopt;
        return Message{QT_TRANSLATE_NOOP("core", "The first line of a stage must stay a single FROM.")};
    }
    const auto lines = instructionText(analysis.tree(), text, false);
    if (!lines)
        return lines.error();
    if (lines->count == 1)
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP("core", "This is more than one instruction.")};
}

/// Where the caret goes when instructions go: to the next one that stays in the stage of the last of them,
/// else to the one above.
qsizetype placeAfter(const Analysis &analysis, const std::vector<int> &gone)
{
    const auto instructions = analysis.tree().instructions();
    const int last = std::ranges::max(gone);
    const auto next = std::size_t(last) + 1;
    if (next < instructions.size() && instructions[next].keyword != Keyword::From)
        return instructions[next].range.start;
    int above = last;
    while (above > 0 && std::ranges::contains(gone, above))
        --above;
    return instructions[std::size_t(above)].range.start;
}

} // namespace

EditResult insertInstructions(const Analysis &analysis, RowPlace place, const QString &text)
{
    return inserted(analysis, place, text, true);
}

EditResult pasteInstructions(const Analysis &analysis, RowPlace place, const QString &text)
{
    return inserted(analysis, place, text, false);
}

EditResult replaceInstruction(const Analysis &analysis, int instruction, const QString &text)
{
    if (std::optional<Message> missing = refusalOfMissingInstruction(*analysis.pipeline, instruction))
        return std::unexpected(*missing);
    const Instruction &old = instructionOf(analysis, instruction);
    QString wanted = text;
    while (wanted.endsWith(u'\n'))
        wanted.chop(1);
    if (std::optional<Message> refusal = refusalOfReplacement(analysis, old, wanted))
        return std::unexpected(*refusal);

    Rearrangement changes(analysis.text());
    const TextEdit difference = TextEdit::difference(analysis.tree().textOf(old.range), wanted);
    for (const Replacement &replacement : difference.replacements()) {
        changes.replace({old.range.start + replacement.range.start, old.range.start + replacement.range.end},
            replacement.text);
    }
    return finishedPlan(analysis, changes, {QT_TRANSLATE_NOOP("core", "Change %1"), {keywordOf(old)}},
        {.checksEdges = false});
}

EditResult deleteInstruction(const Analysis &analysis, int instruction)
{
    return deleteInstructions(analysis, {instruction});
}

EditResult deleteInstructions(const Analysis &analysis, const std::vector<int> &instructions)
{
    Rearrangement changes(analysis.text());
    Expectation expectation{.instructionCount = instructionCount(analysis)};
    for (const int index : instructions) {
        if (std::optional<Message> missing = refusalOfMissingInstruction(*analysis.pipeline, index))
            return std::unexpected(*missing);
        if (std::ranges::contains(expectation.changedInstructions, index))
            continue;
        const Instruction &instruction = instructionOf(analysis, index);
        if (instruction.keyword == Keyword::From) {
            return std::unexpected(Message{QT_TRANSLATE_NOOP(
                "core", "Without its FROM a stage would run into the one above; delete the stage instead.")});
        }
        expectation.changedInstructions.push_back(index);
        --expectation.instructionCount;
    }
    if (expectation.changedInstructions.empty())
        return std::unexpected(Message{QT_TRANSLATE_NOOP("core", "Nothing would change.")});
    removeInstructions(changes, analysis.tree(), expectation.changedInstructions);
    const CaretPlace caret{placeAfter(analysis, expectation.changedInstructions)};
    const auto count = int(expectation.changedInstructions.size());
    const Message title = count == 1
        ? Message{QT_TRANSLATE_NOOP("core", "Delete %1"),
              {keywordOf(instructionOf(analysis, instructions.front()))}}
        : Message{.source = QT_TRANSLATE_N_NOOP("core", "Delete %n instructions"), .count = count};
    return finishedPlan(analysis, changes, title, expectation, caret);
}

EditResult duplicateInstruction(const Analysis &analysis, int instruction)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> missing = refusalOfMissingInstruction(pipeline, instruction))
        return std::unexpected(*missing);
    const Instruction &original = instructionOf(analysis, instruction);
    if (original.keyword == Keyword::From)
        return std::unexpected(
            Message{QT_TRANSLATE_NOOP("core", "FROM begins a stage; duplicate the stage instead.")});
    Rearrangement changes(analysis.text());
    const QString lines =
        withLineBreak(analysis.tree().textOf(linesOf(analysis.tree(), original)).toString());
    const CaretPlace caret = insertLines(changes, linesOf(analysis.tree(), original).end, lines);
    return finishedPlan(analysis, changes, {QT_TRANSLATE_NOOP("core", "Duplicate %1"), {keywordOf(original)}},
        {.instructionCount = instructionCount(analysis) + 1}, caret);
}

std::optional<Message> refusalOfMove(const Analysis &analysis, int instruction, RowPlace place)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> missing = refusalOfMissingInstruction(pipeline, instruction))
        return missing;
    if (std::optional<Message> refusal = refusalOfPlace(pipeline, place))
        return refusal;
    const Instruction &moved = instructionOf(analysis, instruction);
    if (moved.keyword == Keyword::From)
        return Message{QT_TRANSLATE_NOOP("core", "FROM begins a stage; move the stage instead.")};
    const int stage = pipeline.stageOf(moved);
    if (stage < 0)
        return Message{QT_TRANSLATE_NOOP(
            "core", "What stands above the first FROM is for the whole file and stays there.")};
    if (stage == place.stage) {
        const int position = positionIn(pipeline.stages()[std::size_t(stage)], moved);
        if (place.position == position || place.position == position + 1)
            return Message{QT_TRANSLATE_NOOP("core", "The instruction is there already.")};
        return std::nullopt;
    }
    for (const ArtifactEdge &edge : pipeline.artifacts()) {
        if (edge.instruction != &moved || edge.sourceKind != SourceKind::Stage || edge.source < place.stage)
            continue;
        return Message{QT_TRANSLATE_NOOP("core", "It takes files from %1, which %2 cannot use."),
            {stageTitle(pipeline, edge.source), stageTitle(pipeline, place.stage)}};
    }
    return std::nullopt;
}

EditResult moveInstruction(const Analysis &analysis, int instruction, RowPlace place)
{
    if (std::optional<Message> refusal = refusalOfMove(analysis, instruction, place))
        return std::unexpected(*refusal);
    const Pipeline &pipeline = *analysis.pipeline;
    const Instruction &moved = instructionOf(analysis, instruction);
    const TextRange block = blockOf(analysis.tree(), moved);
    Rearrangement changes(analysis.text());
    const QString lines = withLineBreak(analysis.tree().textOf(block).toString());
    const CaretPlace caret = insertLines(changes, offsetOf(pipeline, place), lines);
    removeLines(changes, analysis.tree(), block);
    return finishedPlan(analysis, changes, {QT_TRANSLATE_NOOP("core", "Move %1"), {keywordOf(moved)}},
        {.changedInstructions = {instruction}}, caret);
}

QString clipboardText(const Analysis &analysis, int instruction)
{
    if (refusalOfMissingInstruction(*analysis.pipeline, instruction))
        return {};
    const Instruction &copied = instructionOf(analysis, instruction);
    return withLineBreak(analysis.tree().textOf(blockOf(analysis.tree(), copied)).toString());
}

QString clipboardTextOfStage(const Analysis &analysis, int stage)
{
    if (refusalOfMissingStage(*analysis.pipeline, stage))
        return {};
    return withLineBreak(analysis.tree().textOf(blockOfStage(*analysis.pipeline, stage)).toString());
}

} // namespace stagecraft
