// SPDX-License-Identifier: MIT
// How long all Dockerfiles of a folder take, one after another on one core, and one large generated file.
#include "core/lint/linter.h"
#include "tests/bench/speed/inputs.h"
#include "tests/bench/speed/timing.h"

using namespace stagecraft;
using namespace stagecraft::bench;

namespace {

constexpr double kSeconds = 4; // As many as compare.mjs gives to the others.

// Text to syntax tree and pipeline.
void model(const QString &text)
{
    benchmark::DoNotOptimize(buildPipeline(parseDockerfile(text), Surroundings()));
}

// The same with the shell of each RUN and every rule: what `stagecraft-cli check` does for a file between
// reading it and printing.
void check(const QString &text) { benchmark::DoNotOptimize(lint(*analyse(text))); }

using Action = void (*)(const QString &text);

void measure(benchmark::State &state, Action action, const std::vector<QString> &texts)
{
    reportFastest(state, kSeconds, [&] {
        for (const QString &text : texts)
            action(text);
    });
}

const bool kAreAdded = [] {
    const auto add = [](const char *name, Action action, const std::vector<QString> &texts) {
        forFastest(benchmark::RegisterBenchmark(name, measure, action, texts));
    };
    if (!dockerfiles().empty()) {
        add("files/model", model, dockerfiles());
        add("files/check", check, dockerfiles());
    }
    const std::vector<QString> generated{generatedFile(500, 20)};
    add("generated/model", model, generated);
    add("generated/check", check, generated);
    return true;
}();

} // namespace
