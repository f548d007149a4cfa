// SPDX-License-Identifier: MIT
// Platforms of FROM: written where they are not needed, or as a constant, or not that of the image.
#include "core/model/values/platform.h"
#include "core/lint/rules/buildkit/rules.h"
#include "core/syntax/instructions/views.h"
#include "core/text/gotext.h"

#include <algorithm>
#include <array>

namespace stagecraft::rules {

namespace {

constexpr QStringView kTargetPlatform = u"TARGETPLATFORM";

/// The --platform of a stage and what it becomes; null where there is none.
struct PlatformFlag {
    const Flag *flag = nullptr;
    const ExpandedWord *word = nullptr;
};

PlatformFlag platformFlagOf(const Pipeline &pipeline, const Stage &stage)
{
    const Flag *flag = stage.from->flag(u"platform");
    if (!flag || flag->value.isEmpty())
        return {};
    const auto words = pipeline.evaluation().wordsOf(*stage.from);
    const auto found = std::ranges::find(words, flag->valueRange, &ExpandedWord::range);
    return found == words.end() ? PlatformFlag() : PlatformFlag{flag, &*found};
}

/// Takes the flag out, with the blanks behind it.
TextEdit withoutFlag(const SyntaxTree &tree, const Flag &flag)
{
    TextRange range = flag.range;
    while (range.end < tree.text().size() && isBlank(tree.text()[range.end]))
        ++range.end;
    return TextEdit::deletion(range);
}

void checkRedundant(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Stage &stage : analysis.pipeline->stages()) {
        const PlatformFlag platform = platformFlagOf(*analysis.pipeline, stage);
        if (!platform.word || !std::ranges::equal(platform.word->used, std::array{kTargetPlatform}))
            continue;
        const VariableDefinition *target =
            analysis.pipeline->evaluation().definitionAt(-1, *stage.from, kTargetPlatform);
        if (!target || target->value != platform.word->text)
            continue;
        Diagnostic &finding = sink.report(*stage.from, platform.flag->range,
            {.source = QT_TRANSLATE_NOOP(
                 "core", "Every stage is for the target platform unless told otherwise."),
                .detail = QStringLiteral(
                    "Setting platform to predefined %1 in FROM is redundant as this is the default behavior")
                    .arg(platform.flag->value)});
        finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Remove --platform"), {}},
            withoutFlag(analysis.tree(), *platform.flag)};
    }
}

void checkConstant(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Stage &stage : analysis.pipeline->stages()) {
        const PlatformFlag flag = platformFlagOf(*analysis.pipeline, stage);
        if (!flag.word || !flag.word->used.empty())
            continue;
        const auto platform = parsePlatform(flag.word->text);
        if (!platform || stage.name.contains(platform->os) || stage.name.contains(platform->architecture))
            continue;
        sink.report(*stage.from, flag.flag->range,
            {.source =
                    QT_TRANSLATE_NOOP("core", "This stage is built for %1 whatever platform is asked for."),
                .arguments = {flag.word->text.toString()},
                .detail = QStringLiteral("FROM --platform flag should not use constant value %1")
                    .arg(goQuoted(flag.word->text))});
    }
}

void checkBaseImage(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Stage &stage : analysis.pipeline->stages()) {
        const ImageFacts *facts =
            stage.base.kind == BaseKind::Image ? analysis.surroundings->image(stage.base.reference) : nullptr;
        if (!facts || !facts->platform)
            continue;
        const auto expected =
            parsePlatform(stage.platform.isEmpty() ? analysis.surroundings->platform : stage.platform);
        const auto actual = parsePlatform(*facts->platform);
        if (!expected || !actual
            || (expected->os == actual->os && expected->architecture == actual->architecture))
            continue;
        sink.report(*stage.from, stage.base.range,
            {.source =
                    QT_TRANSLATE_NOOP("core", "The image %1 on this machine is for %2, and %3 is asked for."),
                .arguments = {stage.base.reference, actual->text(), expected->text()},
                .detail =
                    QStringLiteral("Base image %1 was pulled with platform %2, expected %3 for current build")
                        .arg(stage.base.reference, goQuoted(actual->text()), goQuoted(expected->text()))});
    }
}

} // namespace

const Rule redundantTargetPlatform{
    .id = u"RedundantTargetPlatform",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "--platform says what holds anyway"),
    .why = QT_TRANSLATE_NOOP("core",
        "Base images are taken for the target platform by default. Written out, it makes readers look for a "
        "reason."),
    .badExample = u"FROM --platform=$TARGETPLATFORM alpine:3.22\n",
    .goodExample = u"FROM alpine:3.22\n",
    .source = u"BuildKit RedundantTargetPlatform",
    .check = &checkRedundant,
};

const Rule fromPlatformFlagConstDisallowed{
    .id = u"FromPlatformFlagConstDisallowed",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A constant platform in FROM"),
    .why = QT_TRANSLATE_NOOP("core",
        "The stage does not follow the platform that the build is for, so an image built for another one "
        "holds "
        "programs that cannot run there. $BUILDPLATFORM is right for stages that only compile; a stage that "
        "is "
        "meant for one platform should have it in its name."),
    .noFix =
        QT_TRANSLATE_NOOP("core", "Whether the stage should follow the target is for its author to say."),
    .badExample = u"FROM --platform=linux/amd64 alpine:3.22 AS build\n",
    .goodExample = u"FROM --platform=linux/amd64 alpine:3.22 AS build-amd64\n",
    .source = u"BuildKit FromPlatformFlagConstDisallowed",
    .check = &checkConstant,
};

const Rule invalidBaseImagePlatform{
    .id = u"InvalidBaseImagePlatform",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A base image for another platform"),
    .why = QT_TRANSLATE_NOOP("core",
        "Programs of one platform do not run on another, or only slowly in emulation. It can only be told "
        "for images "
        "that the engine has."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which of the two platforms is meant is not known."),
    .badExample = u"FROM example.com/tools:1\n",
    .goodExample = u"FROM --platform=$BUILDPLATFORM alpine:3.22\n",
    .source = u"BuildKit InvalidBaseImagePlatform",
    .check = &checkBaseImage,
};

} // namespace stagecraft::rules
