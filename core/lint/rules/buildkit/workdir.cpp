// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/rules.h"
#include "core/lint/rules/buildkit/stagecommands.h"
#include "core/model/values/workpath.h"
#include "core/text/gotext.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

/// What the path of a WORKDIR becomes; nothing if it cannot be told.
const ExpandedWord *pathOf(const Analysis &analysis, const Stage &stage, const StageCommand &command)
{
    const Evaluation &evaluation = analysis.pipeline->evaluation();
    const auto words =
        command.isTrigger ? evaluation.triggerWordsOf(*stage.from) : evaluation.wordsOf(*command.instruction);
    const Instruction *trigger = command.isTrigger ? command.instruction : nullptr;
    const auto found = std::ranges::find(words, trigger, &ExpandedWord::trigger);
    return found == words.end() ? nullptr : &*found;
}

/// The absolute path, where it is known what the stage starts in.
std::optional<Fix> absoluteFix(
    const Analysis &analysis, const Stage &stage, const Word &word, const ExpandedWord &path)
{
    if (word.text != path.text || path.text.isEmpty() || stage.isWindows)
        return std::nullopt;
    const ImageFacts *facts =
        stage.base.kind == BaseKind::Image ? analysis.surroundings->image(stage.base.reference) : nullptr;
    if (stage.base.kind != BaseKind::Scratch && !(facts && facts->workingDirectory))
        return std::nullopt;
    const QString folder = facts ? facts->workingDirectory.value_or(QString()) : QString();
    const QString absolute = resolvedPath(folder, path.text);
    return Fix{{QT_TRANSLATE_NOOP("core", "Write %1"), {absolute}}, TextEdit({word.range, absolute})};
}

void checkWorkdir(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    std::vector<bool> hasWorkdir; // By stage, at its end: only the first WORKDIR matters.
    for (const Stage &stage : analysis.pipeline->stages()) {
        bool isSet = stage.base.stage >= 0 && hasWorkdir[std::size_t(stage.base.stage)];
        for (const StageCommand &command : commandsOf(stage)) {
            if (isSet || command.instruction->keyword != Keyword::Workdir
                || command.instruction->words.empty())
                continue;
            isSet = true;
            const ExpandedWord *path = pathOf(analysis, stage, command);
            if (!path || isAbsolutePath(path->text, stage.isWindows))
                continue;
            const Word &word = command.instruction->words.front();
            Diagnostic &finding = sink.report(*command.place, command.isTrigger ? TextRange() : word.range,
                {.source = path->isKnown
                        ? QT_TRANSLATE_NOOP(
                              "core", "\"%1\" begins wherever the base image left the working directory.")
                        : QT_TRANSLATE_NOOP("core",
                              "\"%1\" may begin wherever the base image left the working directory: one of "
                              "its variables "
                              "is not known."),
                    .arguments = {path->text.toString()},
                    .detail = QStringLiteral(
                        "Relative workdir %1 can have unexpected results if the base image changes")
                        .arg(goQuoted(path->text))});
            finding.suppressionLine = command.suppressionLine();
            if (!path->isKnown)
                finding.severity = Severity::Info;
            if (!command.isTrigger)
                finding.fix = absoluteFix(analysis, stage, word, *path);
        }
        hasWorkdir.push_back(isSet);
    }
}

} // namespace

const Rule workdirRelativePath{
    .id = u"WorkdirRelativePath",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .keywords = {Keyword::Workdir},
    .title = QT_TRANSLATE_NOOP("core", "The first WORKDIR is a relative path"),
    .why = QT_TRANSLATE_NOOP("core",
        "The path is added to the working directory of the base image. When that image changes its mind, the "
        "files "
        "end up somewhere else."),
    .noFix = QT_TRANSLATE_NOOP("core", "Where the base image begins is not known."),
    .badExample = u"FROM scratch\nWORKDIR app\n",
    .goodExample = u"FROM scratch\nWORKDIR /app\n",
    .source = u"BuildKit WorkdirRelativePath",
    .check = &checkWorkdir,
};

} // namespace stagecraft::rules
