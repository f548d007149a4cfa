// SPDX-License-Identifier: MIT
// A kind of comparison: one question asked of every record that can answer it.
#pragma once

#include "tests/programs/conformance/case.h"

#include <QStringList>

#include <optional>
#include <span>

namespace stagecraft::conformance {

struct Kind {
    const char *name;
    const char *question; ///< One line for the table.
    /// What differs, one entry each; empty where all agrees; nothing where the record does not answer.
    std::optional<QStringList> (*differences)(const Case &);
};

/// All kinds. To add one, write kinds/<name>.cpp, declare it below and add it to the table in kind.cpp.
std::span<const Kind *const> allKinds();

namespace kinds {
extern const Kind instructions;
extern const Kind comments;
extern const Kind verdict;
extern const Kind message;
extern const Kind stages;
extern const Kind artifacts;
extern const Kind checks;
extern const Kind experimentalChecks;
} // namespace kinds

} // namespace stagecraft::conformance
