// SPDX-License-Identifier: MIT
// How long each rule takes over all Dockerfiles of a folder, which are analysed beforehand.
#include "core/lint/linter.h"
#include "core/lint/rule.h"
#include "tests/bench/speed/inputs.h"
#include "tests/bench/speed/timing.h"

using namespace stagecraft;
using namespace stagecraft::bench;

namespace {

const std::vector<AnalysisPointer> &analyses()
{
    static const std::vector<AnalysisPointer> all = [] {
        std::vector<AnalysisPointer> made;
        for (const QString &text : dockerfiles())
            made.push_back(analyse(text));
        return made;
    }();
    return all;
}

void measure(benchmark::State &state, const Rule *rule)
{
    const std::vector<AnalysisPointer> &files = analyses();
    const RuleSettings settings;
    reportFastest(state, 0.05, [&] {
        std::vector<Diagnostic> diagnostics;
        for (const AnalysisPointer &analysis : files) {
            DiagnosticSink sink(*rule, diagnostics);
            rule->check(*analysis, settings, sink);
        }
    });
}

const bool kAreAdded = [] {
    if (dockerfiles().empty())
        return false;
    for (const Rule *rule : allRules())
        forFastest(benchmark::RegisterBenchmark(("rule/" + rule->id.toLatin1()).constData(), measure, rule));
    return true;
}();

} // namespace
