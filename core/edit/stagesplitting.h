// SPDX-License-Identifier: MIT
// Splitting a stage in two, and making one of two.
#pragma once

#include "core/edit/editresult.h"
#include "core/model/analysis.h"

#include <optional>

namespace stagecraft {

/// Splits a stage in front of the instruction at `position` of Stage::instructions. The second part
/// starts FROM the first and keeps the name, so that all uses stay; the first is called `firstName`
/// (empty: a free name).
EditResult splitStage(const Analysis &analysis, int stage, int position, const QString &firstName = {});
std::optional<Message> refusalOfSplit(const Analysis &analysis, int stage, int position);

/// Makes one stage of `stage` and its base, which must be a stage that nothing else uses. The name of
/// `stage` stays.
EditResult mergeIntoBase(const Analysis &analysis, int stage);
std::optional<Message> refusalOfMerge(const Analysis &analysis, int stage);

/// How a single stage becomes a builder and a runtime.
struct RuntimeWish {
    QString builderName; ///< Empty: "builder".
    QString runtimeBase; ///< Image that the runtime starts from.
    QStringList paths;   ///< What the runtime takes from the builder.
    QString destination; ///< Empty: the same place, where there is one path; else the working directory.
};

/// Turns a file's only stage into a builder and a runtime stage, which gets the working directory, the
/// artifacts and the trailing USER, EXPOSE, CMD, ENTRYPOINT group.
EditResult splitIntoBuilderAndRuntime(const Analysis &analysis, const RuntimeWish &wish);
std::optional<Message> refusalOfRuntimeSplit(const Analysis &analysis);

} // namespace stagecraft
