// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/labelformats.h"
#include "core/lint/rules/hadolint/places.h"
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/spdxlicenses.h"

#include <optional>

namespace stagecraft::rules {

namespace {

constexpr const char *kLabelWhy = QT_TRANSLATE_NOOP("core",
    "The project's configuration says what kind of value each label has. Tools that read the label rely on "
    "it.");
constexpr const char *kLabelNoFix = QT_TRANSLATE_NOOP("core", "The right value is not known.");

// Reports each label of the schema, of `type` if given, whose value is not `isRight`. `message`: %1 is the
// key.
void checkValues(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink,
    std::optional<LabelType> type, bool (*isRight)(QStringView value), const char *message)
{
    if (settings.labelSchema.isEmpty())
        return;
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::Label)) {
        for (const KeyValue &pair : instruction.keyValues) {
            const QString key = unquotedValue(pair.key.text);
            const auto wanted = settings.labelSchema.constFind(key);
            if (wanted == settings.labelSchema.cend() || (type && *wanted != *type)
                || isRight(unquotedValue(pair.value.text)))
                continue;
            sink.report(instruction, pair.value.range.isEmpty() ? pair.key.range : pair.value.range,
                {message, {key}});
        }
    }
}

bool isFilled(QStringView value) { return !value.isEmpty(); }

void checkEmpty(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    checkValues(analysis, settings, sink, std::nullopt, &isFilled,
        QT_TRANSLATE_NOOP("core", "The label \"%1\" is empty."));
}

void checkUrl(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    checkValues(analysis, settings, sink, LabelType::Url, &isUrl,
        QT_TRANSLATE_NOOP("core", "The label \"%1\" must be a URL."));
}

void checkTime(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    checkValues(analysis, settings, sink, LabelType::Rfc3339, &isRfc3339,
        QT_TRANSLATE_NOOP("core", "The label \"%1\" must be a time like 2024-05-01T12:30:00Z."));
}

void checkLicense(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    checkValues(analysis, settings, sink, LabelType::Spdx, &isSpdxLicense,
        QT_TRANSLATE_NOOP("core", "The label \"%1\" must be a licence of the SPDX list, like Apache-2.0."));
}

void checkHash(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    checkValues(analysis, settings, sink, LabelType::GitHash, &isGitHash,
        QT_TRANSLATE_NOOP("core", "The label \"%1\" must be a git hash of 40 or 7 digits."));
}

void checkVersion(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    checkValues(analysis, settings, sink, LabelType::SemVer, &isSemVer,
        QT_TRANSLATE_NOOP("core", "The label \"%1\" must be a semantic version like 1.2.3."));
}

void checkEmail(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    checkValues(analysis, settings, sink, LabelType::Email, &isEmail,
        QT_TRANSLATE_NOOP("core", "The label \"%1\" must be an e-mail address."));
}

} // namespace

const Rule dl3051{
    .id = u"DL3051",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Label},
    .title = QT_TRANSLATE_NOOP("core", "A label of the project is empty"),
    .why = kLabelWhy,
    .noFix = kLabelNoFix,
    .badExample = u"FROM debian:12\nLABEL note=\"\"\n",
    .goodExample = u"FROM debian:12\nLABEL note=\"stable\"\n",
    .source = u"hadolint DL3051",
    .check = &checkEmpty,
};

const Rule dl3052{
    .id = u"DL3052",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Label},
    .title = QT_TRANSLATE_NOOP("core", "A label is no URL"),
    .why = kLabelWhy,
    .noFix = kLabelNoFix,
    .badExample = u"FROM debian:12\nLABEL url=nowhere\n",
    .goodExample = u"FROM debian:12\nLABEL url=https://example.com\n",
    .source = u"hadolint DL3052",
    .check = &checkUrl,
};

const Rule dl3053{
    .id = u"DL3053",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Label},
    .title = QT_TRANSLATE_NOOP("core", "A label is no time"),
    .why = kLabelWhy,
    .noFix = kLabelNoFix,
    .badExample = u"FROM debian:12\nLABEL created=yesterday\n",
    .goodExample = u"FROM debian:12\nLABEL created=2024-05-01T12:30:00Z\n",
    .source = u"hadolint DL3053",
    .check = &checkTime,
};

const Rule dl3054{
    .id = u"DL3054",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Label},
    .title = QT_TRANSLATE_NOOP("core", "A label is no licence"),
    .why = kLabelWhy,
    .noFix = kLabelNoFix,
    .badExample = u"FROM debian:12\nLABEL license=mine\n",
    .goodExample = u"FROM debian:12\nLABEL license=Apache-2.0\n",
    .source = u"hadolint DL3054",
    .check = &checkLicense,
};

const Rule dl3055{
    .id = u"DL3055",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Label},
    .title = QT_TRANSLATE_NOOP("core", "A label is no git hash"),
    .why = kLabelWhy,
    .noFix = kLabelNoFix,
    .badExample = u"FROM debian:12\nLABEL revision=main\n",
    .goodExample = u"FROM debian:12\nLABEL revision=0a1b2c3\n",
    .source = u"hadolint DL3055",
    .check = &checkHash,
};

const Rule dl3056{
    .id = u"DL3056",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Label},
    .title = QT_TRANSLATE_NOOP("core", "A label is no semantic version"),
    .why = kLabelWhy,
    .noFix = kLabelNoFix,
    .badExample = u"FROM debian:12\nLABEL release=1\n",
    .goodExample = u"FROM debian:12\nLABEL release=1.0.0\n",
    .source = u"hadolint DL3056",
    .check = &checkVersion,
};

const Rule dl3058{
    .id = u"DL3058",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Label},
    .title = QT_TRANSLATE_NOOP("core", "A label is no e-mail address"),
    .why = kLabelWhy,
    .noFix = kLabelNoFix,
    .badExample = u"FROM debian:12\nLABEL contact=jo\n",
    .goodExample = u"FROM debian:12\nLABEL contact=jo@example.com\n",
    .source = u"hadolint DL3058",
    .check = &checkEmail,
};

} // namespace stagecraft::rules
