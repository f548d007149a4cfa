// SPDX-License-Identifier: MIT
// Which words of a logical line start a heredoc (semantics 6.2 to 6.6).
#pragma once

#include "core/text/textrange.h"

#include <QString>

#include <optional>
#include <vector>

namespace stagecraft {

/// A word such as `3<<-'EOF'`.
struct HeredocMarker {
    TextRange range; ///< In the text that was read.
    QString name;    ///< Quotes removed.
    int fileDescriptor = 0;
    bool chomp = false;
    bool expand = true;
};

/// The heredocs that `line`, a logical line with its keyword, starts. None where the line cannot be
/// split into words.
std::vector<HeredocMarker> heredocMarkersOf(QStringView line);

/// True if `text` has "<<": most texts have no heredoc, and need no closer look.
bool mayHoldHeredoc(QStringView text);

/// Reads one word as a heredoc marker; nothing for every other word.
std::optional<HeredocMarker> heredocMarkerFrom(QStringView word);

} // namespace stagecraft
