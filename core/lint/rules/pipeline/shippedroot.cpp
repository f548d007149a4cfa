// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/rules.h"
#include "core/lint/rules/pipeline/shipping.h"
#include "core/model/imagereference.h"
#include "core/text/wordsearch.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

bool meansRoot(QStringView user)
{
    const QStringView trimmed = user.trimmed();
    const qsizetype colon = trimmed.indexOf(u':');
    const QStringView name = colon < 0 ? trimmed : trimmed.first(colon);
    return name.isEmpty() || name == u"root" || name == u"0";
}

/// Images that begin as root but start their program as somebody else, or that have no root to begin with.
bool mindsItself(const QString &reference)
{
    static constexpr QStringView kServices[] = {u"postgres", u"mysql", u"mariadb", u"mongo", u"redis",
        u"valkey", u"memcached", u"nginx", u"httpd", u"rabbitmq", u"caddy", u"haproxy", u"traefik",
        u"elasticsearch", u"kibana", u"logstash", u"cassandra", u"influxdb", u"grafana", u"prometheus",
        u"jenkins", u"wordpress", u"ghost", u"solr", u"zookeeper", u"keycloak", u"nextcloud", u"php",
        u"registry"};
    static constexpr WordSearch kTellingParts(
        {u"nonroot", u"rootless", u"unprivileged", u"chiseled", u"windows", u"nanoserver"});
    const auto parsed = parseImageReference(reference);
    if (!parsed)
        return true;
    return std::ranges::contains(kServices, parsed->shortName()) || parsed->domain == u"cgr.dev"
        || parsed->path.startsWith(u"bitnami/") || parsed->path.startsWith(u"chainguard/")
        || kTellingParts.hasAny(reference);
}

struct UserInEffect {
    const Instruction *instruction = nullptr; ///< The last USER; null where there is none.
    const Stage *root = nullptr;              ///< The stage whose base is from outside.
};

UserInEffect userOf(const Pipeline &pipeline, int target)
{
    UserInEffect result;
    for (int index = target; index >= 0; index = pipeline.stages()[std::size_t(index)].base.stage) {
        const Stage &stage = pipeline.stages()[std::size_t(index)];
        result.root = &stage;
        for (const Instruction *instruction : stage.instructions) {
            if (instruction->keyword == Keyword::User)
                result.instruction = instruction;
        }
        if (result.instruction)
            return result;
    }
    return result;
}

/// A container of the stage runs a program of the file's own choice.
bool runsSomething(const Stage &stage)
{
    return std::ranges::any_of(stage.instructions, [](const Instruction *instruction) {
        return instruction->keyword == Keyword::Cmd || instruction->keyword == Keyword::Entrypoint;
    });
}

/// The container may change its user itself.
bool dropsPrivileges(const Analysis &analysis, const Stage &stage)
{
    static constexpr WordSearch kWords({u"gosu", u"su-exec", u"setpriv", u"s6-", u"supervisord", u"/init",
        u"tini-static", u"entrypoint", u"chroot", u"runuser", u"sudo", u"systemd"});
    return std::ranges::any_of(stage.instructions, [&](const Instruction *instruction) {
        return kWords.hasAny(analysis.tree().textOf(instruction->range));
    });
}

void checkShippedRoot(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    for (const int target : shippedTargets(analysis, settings)) {
        const Stage &stage = pipeline.stages()[std::size_t(target)];
        const UserInEffect user = userOf(pipeline, target);
        if (user.instruction) {
            if (meansRoot(user.instruction->arguments) && pipeline.stageOf(*user.instruction) == target) {
                sink.report(*user.instruction, {},
                    {QT_TRANSLATE_NOOP("core", "The image that ships runs its program as root."), {}});
            }
            continue;
        }
        const Base &base = user.root->base;
        if (!runsSomething(stage) || !base.isKnown)
            continue;
        const ImageFacts *facts =
            base.kind == BaseKind::Image ? analysis.surroundings->image(base.reference) : nullptr;
        const bool isKnown = base.kind == BaseKind::Scratch || (facts && facts->user);
        if (isKnown && base.kind == BaseKind::Image && !meansRoot(*facts->user))
            continue;
        if ((!isKnown && mindsItself(base.reference)) || dropsPrivileges(analysis, stage))
            continue;
        const char *text = isKnown
            ? QT_TRANSLATE_NOOP("core", "No USER is set, so the image that ships runs its program as root.")
            : QT_TRANSLATE_NOOP("core",
                  "No USER is set, so the image that ships runs its program as root unless %1 sets one.");
        sink.report(*stage.from,
                base.kind == BaseKind::Stage || user.root != &stage ? stage.base.range : base.range,
                {text, isKnown ? QStringList() : QStringList{base.reference}})
            .severity = isKnown ? Severity::Warning : Severity::Info;
    }
}

} // namespace

const Rule shippedRoot{
    .id = u"SGC303",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Warning,
    .keywords = {Keyword::Cmd, Keyword::Entrypoint, Keyword::User},
    .title = QT_TRANSLATE_NOOP("core", "The image that ships runs as root"),
    .why = QT_TRANSLATE_NOOP("core",
        "Whoever breaks into a program that runs as root owns the container, and has the best start "
        "for leaving it. Most programs need no root once they are installed."),
    .noFix = QT_TRANSLATE_NOOP(
        "core", "The user has to exist and to own what the program writes; that is for you to say."),
    .badExample = u"FROM debian:12\n"
                  "RUN useradd app\n"
                  "COPY app /app\n"
                  "CMD [\"/app\"]\n",
    .goodExample = u"FROM debian:12\n"
                   "RUN useradd app\n"
                   "COPY app /app\n"
                   "USER app\n"
                   "CMD [\"/app\"]\n",
    .source = u"Stagecraft",
    .check = &checkShippedRoot,
};

} // namespace stagecraft::rules
