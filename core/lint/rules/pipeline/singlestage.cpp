// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/commandkinds.h"
#include "core/lint/rules/pipeline/rules.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

/// Somebody is meant to run the image, and it is not made for development.
bool ships(const Stage &stage)
{
    const bool isForPeopleOnly = stage.role == StageRole::Test || stage.role == StageRole::Development;
    return !isForPeopleOnly && std::ranges::any_of(stage.instructions, [](const Instruction *instruction) {
        return instruction->keyword == Keyword::Cmd || instruction->keyword == Keyword::Entrypoint;
    });
}

void checkSingleStage(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (pipeline.stages().size() != 1 || !ships(pipeline.stages().front()))
        return;
    bool hasSource = false;
    for (const Instruction *instruction : pipeline.stages().front().instructions) {
        hasSource =
            hasSource || instruction->keyword == Keyword::Copy || instruction->keyword == Keyword::Add;
        const ShellScript *script =
            instruction->keyword == Keyword::Run ? analysis.scriptOf(*instruction) : nullptr;
        const ShellCommand *command = script && hasSource ? compilingCommand(*script) : nullptr;
        if (!command)
            continue;
        sink.report(*instruction, script->isExecForm ? TextRange() : command->range,
            {QT_TRANSLATE_NOOP("core",
                 "The only stage compiles, so the image ships with compiler and sources; a second "
                 "stage could take just the result."),
                {}});
        return;
    }
}

} // namespace

const Rule singleStage{
    .id = u"SGC306",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Info,
    .title = QT_TRANSLATE_NOOP("core", "A single stage that compiles"),
    .why = QT_TRANSLATE_NOOP("core",
        "With a builder stage and a runtime stage the image has the program and what it needs, and "
        "often a tenth of the size."),
    .noFix = QT_TRANSLATE_NOOP("core",
        "Which files the program needs when it runs is for you to say; “Split into builder and "
        "runtime” asks for them."),
    .badExample = u"FROM golang:1.21\n"
                  "WORKDIR /src\n"
                  "COPY . .\n"
                  "RUN go build -o /app .\n"
                  "USER nobody\n"
                  "CMD [\"/app\"]\n",
    .goodExample = u"FROM golang:1.21 AS builder\n"
                   "WORKDIR /src\n"
                   "COPY . .\n"
                   "RUN go build -o /app .\n"
                   "\n"
                   "FROM alpine:3.19\n"
                   "COPY --from=builder /app /app\n"
                   "USER nobody\n"
                   "CMD [\"/app\"]\n",
    .source = u"Stagecraft",
    .check = &checkSingleStage,
};

} // namespace stagecraft::rules
