// SPDX-License-Identifier: MIT
#include "core/shell/scripttext.h"

#include "core/shell/dialect.h"

#include <algorithm>

namespace stagecraft {

namespace {

// `part` of the joined line is the start of the script.
void addSegmentsOf(ShellScript &script, const Instruction &instruction, QStringView part)
{
    const qsizetype start = part.data() - instruction.logical.data();
    const qsizetype end = start + part.size();
    script.segments.reserve(instruction.segments.size());
    for (const Segment &segment : instruction.segments) {
        const qsizetype from = std::max(start, segment.logicalStart);
        const qsizetype to = std::min(end, segment.logicalStart + segment.size);
        if (from < to)
            script.segments.push_back(
                {from - start, segment.sourceStart + from - segment.logicalStart, to - from});
    }
}

void appendPiece(ShellScript &script, QStringView piece, qsizetype sourceStart)
{
    if (piece.isEmpty())
        return;
    script.segments.push_back({script.joined.size(), sourceStart, piece.size()});
    script.joined += piece;
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
    script.joined += u'\n';
    appendBody(script, heredoc);
    // The terminator is not copied from the file: where it is missing the shell would still read one.
    const qsizetype start = script.joined.size();
    script.joined += heredoc.name;
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
        script.text = script.joined;
        script.dialect = dialectOfShebang(script.text, script.dialect);
        return;
    }
    addSegmentsOf(script, instruction, shellText);
    script.text = shellText;
    if (instruction.heredocs.empty())
        return;
    script.joined = shellText.toString();
    for (const Heredoc &heredoc : instruction.heredocs)
        appendHeredoc(script, heredoc);
    script.text = script.joined;
}

qsizetype SourceMap::offsetElsewhere(qsizetype offset)
{
    if (m_segments.empty())
        return 0;
    const auto next = std::ranges::upper_bound(m_segments, offset, {}, &Segment::logicalStart);
    if (next == m_segments.begin())
        return m_segments.front().sourceStart;
    m_last = *std::prev(next);
    return m_last.sourceStart + std::min(offset - m_last.logicalStart, m_last.size);
}

TextRange SourceMap::range(TextRange part)
{
    const qsizetype start = offset(part.start);
    if (part.isEmpty())
        return {start, start};
    // The end of a piece is behind its last character, not before the first one of the next line.
    return {start, std::max(start, offset(part.end - 1) + 1)};
}

qsizetype ShellScript::sourceOffset(qsizetype offset) const { return SourceMap(segments).offset(offset); }

TextRange ShellScript::sourceRange(TextRange part) const { return SourceMap(segments).range(part); }

} // namespace stagecraft
