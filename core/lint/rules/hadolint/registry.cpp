// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/baseimage.h"
#include "core/lint/rules/hadolint/rules.h"
#include "core/syntax/instructions/views.h"

#include <QSet>

#include <algorithm>

namespace stagecraft::rules {

namespace {

bool matches(QStringView pattern, QStringView registry)
{
    if (pattern == u"*")
        return true;
    if (pattern.startsWith(u'*'))
        return registry.endsWith(pattern.sliced(1));
    if (pattern.endsWith(u'*'))
        return registry.startsWith(pattern.chopped(1));
    return pattern == registry;
}

class Trust {
public:
    explicit Trust(const QStringList &registries) : m_registries(registries) { }

    void addStage(QStringView alias) { m_stages.insert(alias); }

    bool allows(QStringView registry, QStringView name) const
    {
        if (m_stages.contains(name))
            return true;
        if (!registry.isEmpty())
            return isTrusted(registry);
        return name == u"scratch" || isTrusted(u"docker.io") || isTrusted(u"hub.docker.com");
    }

    // The image or stage that a COPY or a mount takes files from.
    bool allows(QStringView source) const
    {
        const qsizetype slash = source.indexOf(u'/');
        const bool hasRegistry = slash >= 0 && source.first(slash).contains(u'.');
        return hasRegistry ? allows(source.first(slash), source.sliced(slash + 1)) : allows({}, source);
    }

private:
    bool isTrusted(QStringView registry) const
    {
        return std::ranges::any_of(
            m_registries, [registry](const QString &pattern) { return matches(pattern, registry); });
    }

    const QStringList &m_registries;
    QSet<QStringView> m_stages;
};

void report(DiagnosticSink &sink, const Instruction &instruction, TextRange range, QStringView image)
{
    sink.report(instruction, range,
        {QT_TRANSLATE_NOOP("core", "%1 comes from a registry that this project does not trust."),
            {image.toString()}});
}

void checkRun(const Instruction &run, const Trust &trust, DiagnosticSink &sink)
{
    for (const Mount &mount : mountsOf(run)) {
        const MountField *from = mount.field(u"from");
        if (!from || (mount.type() != u"bind" && mount.type() != u"cache") || trust.allows(from->value))
            continue;
        report(sink, run, from->valueRange, from->value);
        return;
    }
}

void checkRegistry(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    if (settings.trustedRegistries.isEmpty())
        return;
    Trust trust(settings.trustedRegistries);
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (const std::optional<BaseImage> base = baseImageOf(instruction)) {
            if (!trust.allows(base->registry, base->name))
                report(sink, instruction, base->range, base->name);
            if (!base->alias.isEmpty())
                trust.addStage(base->alias);
        } else if (instruction.keyword == Keyword::Copy) {
            const Flag *from = instruction.flag(u"from");
            if (from && !trust.allows(from->value))
                report(sink, instruction, from->valueRange, from->value);
        } else if (instruction.keyword == Keyword::Run && !instruction.flags.empty()) {
            checkRun(instruction, trust, sink);
        }
    }
}

} // namespace

const Rule dl3026{
    .id = u"DL3026",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("core", "An image from a registry that is not trusted"),
    .why = QT_TRANSLATE_NOOP("core",
        "Whoever controls a registry controls what runs in your build. This rule works once a project lists "
        "the registries that it trusts."),
    .noFix = QT_TRANSLATE_NOOP("core", "Whether a trusted registry has the image is not known."),
    .badExample = u"FROM untrusted.example/debian:12\n",
    .goodExample = u"FROM registry.example.com/debian:12\n",
    .source = u"hadolint DL3026",
    .check = &checkRegistry,
};

} // namespace stagecraft::rules
