// SPDX-License-Identifier: MIT
// A kind of comparison: one question asked of every record that can answer it.
#pragma once

#include "tests/programs/conformance/case.h"
#include "tests/programs/conformance/rulecomparison.h"

#include <QStringList>

#include <optional>
#include <span>

namespace stagecraft::conformance {

/// Has one of the two functions. Both give nothing where the record does not answer.
struct Kind {
    const char *name;
    const char *question; ///< One line for the table.
    /// What differs, one entry each; empty where all agrees.
    std::optional<QStringList> (*differences)(const Case &) = nullptr;
    /// The findings of both sides.
    std::optional<RuleComparison> (*byRule)(const Case &) = nullptr;
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
extern const Kind hadolint;
extern const Kind hadolintCases;
extern const Kind hadolintExpectations;
extern const Kind fixes;
} // namespace kinds

} // namespace stagecraft::conformance
