// SPDX-License-Identifier: MIT
#include "tests/support/lossless.h"

#include "core/syntax/token.h"
#include "core/text/gotext.h"

namespace stagecraft::test {

using namespace Qt::StringLiterals;

namespace {

template <typename Pieces>
bool cover(const Pieces &pieces, qsizetype size)
{
    qsizetype at = 0;
    for (const auto &piece : pieces) {
        if (piece.range.start != at || piece.range.end <= at)
            return false;
        at = piece.range.end;
    }
    return at == size;
}

// Follow each other inside `whole`.
template <typename Parts>
bool areInOrder(const Parts &parts, TextRange whole)
{
    qsizetype at = whole.start;
    for (const auto &part : parts) {
        if (part.range.start < at || part.range.end < part.range.start || part.range.end > whole.end)
            return false;
        at = part.range.end;
    }
    return true;
}

QString problemOf(const Instruction &instruction, const SyntaxTree &tree)
{
    if (!areInOrder(instruction.flags, instruction.headRange))
        return u"flags are not in order"_s;
    if (!areInOrder(instruction.words, instruction.headRange))
        return u"words are not in order"_s;
    for (const Segment &segment : instruction.segments) {
        const TextRange range{segment.sourceStart, segment.sourceStart + segment.size};
        if (tree.textOf(range) != instruction.logical.sliced(segment.logicalStart, segment.size))
            return u"a segment differs from the file"_s;
    }
    for (const Word &word : instruction.words) {
        const auto range = instruction.sourceRange(word.text);
        if (range && !word.range.contains(*range))
            return u"a word is elsewhere"_s;
    }
    for (const Heredoc &heredoc : instruction.heredocs) {
        if (!instruction.range.contains(heredoc.markerRange)
            || tree.textOf(heredoc.contentRange) != heredoc.content)
            return u"a heredoc is elsewhere"_s;
    }
    return instruction.trigger ? problemOf(*instruction.trigger, tree) : QString();
}

} // namespace

QString lossIn(const SyntaxTree &tree)
{
    const qsizetype size = tree.text().size();
    QString problem;
    if (!cover(tree.nodes(), size))
        problem = u"nodes do not cover the text"_s;
    else if (!cover(tokensOf(tree), size))
        problem = u"tokens do not cover the text"_s;
    for (const Instruction &instruction : tree.instructions()) {
        if (problem.isEmpty())
            problem = problemOf(instruction, tree);
    }
    for (const SyntaxError &error : tree.errors()) {
        if (error.range.start < 0 || error.range.end < error.range.start || error.range.end > size)
            problem = u"an error lies outside the text"_s;
    }
    return problem.isEmpty() ? problem : problem + u": "_s + goQuoted(tree.text());
}

} // namespace stagecraft::test
