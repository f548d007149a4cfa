// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/baseimage.h"
#include "core/lint/rules/hadolint/rules.h"
#include "core/text/ascii.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

bool isValidKey(QStringView key)
{
    if (key.isEmpty() || !isAsciiLower(key.front())
        || !(isAsciiLower(key.back()) || isAsciiDigit(key.back())))
        return false;
    if (!std::ranges::all_of(key,
            [](QChar c) { return isAsciiLower(c) || isAsciiDigit(c) || QStringView(u".-_/").contains(c); }))
        return false;
    if (key.startsWith(u"com.docker.") || key.startsWith(u"io.docker.")
        || key.startsWith(u"org.dockerproject."))
        return false;
    return !key.contains(u"..") && !key.contains(u"--");
}

QStringView keyOf(const KeyValue &pair)
{
    QStringView key = pair.key.text;
    const bool isQuoted =
        key.size() >= 2 && key.front() == key.back() && (key.front() == u'"' || key.front() == u'\'');
    return isQuoted ? key.sliced(1, key.size() - 2) : key;
}

void checkKeys(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::Label)) {
        for (const KeyValue &pair : instruction.keyValues) {
            if (isValidKey(keyOf(pair)))
                continue;
            sink.report(instruction, pair.key.range,
                {QT_TRANSLATE_NOOP("core", "\"%1\" is no good key for a label."), {keyOf(pair).toString()}});
            break;
        }
    }
}

// A stage on its way through the file: does it lack the label, and does that matter?
struct LabelledStage {
    BaseImage base;
    const Instruction *from = nullptr;
    bool isLabelled = false;
    bool isMissing = true;
};

// A stage that others copy from, or that a labelled stage is based on, need not have the label itself.
void excuse(std::vector<LabelledStage> &stages, QStringView alias)
{
    for (LabelledStage &stage : stages) {
        if (!stage.base.alias.isEmpty() && stage.base.alias == alias)
            stage.isMissing = false;
    }
}

void checkMissing(const Analysis &analysis, QStringView label, DiagnosticSink &sink)
{
    std::vector<LabelledStage> stages;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (const std::optional<BaseImage> base = baseImageOf(instruction)) {
            const bool isInherited = std::ranges::any_of(stages, [&](const LabelledStage &stage) {
                return stage.isLabelled && !stage.base.alias.isEmpty() && stage.base.alias == base->name;
            });
            stages.push_back({*base, &instruction, isInherited, !isInherited});
        } else if (instruction.keyword == Keyword::Copy) {
            if (const Flag *from = instruction.flag(u"from"))
                excuse(stages, from->value);
        } else if (instruction.keyword == Keyword::Label && !stages.empty()) {
            if (std::ranges::none_of(
                    instruction.keyValues, [&](const KeyValue &pair) { return keyOf(pair) == label; }))
                continue;
            excuse(stages, stages.back().base.stageName());
            stages.back().isLabelled = true;
            stages.back().isMissing = false;
        }
    }
    for (const LabelledStage &stage : stages) {
        if (stage.isMissing)
            sink.report(*stage.from, {},
                {QT_TRANSLATE_NOOP("core", "This project wants the label \"%1\" on every stage that ships."),
                    {label.toString()}});
    }
}

void checkAllMissing(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    for (const QString &label : settings.labelSchema.keys())
        checkMissing(analysis, label, sink);
}

void checkSuperfluous(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    if (!settings.strictLabels)
        return;
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::Label)) {
        for (const KeyValue &pair : instruction.keyValues) {
            if (settings.labelSchema.contains(keyOf(pair).toString()))
                continue;
            sink.report(instruction, pair.key.range,
                {QT_TRANSLATE_NOOP("core", "\"%1\" is none of the labels that this project allows."),
                    {keyOf(pair).toString()}});
            break;
        }
    }
}

} // namespace

const Rule dl3048{
    .id = u"DL3048",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Style,
    .keywords = {Keyword::Label},
    .title = QT_TRANSLATE_NOOP("core", "A label has a bad key"),
    .why = QT_TRANSLATE_NOOP("core",
        "Docker asks for keys of small letters, digits and single dots or dashes between them, and keeps the "
        "names that begin with its own domains to itself. Tools may not find other keys."),
    .noFix = QT_TRANSLATE_NOOP("core", "Who looks for the label by this key is not known."),
    .badExample = u"FROM debian:12\nLABEL Version=1\n",
    .goodExample = u"FROM debian:12\nLABEL version=1\n",
    .source = u"hadolint DL3048",
    .check = &checkKeys,
};

const Rule dl3049{
    .id = u"DL3049",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Info,
    .title = QT_TRANSLATE_NOOP("core", "A label that the project wants is missing"),
    .why = QT_TRANSLATE_NOOP("core",
        "The project's configuration lists labels that every image must have, so that tools can rely on "
        "them."),
    .noFix = QT_TRANSLATE_NOOP("core", "The value of the label is not known."),
    .badExample = u"FROM debian:12\n",
    .goodExample = u"FROM debian:12\nLABEL release=1.0.0\n",
    .source = u"hadolint DL3049",
    .check = &checkAllMissing,
};

const Rule dl3050{
    .id = u"DL3050",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Info,
    .keywords = {Keyword::Label},
    .title = QT_TRANSLATE_NOOP("core", "A label that the project does not list"),
    .why = QT_TRANSLATE_NOOP("core",
        "The project's configuration allows the labels in its list and no others, which guards against "
        "misspelt keys."),
    .noFix = QT_TRANSLATE_NOOP("core", "Whether the label or the list is wrong is not known."),
    .badExample = u"FROM debian:12\nLABEL release=1.0.0 colour=red\n",
    .goodExample = u"FROM debian:12\nLABEL release=1.0.0\n",
    .source = u"hadolint DL3050",
    .check = &checkSuperfluous,
};

} // namespace stagecraft::rules
