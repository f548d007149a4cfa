// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// Settles how a container runs, so somebody means to run the stage.
bool isMadeToRun(const Stage &stage)
{
    return std::ranges::any_of(stage.instructions, [](const Instruction *instruction) {
        return instruction->keyword == Keyword::Cmd || instruction->keyword == Keyword::Entrypoint
            || instruction->keyword == Keyword::Expose || instruction->keyword == Keyword::Healthcheck;
    });
}

/// Names of stages that are built for the files in them.
bool isNamedForOutput(const Stage &stage)
{
    static const QStringList words{u"artifact"_s, u"artifacts"_s, u"binary"_s, u"binaries"_s, u"export"_s,
        u"output"_s, u"out"_s, u"dist"_s, u"release"_s, u"docs"_s, u"update"_s, u"ci"_s};
    const QStringList parts = QString(stage.name).replace(u'_', u'-').replace(u'.', u'-').split(u'-');
    return std::ranges::any_of(parts, [](const QString &part) { return words.contains(part); });
}

/// A FROM whose variables can make it name the stage: `FROM build-${VARIANT}`.
bool mayBeNamedByVariable(const Analysis &analysis, const Stage &stage)
{
    static const QRegularExpression variable(uR"(\\\$(?:\\\{.*?\\\}|\w+))"_s);
    return std::ranges::any_of(analysis.pipeline->stages(), [&](const Stage &user) {
        const QStringView image = analysis.tree().textOf(user.base.range);
        if (user.index <= stage.index || !image.contains(u'$') || stage.name.isEmpty())
            return false;
        const QString pattern = QRegularExpression::escape(image).replace(variable, u".*"_s);
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(stage.name).hasMatch();
    });
}

bool isPlainlyTarget(const Analysis &analysis, const Stage &stage)
{
    const auto &named = analysis.surroundings->namedTargets;
    return stage.isTarget || stage.role == StageRole::Test || stage.role == StageRole::Development
        || (named && named->contains(stage.name)) || stage.base.kind == BaseKind::Scratch
        || isMadeToRun(stage) || isNamedForOutput(stage) || mayBeNamedByVariable(analysis, stage);
}

void check(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    std::vector<int> targets;
    for (const Stage &stage : pipeline.stages()) {
        if (isPlainlyTarget(analysis, stage))
            targets.push_back(stage.index);
    }
    const bool targetsAreKnown = analysis.surroundings->namedTargets.has_value();
    for (const Stage &stage : pipeline.stages()) {
        if (std::ranges::any_of(targets, [&](int target) { return pipeline.needs(target, stage.index); }))
            continue;
        const char *text = targetsAreKnown
            ? QT_TRANSLATE_NOOP(
                  "core", "Nothing needs stage %1, and no bake or compose file names it as a target.")
            : QT_TRANSLATE_NOOP(
                  "core", "Nothing in this file needs stage %1; it is built only when asked for by name.");
        sink.report(*stage.from, stage.nameRange, {text, {stage.displayName()}});
    }
}

} // namespace

const Rule unusedStage{
    .id = u"SGC101",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Info,
    .title = QT_TRANSLATE_NOOP("core", "A stage that nothing needs"),
    .why = QT_TRANSLATE_NOOP("core",
        "A build makes only what the target needs. A stage that nothing copies from, mounts or "
        "starts from is read by people and skipped by the build, so it is often a leftover."),
    .noFix = QT_TRANSLATE_NOOP(
        "core", "Only you know whether the stage is built by its name; delete it if it is not."),
    .badExample = u"FROM golang:1.21 AS builder\n"
                  "RUN go build -o /app .\n"
                  "\n"
                  "FROM node:20 AS assets\n"
                  "RUN npm run build\n"
                  "\n"
                  "FROM alpine:3.19\n"
                  "COPY --from=builder /app /app\n",
    .goodExample = u"FROM golang:1.21 AS builder\n"
                   "RUN go build -o /app .\n"
                   "\n"
                   "FROM alpine:3.19\n"
                   "COPY --from=builder /app /app\n",
    .source = u"Stagecraft",
    .check = &check,
};

} // namespace stagecraft::rules
