// SPDX-License-Identifier: MIT
// Cases in tests/data/model: a Dockerfile and what its pipeline is.
#pragma once

#include "core/model/pipeline.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace stagecraft::test {

/// One case. In its file it stands as
///
///     == a title that is true of the pipeline
///     -- the reason: the rule of the language that it shows
///     FROM scratch
///     -> expectation
///
/// Expectations are lines of `describedPipeline`. Of each kind that is expected at all (its first word) there
/// must be no others; errors are always compared. "\e" in the text stands for nothing, so that a line may
/// begin with a mark or end in blanks.
struct ModelCase {
    QString title;
    QString reason;
    QString text;
    QStringList expected;
};

/// All cases of a file in tests/data/model.
QList<ModelCase> modelCases(const QString &fileName);

/// The pipeline in lines:
///     stage NAME from IMAGE | from stage NAME | from scratch [for PLATFORM] [unknown] [needed] [target]
///     [: DESCRIPTION]
///     edge SOURCE -> STAGE line N: PATHS => DESTINATION
///     context STAGE line N: PATHS => DESTINATION
///     image REFERENCE
///     word line N: TEXT
///     undefined line N: NAME [near CANDIDATE]
///     value line N: NAME = VALUE (every definition that the last instruction of a stage, at line N, sees)
///     error line N: BUILDKIT'S WORDS ("first error" for the one that BuildKit reports)
QStringList describedPipeline(const Pipeline &pipeline);

} // namespace stagecraft::test

Q_DECLARE_METATYPE(stagecraft::test::ModelCase)
