// SPDX-License-Identifier: MIT
// How a file is written: what new text has to look like.
#pragma once

#include "core/edit/editresult.h"
#include "core/model/pipeline.h"

namespace stagecraft {

/// `keyword` in the case that most keywords of the file have; upper case when in doubt.
QString keywordText(const SyntaxTree &tree, QStringView keyword);

/// The blank lines that stand between two stages of the file; one where nothing tells.
QString stageGap(const Pipeline &pipeline);

/// A COPY without its line break, in the file's keyword case. Blanks in paths make the JSON form;
/// several sources make the destination a folder.
QString copyText(
    const SyntaxTree &tree, const QStringList &flags, const QStringList &sources, const QString &destination);

/// `--name=value`, quoted where the value has blanks.
QString flagText(QStringView name, const QString &value);

/// Dockerfile text that can stand between two instructions: complete instructions, without FROM, ending
/// in a line break. With `adapted`, keywords get the file's case and lines the `indentation`.
struct InstructionText {
    QString text;
    int count = 0;
};
std::expected<InstructionText, Message> instructionText(
    const SyntaxTree &tree, const QString &text, bool adapted, QStringView indentation = {});

} // namespace stagecraft
