// SPDX-License-Identifier: MIT
// What the code editor shows beside and behind the text, as one value.
#pragma once

#include "core/lint/diagnostic.h"
#include "core/model/pipeline.h"
#include "core/text/textrange.h"

#include <QMap>
#include <QString>

#include <vector>

namespace stagecraft {

/// The lines of a stage, for its colour at the left edge. Lines count from 1, the last one inclusive.
struct StageBar {
    int firstLine = 1;
    int lastLine = 1;
    StageRole role = StageRole::Other;
};

enum class LineNoteKind : quint8 { Figure, OldFigure, Running, Failed };

/// A few words at the right edge of a line: "61.8 MB", "running".
struct LineNote {
    QString text;
    LineNoteKind kind = LineNoteKind::Figure;

    friend bool operator==(const LineNote &, const LineNote &) = default;
};

/// A finding to be underlined.
struct ProblemMark {
    TextRange range; ///< Empty: the character behind it.
    int line = 1;    ///< Where the gutter shows it.
    Severity severity = Severity::Warning;
    bool hasFix = false;
    QString text; ///< For the tool tip, translated.
};

struct EditorMarks {
    std::vector<StageBar> stages; ///< In file order, without overlap.
    QMap<int, LineNote> notes;    ///< By line.
    std::vector<ProblemMark> problems;
};

} // namespace stagecraft
