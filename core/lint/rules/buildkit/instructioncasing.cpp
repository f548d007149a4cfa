// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/casing.h"
#include "core/lint/rules/buildkit/rules.h"

namespace stagecraft::rules {

namespace {

/// Keywords of stages; global ARGs and triggers do not count.
template <typename Visitor>
void forEachKeyword(const Pipeline &pipeline, Visitor visit)
{
    for (const Stage &stage : pipeline.stages()) {
        visit(*stage.from);
        for (const Instruction *instruction : stage.instructions)
            visit(*instruction);
    }
}

/// The casing of most keywords; nothing where all are written alike.
std::optional<Casing> majorityOf(const Pipeline &pipeline)
{
    int lower = 0;
    int upper = 0;
    int all = 0;
    forEachKeyword(pipeline, [&](const Instruction &instruction) {
        const Casing casing = casingOf(instruction.keywordWord.text);
        lower += casing == Casing::Lower ? 1 : 0;
        upper += casing == Casing::Upper ? 1 : 0;
        ++all;
    });
    if (lower == all || upper == all)
        return std::nullopt;
    return lower > upper ? Casing::Lower : Casing::Upper;
}

TextEdit recased(const Instruction &instruction, Casing casing)
{
    TextEdit edit({instruction.keywordWord.range, inCasing(instruction.keywordWord.text, casing)});
    // AS goes with its FROM.
    if (instruction.keyword == Keyword::From && instruction.words.size() == 3) {
        const Word &as = instruction.words[1];
        if (!edit.add({as.range, inCasing(as.text, casing)}))
            return {};
    }
    return edit;
}

void checkInstructionCasing(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const std::optional<Casing> found = majorityOf(*analysis.pipeline);
    if (!found)
        return;
    const Casing majority = *found;
    forEachKeyword(*analysis.pipeline, [&](const Instruction &instruction) {
        const QStringView keyword = instruction.keywordWord.text;
        // A word that is no instruction is told of as such.
        if (instruction.keyword == Keyword::Unknown || casingOf(keyword) == majority)
            return;
        const QString wanted = inCasing(keyword, majority);
        if (keyword == wanted) // No letters.
            return;
        Diagnostic &finding = sink.report(instruction, instruction.keywordWord.range,
            {.source = QT_TRANSLATE_NOOP("core", "Most instructions of this file are written like %1."),
                .arguments = {wanted},
                .detail = QStringLiteral("Command '%1' should match the case of the command majority (%2)")
                    .arg(keyword, majority == Casing::Lower ? u"lowercase" : u"uppercase")});
        finding.suppressionLine = -1;
        finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Write %1"), {wanted}}, recased(instruction, majority)};
    });
}

} // namespace

const Rule consistentInstructionCasing{
    .id = u"ConsistentInstructionCasing",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "An instruction in another case than the others"),
    .why = QT_TRANSLATE_NOOP("core",
        "Case does not matter to the builder, but to readers: one that stands out seems to mean something."),
    .badExample = u"FROM alpine:3.22\nrun echo hello\nRUN echo world\n",
    .goodExample = u"FROM alpine:3.22\nRUN echo hello\nRUN echo world\n",
    .source = u"BuildKit ConsistentInstructionCasing",
    .check = &checkInstructionCasing,
};

} // namespace stagecraft::rules
