// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/rules.h"
#include "core/lint/rules/pipeline/shipping.h"
#include "core/model/imagereference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

bool isRoot(QStringView user)
{
    const QStringView name = user.trimmed().left(
        user.trimmed().indexOf(u':') < 0 ? user.trimmed().size() : user.trimmed().indexOf(u':'));
    return name.isEmpty() || name == u"root" || name == u"0";
}

/// Images that begin as root but start their program as somebody else, or that have no root to begin with.
bool mindsItself(const QString &reference)
{
    static const QStringList services{u"postgres"_s, u"mysql"_s, u"mariadb"_s, u"mongo"_s, u"redis"_s,
        u"valkey"_s, u"memcached"_s, u"nginx"_s, u"httpd"_s, u"rabbitmq"_s, u"caddy"_s, u"haproxy"_s,
        u"traefik"_s, u"elasticsearch"_s, u"kibana"_s, u"logstash"_s, u"cassandra"_s, u"influxdb"_s,
        u"grafana"_s, u"prometheus"_s, u"jenkins"_s, u"wordpress"_s, u"ghost"_s, u"solr"_s, u"zookeeper"_s,
        u"keycloak"_s, u"nextcloud"_s, u"php"_s, u"registry"_s};
    const auto parsed = parseImageReference(reference);
    if (!parsed)
        return true;
    return services.contains(parsed->shortName()) || reference.contains("nonroot"_L1)
        || reference.contains("rootless"_L1) || reference.contains("unprivileged"_L1)
        || parsed->path.startsWith("bitnami/"_L1) || parsed->domain == u"cgr.dev"
        || parsed->path.startsWith("chainguard/"_L1) || reference.contains("chiseled"_L1)
        || reference.contains("windows"_L1) || reference.contains("nanoserver"_L1);
}

struct UserInEffect {
    const Instruction *instruction = nullptr; ///< The last USER; null where there is none.
    const Stage *root = nullptr;              ///< The stage whose base is from outside.
};

UserInEffect userOf(const Pipeline &pipeline, int target)
{
    UserInEffect result;
    std::vector<int> line = pipeline.ancestorsOf(target);
    line.insert(line.begin(), target);
    for (const int index : line) {
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
    static const QStringList words{u"gosu"_s, u"su-exec"_s, u"setpriv"_s, u"s6-"_s, u"supervisord"_s,
        u"/init"_s, u"tini-static"_s, u"entrypoint"_s, u"chroot"_s, u"runuser"_s, u"sudo"_s, u"systemd"_s};
    return std::ranges::any_of(stage.instructions, [&](const Instruction *instruction) {
        const QStringView text = analysis.tree().textOf(instruction->range);
        return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word); });
    });
}

void check(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    for (const int target : shippedTargets(analysis, settings)) {
        const Stage &stage = pipeline.stages()[std::size_t(target)];
        const UserInEffect user = userOf(pipeline, target);
        if (user.instruction) {
            if (isRoot(user.instruction->arguments) && pipeline.stageOf(*user.instruction) == target) {
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
        if (isKnown && base.kind == BaseKind::Image && !isRoot(*facts->user))
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
    .check = &check,
};

} // namespace stagecraft::rules
