// SPDX-License-Identifier: MIT
#include "core/shell/scripttext.h"

#include "core/shell/dialect.h"

#include <algorithm>

namespace stagecraft {

namespace {

void appendPiece(ShellScript &script, QStringView piece, qsizetype sourceStart)
{
    if (piece.isEmpty())
        return;
    script.segments.push_back({script.text.size(), sourceStart, piece.size()});
    script.text += piece;
}

void appendLogical(ShellScript &script, const Instruction &instruction, QStringView part)
{
    const qsizetype start = part.data() - instruction.logical.data();
    const qsizetype end = start + part.size();
    for (const Segment &segment : instruction.segments) {
        const qsizetype from = std::max(start, segment.logicalStart);
        const qsizetype to = std::min(end, segment.logicalStart + segment.size);
        if (from < to)
            appendPiece(script, instruction.logical.sliced(from, to - from),
                segment.sourceStart + from - segment.logicalStart);
    }
}

// The body, without the leading tabs that "<<-" removes.
void appendBody(ShellScript &script, const Heredoc &heredoc)
{
    if (!heredoc.chomp) {
        appendPiece(script, heredoc.content, heredoc.contentRange.start);
        return;
    }
    qsizetype at = 0;
    while (at < heredoc.content.size()) {
        const qsizetype lineBreak = heredoc.content.indexOf(u'\n', at);
        const qsizetype end = lineBreak < 0 ? heredoc.content.size() : lineBreak + 1;
        while (at < end && heredoc.content[at] == u'\t')
            ++at;
        appendPiece(script, heredoc.content.sliced(at, end - at), heredoc.contentRange.start + at);
        at = end;
    }
}

void appendHeredoc(ShellScript &script, const Heredoc &heredoc)
{
    script.text += u'\n';
    appendBody(script, heredoc);
    // The terminator is not copied from the file: where it is missing the shell would still read one.
    const qsizetype start = script.text.size();
    script.text += heredoc.name;
    script.segments.push_back({start, heredoc.terminatorRange.start, heredoc.terminatorRange.size()});
}

bool isOnlyHeredoc(const Instruction &instruction, QStringView shellText)
{
    if (instruction.heredocs.size() != 1)
        return false;
    const std::optional<TextRange> text = instruction.sourceRange(shellText.trimmed());
    return text && *text == instruction.heredocs.front().markerRange;
}

} // namespace

void readScriptText(ShellScript &script, const Instruction &instruction, QStringView shellText)
{
    if (isOnlyHeredoc(instruction, shellText)) {
        appendBody(script, instruction.heredocs.front());
        script.dialect = dialectOfShebang(script.text, script.dialect);
        return;
    }
    script.text.reserve(shellText.size());
    appendLogical(script, instruction, shellText);
    for (const Heredoc &heredoc : instruction.heredocs)
        appendHeredoc(script, heredoc);
}

qsizetype ShellScript::sourceOffset(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(segments, offset, {}, &Segment::logicalStart);
    if (next == segments.begin())
        return segments.empty() ? 0 : segments.front().sourceStart;
    const Segment &segment = *std::prev(next);
    return segment.sourceStart + std::min(offset - segment.logicalStart, segment.size);
}

TextRange ShellScript::sourceRange(TextRange part) const
{
    const qsizetype start = sourceOffset(part.start);
    if (part.isEmpty())
        return {start, start};
    // The end of a piece is behind its last character, not before the first one of the next line.
    return {start, std::max(start, sourceOffset(part.end - 1) + 1)};
}

} // namespace stagecraft
