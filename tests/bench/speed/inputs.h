// SPDX-License-Identifier: MIT
// What the benchmarks work on.
#pragma once

#include <QString>

#include <vector>

namespace stagecraft::bench {

/// The texts of all files below the folder that STAGECRAFT_BENCH_FOLDER names, hidden ones included; none
/// without it. Files that cannot be read as text are left out.
const std::vector<QString> &dockerfiles();

/// A pipeline like those people write: `stages` stages of `linesOfStage` lines each, every one copying from
/// an earlier one.
QString generatedFile(int stages, int linesOfStage);

/// The same, with as many stages of 20 lines as make `bytes` bytes, the last one cut off.
QString generatedText(qsizetype bytes);

} // namespace stagecraft::bench
