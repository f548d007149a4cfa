// SPDX-License-Identifier: MIT
// What a card says: the texts, marks and figures of a stage and its rows, ready to be painted.
#pragma once

#include "ui/common/icons.h"
#include "ui/graph/graphcontent.h"

#include <QString>

#include <vector>

namespace stagecraft {

/// One instruction on a card.
struct CardRow {
    int instruction = -1; ///< Instruction::index
    Keyword keyword = Keyword::Unknown;
    QString keywordText;
    QString argument;            ///< One line, not elided.
    std::vector<IconName> marks; ///< Secrets, SSH and cache mounts, then files mounted from elsewhere.
    LintBadge badge;
    BuildFigure figure;

    friend bool operator==(const CardRow &, const CardRow &) = default;
};

struct CardContent {
    StageRole role = StageRole::Other;
    QString badge; ///< "BUILD"
    QString name;
    QString nameSuffix; ///< "(final)"
    QString base;       ///< "FROM golang:1.21-alpine"
    QString size;
    QString state; ///< "cached · 14.2 s"
    BuildFigure figure;
    LintBadge lint;
    std::vector<CardRow> rows;
    qint64 largestLayer = 0; ///< Bytes of the largest of `rows`.

    friend bool operator==(const CardContent &, const CardContent &) = default;
};

/// "(final)" or "(target)" behind the name of the stage that is built; empty for others.
QString targetNoteOf(const Pipeline &pipeline, const Stage &stage);

CardContent cardContentOf(const GraphContent &content, int stage);

/// What a row shows of an instruction's arguments: `COPY --from=builder /app .` as "/app → .".
QString argumentText(const Instruction &instruction);
/// "BUILD", "RUNTIME", … Translated.
QString roleBadge(StageRole role);
/// The whole of an instruction, its findings and figures, for a tool tip.
QString rowToolTip(const GraphContent &content, const Instruction &instruction);
QString stageToolTip(const GraphContent &content, int stage);

} // namespace stagecraft
