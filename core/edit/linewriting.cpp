// SPDX-License-Identifier: MIT
#include "core/edit/linewriting.h"

#include "core/edit/blocks.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

/// A comment that tools obey for the very next instruction.
bool isPragma(QStringView commentLine)
{
    QStringView text = commentLine.trimmed();
    while (text.startsWith(u'#'))
        text = text.sliced(1).trimmed();
    return text.startsWith("hadolint "_L1) || text.startsWith("check="_L1)
        || text.startsWith("shellcheck "_L1);
}

/// True if an instruction follows without a gap or a comment.
bool headsMoreLines(const SyntaxTree &tree, TextRange lines)
{
    const Instruction *next = lines.end < tree.text().size() ? tree.instructionAt(lines.end) : nullptr;
    return next && next->keyword != Keyword::From;
}

/// Where the lines begin that go with an instruction, if all up to `end` go.
qsizetype startOfRemoval(const SyntaxTree &tree, const Instruction &instruction, qsizetype end)
{
    const qsizetype blockStart = blockOf(tree, instruction).start;
    if (!headsMoreLines(tree, {blockStart, end}))
        return blockStart;
    // The comment stays for the lines behind; a pragma would then be obeyed for the wrong one.
    qsizetype start = linesOf(tree, instruction).start;
    while (start > blockStart) {
        const TextRange above = tree.lines().lineRangeWithBreak(tree.lines().lineAt(start - 1));
        if (!isPragma(tree.textOf(above)))
            break;
        start = above.start;
    }
    return start;
}

bool holdsComment(QStringView gap) { return gap.contains(u'#'); }

} // namespace

QString withLineBreak(QString text)
{
    if (!text.endsWith(u'\n'))
        text += u'\n';
    return text;
}

CaretPlace insertLines(Rearrangement &changes, qsizetype offset, const QString &lines)
{
    const QStringView text = changes.text();
    const bool lacksBreak = offset > 0 && offset == text.size() && text.back() != u'\n';
    changes.insert(offset, lacksBreak ? u'\n' + lines.chopped(1) : lines);
    return {.offset = offset, .forward = lacksBreak ? 1 : 0};
}

void removeLines(Rearrangement &changes, const SyntaxTree &tree, TextRange lines)
{
    const TextRange before = blankLinesBefore(tree, lines.start);
    const TextRange after = blankLinesAfter(tree, lines.end);
    const bool isLast = after.end == tree.text().size();
    const bool isBetweenGaps = !after.isEmpty() && (!before.isEmpty() || lines.start == 0);
    if (isLast)
        changes.remove({before.start, lines.end});
    else if (isBetweenGaps)
        changes.remove({lines.start, after.end});
    else
        changes.remove(lines);
}

void removeInstructions(Rearrangement &changes, const SyntaxTree &tree, std::vector<int> instructions)
{
    std::ranges::sort(instructions, std::greater());
    // From the last one up: what a comment heads is then known to stay or to go.
    std::optional<TextRange> going;
    for (const int index : instructions) {
        const Instruction &instruction = tree.instructions()[std::size_t(index)];
        const TextRange lines = linesOf(tree, instruction);
        const bool isNeighbour = going && lines.end == going->start;
        if (going && !isNeighbour)
            removeLines(changes, tree, *going);
        const qsizetype end = isNeighbour ? going->end : lines.end;
        going = TextRange{startOfRemoval(tree, instruction, end), end};
    }
    if (going)
        removeLines(changes, tree, *going);
}

void removeFlag(
    Rearrangement &changes, const SyntaxTree &tree, const Instruction &instruction, const Flag &flag)
{
    qsizetype before = instruction.keywordWord.range.end;
    qsizetype after = instruction.words.empty() ? flag.range.end : instruction.words.front().range.start;
    for (const Flag &other : instruction.flags) {
        if (other.range.end <= flag.range.start)
            before = std::max(before, other.range.end);
        if (other.range.start >= flag.range.end)
            after = std::min(after, other.range.start);
    }
    if (!holdsComment(tree.textOf({before, flag.range.start})))
        changes.remove({before, flag.range.end});
    else if (after > flag.range.end && !holdsComment(tree.textOf({flag.range.end, after})))
        changes.remove({flag.range.start, after});
    else
        changes.remove(flag.range);
}

qsizetype offsetOf(const Pipeline &pipeline, RowPlace place)
{
    const Stage &stage = pipeline.stages()[std::size_t(place.stage)];
    const bool isFirst = place.position == 0;
    return rowEndOf(
        pipeline.tree(), isFirst ? *stage.from : *stage.instructions[std::size_t(place.position) - 1]);
}

QStringView indentationAt(const Pipeline &pipeline, RowPlace place)
{
    const Stage &stage = pipeline.stages()[std::size_t(place.stage)];
    if (stage.instructions.empty())
        return indentationOf(pipeline.tree(), *stage.from);
    const int neighbour = std::max(0, place.position - 1);
    return indentationOf(pipeline.tree(), *stage.instructions[std::size_t(neighbour)]);
}

std::optional<Message> refusalOfPlace(const Pipeline &pipeline, RowPlace place)
{
    if (std::optional<Message> missing = refusalOfMissingStage(pipeline, place.stage))
        return missing;
    const auto size = int(pipeline.stages()[std::size_t(place.stage)].instructions.size());
    if (place.position >= 0 && place.position <= size)
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP("core", "The stage has no such row.")};
}

} // namespace stagecraft
