// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/rules.h"
#include "core/lint/rules/pipeline/workbudget.h"
#include "core/text/editdistance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// Names that are images of their own right, however near they are to a stage's name.
bool isWellKnownImage(QStringView name)
{
    static const QStringList known{u"alpine"_s, u"bash"_s, u"buildpack-deps"_s, u"busybox"_s, u"caddy"_s,
        u"centos"_s, u"clojure"_s, u"composer"_s, u"consul"_s, u"debian"_s, u"docker"_s, u"drupal"_s,
        u"elixir"_s, u"erlang"_s, u"fedora"_s, u"gcc"_s, u"ghost"_s, u"golang"_s, u"gradle"_s, u"haproxy"_s,
        u"haskell"_s, u"httpd"_s, u"influxdb"_s, u"java"_s, u"julia"_s, u"kong"_s, u"mariadb"_s, u"maven"_s,
        u"memcached"_s, u"mongo"_s, u"mysql"_s, u"nats"_s, u"nginx"_s, u"node"_s, u"openjdk"_s, u"perl"_s,
        u"php"_s, u"postgres"_s, u"python"_s, u"rabbitmq"_s, u"redis"_s, u"registry"_s, u"ruby"_s, u"rust"_s,
        u"scratch"_s, u"sonarqube"_s, u"swift"_s, u"telegraf"_s, u"tomcat"_s, u"traefik"_s, u"ubuntu"_s,
        u"vault"_s, u"wordpress"_s, u"zookeeper"_s};
    return known.contains(name);
}

/// The stage in front of `user` that the name nearly is. Short names have to be nearer.
QString nearStage(const Pipeline &pipeline, WorkBudget &budget, const QString &name, int user)
{
    const bool isPlain =
        !name.contains(u'/') && !name.contains(u':') && !name.contains(u'@') && !name.contains(u'$');
    constexpr qsizetype kComparison = 8 * WorkBudget::kStep;
    if (!isPlain || name.size() < 3 || isWellKnownImage(name) || !budget.take(kComparison * (user + 1)))
        return {};
    QStringList names;
    for (const Stage &stage : std::span(pipeline.stages()).first(std::size_t(user))) {
        if (!stage.name.isEmpty())
            names += stage.name;
    }
    const QString nearest = nearestName(name, names);
    const int allowed = name.size() < 6 ? 1 : 2;
    return !nearest.isEmpty() && editDistance(name.toLower(), nearest, 3) <= allowed ? nearest : QString();
}

void report(DiagnosticSink &sink, const Instruction &instruction, TextRange range, const QString &name,
    const QString &nearest)
{
    Diagnostic &finding = sink.report(instruction, range,
        {QT_TRANSLATE_NOOP(
             "core", "No stage is called %1, so an image of that name is pulled. Did you mean %2?"),
            {name, nearest}});
    finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Use stage %1"), {nearest}}, TextEdit({range, nearest})};
}

void checkNearMissName(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    WorkBudget budget(analysis);
    const auto isWritten = [&](TextRange range, const QString &name) {
        return analysis.tree().textOf(range) == name;
    };
    for (const Stage &stage : pipeline.stages()) {
        if (stage.base.kind != BaseKind::Image || !isWritten(stage.base.range, stage.base.reference))
            continue;
        const QString nearest = nearStage(pipeline, budget, stage.base.reference, stage.index);
        if (!nearest.isEmpty())
            report(sink, *stage.from, stage.base.range, stage.base.reference, nearest);
    }
    for (const ArtifactEdge &edge : pipeline.artifacts()) {
        if (edge.sourceKind != SourceKind::Image || !isWritten(edge.fromRange, edge.image))
            continue;
        const QString nearest = nearStage(pipeline, budget, edge.image, edge.target);
        if (!nearest.isEmpty())
            report(sink, *edge.instruction, edge.fromRange, edge.image, nearest);
    }
}

} // namespace

const Rule nearMissName{
    .id = u"SGC103",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A name that is nearly a stage's"),
    .why = QT_TRANSLATE_NOOP("core",
        "A name that no stage has is taken for an image. With a slip of the finger the build "
        "then pulls an image from the internet, which may not exist or be somebody else's."),
    .badExample = u"FROM golang:1.21 AS builder\n"
                  "RUN go build -o /app .\n"
                  "\n"
                  "FROM alpine:3.19\n"
                  "COPY --from=builder /app /app\n"
                  "COPY --from=bulider /LICENSE /\n",
    .goodExample = u"FROM golang:1.21 AS builder\n"
                   "RUN go build -o /app .\n"
                   "\n"
                   "FROM alpine:3.19\n"
                   "COPY --from=builder /app /app\n"
                   "COPY --from=builder /LICENSE /\n",
    .source = u"Stagecraft",
    .check = &checkNearMissName,
};

} // namespace stagecraft::rules
