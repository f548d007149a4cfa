// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"

namespace stagecraft::rules {

static void checkOrder(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.keyword == Keyword::From)
            return;
        if (instruction.keyword != Keyword::Arg && instruction.keyword != Keyword::Unknown)
            sink.report(instruction, instruction.keywordWord.range,
                {QT_TRANSLATE_NOOP("core", "%1 stands before the first FROM, where only ARG may."),
                    {nameOf(instruction.keyword).toString()}});
    }
}

const Rule dl3061{
    .id = u"DL3061",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("core", "Something other than ARG stands before the first FROM"),
    .why = QT_TRANSLATE_NOOP("core",
        "FROM begins a stage, and every instruction but ARG works on a stage. Builders refuse the file."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which image to start from is not known."),
    .badExample = u"ENV STEP=1\nFROM debian:12\n",
    .goodExample = u"FROM debian:12\nENV STEP=1\n",
    .source = u"hadolint DL3061",
    .check = &checkOrder,
};

} // namespace stagecraft::rules
