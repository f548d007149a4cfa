// SPDX-License-Identifier: MIT
// The text that a shell gets to read, put together from the lines of a Dockerfile.
#pragma once

#include "core/shell/script.h"

namespace stagecraft {

/// Fills `text`, `segments` and `dialect` of `script` from an instruction in shell form: the joined line,
/// or the body of a heredoc that is the whole command, or the line followed by the heredocs it names.
void readScriptText(ShellScript &script, const Instruction &instruction, QStringView shellText);

/// Maps places of a script's text to the file. Quick where one is near the one before.
class SourceMap {
public:
    /// `segments` must outlive the map.
    explicit SourceMap(std::span<const Segment> segments) : m_segments(segments) { }

    /// See ShellScript::sourceOffset().
    qsizetype offset(qsizetype offset)
    {
        const qsizetype place = offset - m_last.logicalStart;
        return place >= 0 && place < m_last.size ? m_last.sourceStart + place : offsetElsewhere(offset);
    }
    /// See ShellScript::sourceRange().
    TextRange range(TextRange part);

private:
    qsizetype offsetElsewhere(qsizetype offset);

    std::span<const Segment> m_segments;
    Segment m_last; // The one that was needed last.
};

} // namespace stagecraft
