// SPDX-License-Identifier: MIT
// All fixes of a file at once, as often as there are some.
#pragma once

#include "core/lint/linter.h"

#include <functional>

namespace stagecraft {

/// Analyses and checks a text.
using Check = std::function<LintResult(const AnalysisPointer &analysis)>;
using Analyser = std::function<AnalysisPointer(const QString &text)>;

struct FixedText {
    AnalysisPointer analysis; ///< Of the mended text.
    LintResult result;        ///< What is left.
    TextEdit edit;            ///< From the text that was given to the mended one; empty if nothing changed.
    int fixCount = 0;
};

/// Applies every fix that overlaps no earlier one, checks again, and so on until none is left. Stops where
/// fixes would go round in circles.
FixedText fixed(const QString &text, const Analyser &analyser, const Check &check);

} // namespace stagecraft
