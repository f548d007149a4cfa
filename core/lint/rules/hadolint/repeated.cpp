// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/runs.h"

namespace stagecraft::rules {

namespace {

constexpr const char *kRepeatedWhy = QT_TRANSLATE_NOOP("core",
    "Only the last one of a stage has an effect; the others are forgotten. Whoever reads the file may "
    "believe "
    "the wrong one.");

// Reports each one behind the first in a stage. Those before it have no effect and may go.
void checkRepeated(const Analysis &analysis, DiagnosticSink &sink, Keyword keyword)
{
    std::vector<const Instruction *> earlier;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.keyword == Keyword::From)
            earlier.clear();
        if (instruction.keyword != keyword)
            continue;
        if (!earlier.empty()) {
            const QString name = nameOf(keyword).toString();
            Diagnostic &finding = sink.report(instruction, instruction.keywordWord.range,
                {QT_TRANSLATE_NOOP("core", "This stage has another %1 before; only the last one counts."),
                    {name}});
            finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Remove each %1 before this one"), {name}},
                removedLines(analysis.tree(), earlier)};
        }
        earlier.push_back(&instruction);
    }
}

void checkRepeatedHealthcheck(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkRepeated(analysis, sink, Keyword::Healthcheck);
}

void checkCmd(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkRepeated(analysis, sink, Keyword::Cmd);
}

void checkEntrypoint(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkRepeated(analysis, sink, Keyword::Entrypoint);
}

} // namespace

const Rule dl3012{
    .id = u"DL3012",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .keywords = {Keyword::Healthcheck},
    .title = QT_TRANSLATE_NOOP("core", "A stage has several HEALTHCHECKs"),
    .why = kRepeatedWhy,
    .badExample = u"FROM debian:12\nHEALTHCHECK CMD [\"/check-a\"]\nHEALTHCHECK CMD [\"/check-b\"]\n",
    .goodExample = u"FROM debian:12\nHEALTHCHECK CMD [\"/check-b\"]\n",
    .source = u"hadolint DL3012",
    .check = &checkRepeatedHealthcheck,
};

const Rule dl4003{
    .id = u"DL4003",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Cmd},
    .title = QT_TRANSLATE_NOOP("core", "A stage has several CMDs"),
    .why = kRepeatedWhy,
    .badExample = u"FROM debian:12\nCMD [\"/a\"]\nCMD [\"/b\"]\n",
    .goodExample = u"FROM debian:12\nCMD [\"/b\"]\n",
    .source = u"hadolint DL4003",
    .check = &checkCmd,
};

const Rule dl4004{
    .id = u"DL4004",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .keywords = {Keyword::Entrypoint},
    .title = QT_TRANSLATE_NOOP("core", "A stage has several ENTRYPOINTs"),
    .why = kRepeatedWhy,
    .badExample = u"FROM debian:12\nENTRYPOINT [\"/a\"]\nENTRYPOINT [\"/b\"]\n",
    .goodExample = u"FROM debian:12\nENTRYPOINT [\"/b\"]\n",
    .source = u"hadolint DL4004",
    .check = &checkEntrypoint,
};

} // namespace stagecraft::rules
