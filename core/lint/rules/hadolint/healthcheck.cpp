// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/baseimage.h"
#include "core/lint/rules/hadolint/rules.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

struct CheckedStage {
    BaseImage base;
    const Instruction *from = nullptr;
    bool hasHealthcheck = false;
};

// A stage is as good as the one it is based on, and one that a checked stage is based on needs none.
void markAncestors(std::vector<CheckedStage> &stages, std::size_t stage)
{
    stages[stage].hasHealthcheck = true;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (!stages[i].hasHealthcheck && stages[i].base.stageName() == stages[stage].base.name)
            markAncestors(stages, i);
    }
}

void check(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    std::vector<CheckedStage> stages;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (const std::optional<BaseImage> base = baseImageOf(instruction)) {
            const bool isInherited = std::ranges::any_of(stages, [&](const CheckedStage &stage) {
                return stage.hasHealthcheck && stage.base.stageName() == base->name;
            });
            stages.push_back({*base, &instruction, isInherited});
        } else if (instruction.keyword == Keyword::Healthcheck && !stages.empty()) {
            markAncestors(stages, stages.size() - 1);
        }
    }
    for (const CheckedStage &stage : stages) {
        if (!stage.hasHealthcheck)
            sink.report(*stage.from, {},
                {QT_TRANSLATE_NOOP("core", "Nothing tells whether a container of this stage still works."),
                    {}});
    }
}

} // namespace

const Rule dl3057{
    .id = u"DL3057",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Off,
    .title = QT_TRANSLATE_NOOP("core", "A stage has no HEALTHCHECK"),
    .why = QT_TRANSLATE_NOOP("core",
        "A process can run and yet be stuck. With a HEALTHCHECK docker notices. Kubernetes has its own "
        "probes, so this "
        "rule is off unless a project switches it on."),
    .noFix = QT_TRANSLATE_NOOP("core", "How to ask the program whether it works is not known."),
    .badExample = u"FROM debian:12\nCMD [\"/app\"]\n",
    .goodExample = u"FROM debian:12\nHEALTHCHECK CMD [\"/app\", \"--check\"]\nCMD [\"/app\"]\n",
    .source = u"hadolint DL3057",
    .check = &check,
};

} // namespace stagecraft::rules
