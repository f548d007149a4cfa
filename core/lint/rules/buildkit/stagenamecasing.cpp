// SPDX-License-Identifier: MIT
#include "core/edit/stagereferences.h"
#include "core/lint/rules/buildkit/rules.h"
#include "core/text/gotext.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

/// Uses in the same letters go along, for hadolint tells names apart by case. So does a later `FROM Base`: it
/// means an image, but that was hardly meant. Nothing where two stages have the name.
std::optional<Fix> fixFor(const Analysis &analysis, const Stage &stage, const QString &lower)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::ranges::count(pipeline.stages(), stage.name, &Stage::name) > 1)
        return std::nullopt;
    const QStringView name = analysis.tree().textOf(stage.nameRange);
    std::vector<TextRange> uses;
    for (const StageReference &reference : referencesTo(pipeline, stage.index)) {
        if (reference.place)
            uses.push_back(*reference.place);
    }
    for (const Stage &other : pipeline.stages()) {
        if (other.index > stage.index && other.base.kind == BaseKind::Image)
            uses.push_back(other.base.range);
    }
    TextEdit edit({stage.nameRange, lower});
    for (const TextRange use : uses) {
        if (analysis.tree().textOf(use) == name && !edit.add({use, lower}))
            return std::nullopt;
    }
    return Fix{{QT_TRANSLATE_NOOP("core", "Write %1"), {lower}}, edit};
}

void checkStageNameCasing(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Stage &stage : analysis.pipeline->stages()) {
        if (stage.from->words.size() != 3)
            continue;
        const Word &name = stage.from->words[2];
        const QString lower = goLowered(name.text);
        if (name.text == lower)
            continue;
        Diagnostic &finding = sink.report(*stage.from, name.range,
            {.source = QT_TRANSLATE_NOOP(
                 "core", "The stage name %1 has upper case letters; it means the same as %2."),
                .arguments = {name.text.toString(), lower},
                .detail = QStringLiteral("Stage name '%1' should be lowercase").arg(name.text)});
        finding.fix = fixFor(analysis, stage, lower);
    }
}

} // namespace

const Rule stageNameCasing{
    .id = u"StageNameCasing",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A stage name with upper case letters"),
    .why = QT_TRANSLATE_NOOP("core",
        "Stage names are stored in lower case. A FROM that refers to the name must write it in lower case, "
        "or it "
        "means an image."),
    .badExample = u"FROM alpine:3.22 AS Base\n",
    .goodExample = u"FROM alpine:3.22 AS base\n",
    .source = u"BuildKit StageNameCasing",
    .check = &checkStageNameCasing,
};

} // namespace stagecraft::rules
