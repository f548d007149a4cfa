// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"

namespace stagecraft::rules {

static void checkOnbuild(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::Onbuild)) {
        if (!instruction.trigger)
            continue;
        const Keyword keyword = instruction.trigger->keyword;
        if (keyword == Keyword::Onbuild || keyword == Keyword::From || keyword == Keyword::Maintainer)
            sink.report(instruction, instruction.trigger->keywordWord.range,
                {QT_TRANSLATE_NOOP("core", "ONBUILD cannot carry %1."), {nameOf(keyword).toString()}});
    }
}

const Rule dl3043{
    .id = u"DL3043",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .keywords = {Keyword::Onbuild},
    .title = QT_TRANSLATE_NOOP("core", "ONBUILD carries ONBUILD, FROM or MAINTAINER"),
    .why = QT_TRANSLATE_NOOP("core",
        "A trigger runs inside the stage that is based on this image. It can neither begin another stage nor "
        "set "
        "another trigger; builders refuse the file."),
    .noFix = QT_TRANSLATE_NOOP("core", "What the trigger was meant to do is not known."),
    .badExample = u"FROM debian:12\nONBUILD FROM alpine:3.20\n",
    .goodExample = u"FROM debian:12\nONBUILD ENV STEP=1\n",
    .source = u"hadolint DL3043",
    .check = &checkOnbuild,
};

} // namespace stagecraft::rules
