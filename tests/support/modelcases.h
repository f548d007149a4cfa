// SPDX-License-Identifier: MIT
// Cases in tests/data/syntax and tests/data/model: a Dockerfile, its tree and what its pipeline is.
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
/// Expectations are lines of `describedTree` and `describedPipeline`. Of each kind that is expected at all
/// (its first word) there must be no others; errors are always compared, and "-> accepted" says that there
/// are none. A kind alone says that there is nothing of it.
///
/// What cannot be seen stands in braces: {BOM} {CR} {TAB} {VT} {FF} {NUL} {NBSP} {EM} (an em space), {9x} for
/// nine times the letter x, {EOF} for an end of the file without a line break. "\e" stands for nothing, so
/// that a line may begin with a mark or end in blanks.
struct ModelCase {
    QString title;
    QString reason;
    QString text;
    QStringList expected;
};

/// All cases of a file; its path begins in tests/data.
QList<ModelCase> modelCases(const QString &path);

/// The tree in lines, texts as Go quotes them:
///     directive line N: NAME "VALUE" [ignored]
///     attached line N: "COMMENT" (to the instruction at line N)
///     instruction lines N-N: KEYWORD --FLAG[="VALUE"] "WORD" | "KEY"="VALUE" [json] [legacy]
///     [(with empty continuation)] [> the instruction of an ONBUILD]
///     heredoc line N: "NAME" [descriptor N] [chomped] [literal] "CONTENT"
QStringList describedTree(const SyntaxTree &tree);

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
