// SPDX-License-Identifier: MIT
// What makes BuildKit reject a file.
#pragma once

#include "core/text/message.h"
#include "core/text/textrange.h"

namespace stagecraft {

/// In which of BuildKit's phases an error appears (semantics 16.1). Phases run one after another and the
/// first error ends them, so the error that BuildKit reports is the first one of the lowest phase.
enum class ErrorPhase : quint8 {
    Input,        ///< Empty file, check options.
    Lines,        ///< The line parser, over the whole file.
    Instructions, ///< Each instruction on its own, in file order.
    Stages,       ///< No stages at all.
    GlobalArguments,
    Bases,        ///< FROM lines, in order.
    Dependencies, ///< --from index and variables, then cycles.
    Images,       ///< Image references, ONBUILD triggers.
    Evaluation,   ///< Stages in order: what needs values of variables.
};

/// One reason to reject the file. The rest of the file is still read.
struct SyntaxError {
    ErrorPhase phase = ErrorPhase::Lines;
    TextRange range; ///< What to underline.
    int line = 0;    ///< The line that BuildKit reports, from 1; 0 for a line before the first; -1 for none.
    int lastLine = -1; ///< The last line of BuildKit's location.
    /// In our words; `detail` holds BuildKit's own message, prefix included.
    Message message;
};

} // namespace stagecraft
