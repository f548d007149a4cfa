// SPDX-License-Identifier: MIT
// Findings of both sides by rule and line, and what they have in common.
#pragma once

#include "tests/programs/conformance/case.h"

#include <QList>
#include <QMap>
#include <QSet>

namespace stagecraft::conformance {

/// That a rule reports a line (from 1). How often it does so does not count.
struct RuleLine {
    QString rule;
    int line = 0;

    friend bool operator==(const RuleLine &, const RuleLine &) = default;
};

size_t qHash(const RuleLine &finding, size_t seed = 0);

using RuleLines = QSet<RuleLine>;

/// The findings of one record, sorted.
struct RuleComparison {
    QList<RuleLine> agreeing;
    QList<RuleLine> missing;
    QList<RuleLine> oursAlone;

    RuleComparison(const RuleLines &theirs, const RuleLines &ours);

    /// One sentence for each finding of one side alone.
    QStringList differences() const;
};

/// How often both sides, or one alone, report a rule.
struct RuleCount {
    int agreeing = 0;
    int missing = 0;
    int oursAlone = 0;
};

/// By rule id.
using RuleCounts = QMap<QString, RuleCount>;

void addTo(RuleCounts &counts, const RuleComparison &comparison);

/// Stagecraft's findings of the rules that `counts`, be it under their own name or as another finding's
/// `also`.
RuleLines foundRules(const LintResult &findings, bool (*counts)(const Rule &));

} // namespace stagecraft::conformance
