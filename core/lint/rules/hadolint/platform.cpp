// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/syntax/instructions/views.h"

namespace stagecraft::rules {

namespace {

// The --platform of a FROM; null where it has none.
const Flag *platformOf(const Instruction &instruction)
{
    const std::optional<FromView> from = asFrom(instruction);
    return from ? from->platform : nullptr;
}

void checkFixed(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::From)) {
        const Flag *platform = platformOf(instruction);
        if (platform && !platform->value.contains(u"BUILDPLATFORM")
            && !platform->value.contains(u"TARGETPLATFORM"))
            sink.report(instruction, platform->range,
                {QT_TRANSLATE_NOOP("core", "The stage is built for %1 whatever platform is asked for."),
                    {platform->value.toString()}});
    }
}

void checkPlatformFlag(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::From)) {
        const Flag *platform = platformOf(instruction);
        if (!platform || (platform->value != u"$TARGETPLATFORM" && platform->value != u"${TARGETPLATFORM}"))
            continue;
        Diagnostic &finding = sink.report(instruction, platform->range,
            {QT_TRANSLATE_NOOP("core", "Stages are built for the target platform without being told to."),
                {}});
        const qsizetype next =
            instruction.words.empty() ? platform->range.end : instruction.words.front().range.start;
        if (instruction.flags.size() == 1 && instruction.firstLine == instruction.lastLine)
            finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Remove --platform"), {}},
                TextEdit::deletion({platform->range.start, next})};
    }
}

} // namespace

const Rule dl3029{
    .id = u"DL3029",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "FROM fixes the platform"),
    .why = QT_TRANSLATE_NOOP("core",
        "A platform written into the file makes the image unusable, or slow by emulation, on every other "
        "one. Give it "
        "to the build with --platform, or use $BUILDPLATFORM in stages that compile for another."),
    .noFix = QT_TRANSLATE_NOOP(
        "core", "Without it the stage is built for another platform, which may be wrong here."),
    .badExample = u"FROM --platform=linux/amd64 debian:12\n",
    .goodExample = u"FROM --platform=$BUILDPLATFORM debian:12\n",
    .source = u"hadolint DL3029",
    .check = &checkFixed,
};

const Rule dl3065{
    .id = u"DL3065",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "FROM asks for the platform that it gets anyway"),
    .why = QT_TRANSLATE_NOOP("core",
        "The target platform is what every stage is built for by default. The flag only makes readers "
        "wonder."),
    .badExample = u"FROM --platform=$TARGETPLATFORM debian:12\n",
    .goodExample = u"FROM debian:12\n",
    .source = u"hadolint DL3065",
    .check = &checkPlatformFlag,
};

} // namespace stagecraft::rules
