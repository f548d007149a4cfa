// SPDX-License-Identifier: MIT
// Where variables stand in the words of a file.
#pragma once

#include "core/lint/rule.h"

namespace stagecraft::rules {

/// The places of `name` behind its '$' or "${" inside `word`, a range of the file. Empty where the word runs
/// over several lines or cannot be read.
std::vector<TextRange> placesOfVariable(const SyntaxTree &tree, TextRange word, QStringView name);

/// Writes another name at `places`.
std::optional<Fix> renamedVariable(const std::vector<TextRange> &places, const QString &name);

} // namespace stagecraft::rules
