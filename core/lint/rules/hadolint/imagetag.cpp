// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/baseimage.h"
#include "core/lint/rules/hadolint/rules.h"

#include <QSet>

namespace stagecraft::rules {

namespace {

void checkUntagged(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    QSet<QStringView> aliases; // Of the stages above.
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::From)) {
        const std::optional<BaseImage> base = baseImageOf(instruction);
        if (!base)
            continue;
        const bool isTagged = base->tag || base->digest || base->isScratch();
        const bool isOpen = base->name.startsWith(u'$');
        if (!isTagged && !isOpen && !aliases.contains(base->name))
            sink.report(instruction, base->range,
                {QT_TRANSLATE_NOOP("core", "%1 has no tag: a rebuild may start from another version."),
                    {base->name.toString()}});
        if (!base->alias.isEmpty())
            aliases.insert(base->alias);
    }
}

void checkLatest(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::From)) {
        if (!instruction.arguments.contains(u":latest"))
            continue;
        const std::optional<BaseImage> base = baseImageOf(instruction);
        if (base && base->tag == u"latest" && !base->digest)
            sink.report(instruction, base->range,
                {QT_TRANSLATE_NOOP("core", "\"latest\" is another %1 tomorrow; name a release."),
                    {base->name.toString()}});
    }
}

constexpr const char *kTagWhy = QT_TRANSLATE_NOOP("core",
    "An image without a fixed version changes under you: the build that worked yesterday breaks without a "
    "change of "
    "yours, and nobody can tell what an older image was made from.");
constexpr const char *kNoFix = QT_TRANSLATE_NOOP("core", "Which version you want is not in the file.");

} // namespace

const Rule dl3006{
    .id = u"DL3006",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "The base image has no tag"),
    .why = kTagWhy,
    .noFix = kNoFix,
    .badExample = u"FROM debian\n",
    .goodExample = u"FROM debian:12\n",
    .source = u"hadolint DL3006",
    .check = &checkUntagged,
};

const Rule dl3007{
    .id = u"DL3007",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "The base image has the tag latest"),
    .why = kTagWhy,
    .noFix = kNoFix,
    .badExample = u"FROM debian:latest\n",
    .goodExample = u"FROM debian:12\n",
    .source = u"hadolint DL3007",
    .check = &checkLatest,
};

} // namespace stagecraft::rules
