// SPDX-License-Identifier: MIT
// The tables that the program prints.
#pragma once

#include "tests/programs/conformance/kind.h"

namespace stagecraft::conformance {

/// How many records of one source answered a kind, and how many of those differ.
struct Count {
    int compared = 0;
    int differing = 0;
};

/// What is counted of one kind.
struct KindCounts {
    QMap<QString, Count> bySource;
    RuleCounts byRule; ///< Empty for kinds that do not compare findings.
};

/// A row for each kind and source; false if anything differs. `counts` stand as the kinds do.
bool printKinds(const QList<KindCounts> &counts);

/// A row for each rule of each kind that compares findings.
void printRules(const QList<KindCounts> &counts);

} // namespace stagecraft::conformance
