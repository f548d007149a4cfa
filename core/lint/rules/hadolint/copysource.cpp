// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/places.h"
#include "core/lint/rules/hadolint/rules.h"
#include "core/syntax/instructions/views.h"
#include "core/text/ascii.h"

#include <QSet>

#include <algorithm>

namespace stagecraft::rules {

namespace {

// The digits that `text` begins with as a number; nothing if it begins with none.
std::optional<qulonglong> leadingNumber(QStringView text)
{
    const auto end = std::ranges::find_if_not(text, isAsciiDigit);
    bool fits = false;
    const qulonglong number = text.first(end - text.begin()).toULongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

void checkKnown(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    QSet<QStringView> names;
    qulonglong stages = 0;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.keyword == Keyword::From) {
            const std::optional<FromView> from = asFrom(instruction);
            if (from && from->name)
                names.insert(from->name->text);
            ++stages;
        }
        if (instruction.keyword != Keyword::Copy)
            continue;
        const Flag *source = instruction.flag(u"from");
        if (!source || withoutQuotes(source->value).contains(u':') || names.contains(source->value))
            continue;
        const std::optional<qulonglong> number = leadingNumber(source->value);
        if (!number || *number >= stages)
            sink.report(instruction, source->range,
                {QT_TRANSLATE_NOOP(
                     "core", "No stage above is called \"%1\"; it is taken for an image without a tag."),
                    {source->value.toString()}});
    }
}

void checkOwn(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    QStringView own;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.keyword == Keyword::From) {
            const std::optional<FromView> from = asFrom(instruction);
            own = from && from->name ? from->name->text : QStringView();
        }
        const Flag *source = instruction.keyword == Keyword::Copy ? instruction.flag(u"from") : nullptr;
        if (source && !own.isEmpty() && source->value == own)
            sink.report(instruction, source->range,
                {QT_TRANSLATE_NOOP(
                     "core", "\"%1\" is this stage itself; it cannot copy from what is not finished."),
                    {own.toString()}});
    }
}

bool isRoot(const Word &path) { return withoutQuotes(path.text) == u"/"; }

void checkWhole(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::Copy)) {
        const std::optional<CopyView> copy = asCopy(instruction);
        if (copy && copy->from && copy->destination && isRoot(*copy->destination)
            && std::ranges::any_of(copy->sources, isRoot))
            sink.report(instruction, copy->sources.front().range,
                {QT_TRANSLATE_NOOP("core",
                     "The whole file system of \"%1\" is copied; start FROM it, or copy what is needed."),
                    {copy->from->value.toString()}});
    }
}

} // namespace

const Rule dl3022{
    .id = u"DL3022",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Copy},
    .title = QT_TRANSLATE_NOOP("core", "COPY --from names no stage above"),
    .why = QT_TRANSLATE_NOOP("core",
        "A name that is no stage is looked up as an image, so a misspelt stage becomes a download of "
        "something else. "
        "An image that is meant should carry its tag."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which stage or image was meant is not known."),
    .badExample = u"FROM debian:12\nCOPY --from=build /app /app\n",
    .goodExample = u"FROM debian:12 AS build\nFROM debian:12\nCOPY --from=build /app /app\n",
    .source = u"hadolint DL3022",
    .check = &checkKnown,
};

const Rule dl3023{
    .id = u"DL3023",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .keywords = {Keyword::Copy},
    .title = QT_TRANSLATE_NOOP("core", "A stage copies from itself"),
    .why = QT_TRANSLATE_NOOP("core",
        "--from takes files out of a finished stage. The stage that is being built is not; the build fails."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which stage was meant is not known."),
    .badExample = u"FROM debian:12 AS build\nCOPY --from=build /app /app\n",
    .goodExample = u"FROM debian:12 AS build\nFROM debian:12\nCOPY --from=build /app /app\n",
    .source = u"hadolint DL3023",
    .check = &checkOwn,
};

const Rule dl3067{
    .id = u"DL3067",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Copy},
    .title = QT_TRANSLATE_NOOP("core", "COPY takes the whole file system of a stage"),
    .why = QT_TRANSLATE_NOOP("core",
        "Copying / to / brings along the compiler, the caches and the secrets that the stages were split to "
        "leave "
        "behind, and loses what FROM would keep: environment, user and command."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which files are needed is not known."),
    .badExample = u"FROM debian:12 AS build\nFROM scratch\nCOPY --from=build / /\n",
    .goodExample = u"FROM debian:12 AS build\nFROM scratch\nCOPY --from=build /app /app\n",
    .source = u"hadolint DL3067",
    .check = &checkWhole,
};

} // namespace stagecraft::rules
