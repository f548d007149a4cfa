// SPDX-License-Identifier: MIT
#include "tests/programs/conformance/table.h"

#include <cstdio>

namespace stagecraft::conformance {

bool printKinds(const QList<KindCounts> &counts)
{
    std::printf("%-14s %-24s %9s %9s %9s\n", "kind", "records", "compared", "agreeing", "differing");
    bool agrees = true;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const char *name = allKinds()[std::size_t(i)]->name;
        for (auto it = counts[i].bySource.cbegin(); it != counts[i].bySource.cend(); ++it) {
            std::printf("%-14s %-24s %9d %9d %9d\n", name, qPrintable(it.key()), it->compared,
                it->compared - it->differing, it->differing);
            agrees = agrees && it->differing == 0;
        }
    }
    return agrees;
}

void printRules(const QList<KindCounts> &counts)
{
    std::printf(
        "\n%-14s %-32s %9s %9s %9s %10s\n", "kind", "rule", "expected", "agreeing", "missing", "ours alone");
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const char *name = allKinds()[std::size_t(i)]->name;
        const RuleCounts &rules = counts[i].byRule;
        for (auto it = rules.cbegin(); it != rules.cend(); ++it) {
            std::printf("%-14s %-32s %9d %9d %9d %10d\n", name, qPrintable(it.key()),
                it->agreeing + it->missing, it->agreeing, it->missing, it->oursAlone);
        }
    }
}

} // namespace stagecraft::conformance
