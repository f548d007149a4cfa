// SPDX-License-Identifier: MIT
// What a rule says of a place in a file.
#pragma once

#include "core/text/message.h"
#include "core/text/textedit.h"

#include <QString>

#include <optional>

namespace stagecraft {

struct Rule;

/// From nothing to worst. `Off` findings are dropped before anyone sees them.
enum class Severity : quint8 { Off, Style, Info, Warning, Error };

/// A change that makes a finding go away, and what it does in a few words ("Add --no-install-recommends").
struct Fix {
    Message title;
    TextEdit edit;
};

/// One finding.
struct Diagnostic {
    QString rule; ///< Id: "DL3008", "StageNameCasing", "SGC101", "SC2086"; "error" for what BuildKit rejects.
    QStringList also; ///< Other ids of the same finding on the same line.
    Severity severity = Severity::Warning;
    TextRange range; ///< What to underline.
    int line = 1;    ///< The line that the rule's own tool reports, from 1.
    int lastLine = 1;
    /// BuildKit's checks: the line of the instruction whose `check=skip=` comment silences the finding. 0:
    /// that of `line`; -1: only the whole file's `# check=` does.
    int suppressionLine = 0;
    Message message;
    std::optional<Fix> fix;
};

} // namespace stagecraft
