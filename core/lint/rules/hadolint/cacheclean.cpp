// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/runs.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

constexpr const char *kCleanMessage =
    QT_TRANSLATE_NOOP("core", "%1 leaves its cache in this layer; run \"%2\" in the same RUN.");
constexpr const char *kCleanTitle = QT_TRANSLATE_NOOP("core", "Add %1 at the end");
constexpr const char *kCleanWhy = QT_TRANSLATE_NOOP("core",
    "Package managers keep what they download. A layer keeps all that its RUN leaves behind, and a later "
    "RUN cannot make it smaller: the cache must go in the RUN that filled it.");

using Predicate = bool (*)(const ShellCommand &command);

// One package manager: which command fills its cache and which empties it.
struct CacheUse {
    Predicate installs;
    Predicate cleans;
    QStringView cleaning;
};

void report(const Analysis &analysis, DiagnosticSink &sink, const Run &run, const CacheUse &use,
    const ShellCommand &install)
{
    const QString cleaning = use.cleaning.toString();
    Diagnostic &finding = sink.report(
        run.instruction, headOf(install), {kCleanMessage, {install.program.toString(), cleaning}});
    // One that stands before the installation, where it does nothing, is not helped by a second.
    if (std::ranges::none_of(run.script.commands, use.cleans))
        finding.fix = appendedCommand(analysis, run, cleaning, {kCleanTitle, {cleaning}});
}

// The first installation without cleaning behind it; null if there is none.
const ShellCommand *uncleanInstall(const ShellScript &script, const CacheUse &use)
{
    const auto install = std::ranges::find_if(script.commands, use.installs);
    if (install == script.commands.end())
        return nullptr;
    const auto clean = std::ranges::find_if(script.commands, use.cleans);
    return clean != script.commands.end() && clean > install ? nullptr : &*install;
}

bool yumInstalls(const ShellCommand &command) { return isCall(command, {u"yum"}, {u"install"}); }

bool yumCleans(const ShellCommand &command)
{
    return isCall(command, {u"yum"}, {u"clean", u"all"})
        || isCall(command, {u"rm"}, {u"-rf", u"/var/cache/yum/*"});
}

bool zypperInstalls(const ShellCommand &command) { return isCall(command, {u"zypper"}, {u"install", u"in"}); }

bool zypperCleans(const ShellCommand &command) { return isCall(command, {u"zypper"}, {u"clean", u"cc"}); }

constexpr Names kDnfInstalls{
    u"install", u"in", u"upgrade", u"up", u"upgrade-minimal", u"up-min", u"reinstall", u"rei"};

bool removesDnfCache(const ShellCommand &command)
{
    return isCall(command, {u"rm"}, {u"-rf", u"/var/cache/libdnf5*"});
}

bool dnfInstalls(const ShellCommand &command) { return isCall(command, {u"dnf"}, kDnfInstalls); }

bool dnfCleans(const ShellCommand &command)
{
    return isCall(command, {u"dnf"}, {u"clean", u"all"}) || removesDnfCache(command);
}

bool microdnfInstalls(const ShellCommand &command) { return isCall(command, {u"microdnf"}, kDnfInstalls); }

bool microdnfCleans(const ShellCommand &command)
{
    return isCall(command, {u"microdnf"}, {u"clean", u"all"}) || removesDnfCache(command);
}

void checkYumClean(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    static constexpr CacheUse kUse{&yumInstalls, &yumCleans, u"yum clean all"};
    forEachRun(analysis, sink.programs(), [&](const Run &run) {
        if (const ShellCommand *install = uncleanInstall(run.script, kUse))
            report(analysis, sink, run, kUse, *install);
    });
}

void checkZypperClean(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    static constexpr CacheUse kUse{&zypperInstalls, &zypperCleans, u"zypper clean"};
    forEachRun(analysis, sink.programs(), [&](const Run &run) {
        const ShellCommand *install = uncleanInstall(run.script, kUse);
        if (install && !hasCacheMount(run.run, u"/var/cache/zypp"))
            report(analysis, sink, run, kUse, *install);
    });
}

void checkDnfClean(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    static constexpr CacheUse kUses[] = {{&dnfInstalls, &dnfCleans, u"dnf clean all"},
        {&microdnfInstalls, &microdnfCleans, u"microdnf clean all"}};
    forEachRun(analysis, sink.programs(), [&](const Run &run) {
        for (const CacheUse &use : kUses) {
            const ShellCommand *install = uncleanInstall(run.script, use);
            if (!install)
                continue;
            if (!hasCacheMount(run.run, u"/var/cache/libdnf5") && !hasCacheMount(run.run, u".cache/libdnf5"))
                report(analysis, sink, run, use, *install);
            return;
        }
    });
}

} // namespace

const Rule dl3032{
    .id = u"DL3032",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"yum"},
    .title = QT_TRANSLATE_NOOP("core", "yum leaves its cache in the layer"),
    .why = kCleanWhy,
    .badExample = u"FROM centos:7\nRUN yum install -y httpd-2.4.6\n",
    .goodExample = u"FROM centos:7\nRUN yum install -y httpd-2.4.6 && yum clean all\n",
    .source = u"hadolint DL3032",
    .check = &checkYumClean,
};

const Rule dl3036{
    .id = u"DL3036",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"zypper"},
    .title = QT_TRANSLATE_NOOP("core", "zypper leaves its cache in the layer"),
    .why = kCleanWhy,
    .badExample = u"FROM opensuse/leap:15.6\nRUN zypper --non-interactive install httpd=2.4.46\n",
    .goodExample =
        u"FROM opensuse/leap:15.6\nRUN zypper --non-interactive install httpd=2.4.46 && zypper clean\n",
    .source = u"hadolint DL3036",
    .check = &checkZypperClean,
};

const Rule dl3040{
    .id = u"DL3040",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"dnf", u"microdnf"},
    .title = QT_TRANSLATE_NOOP("core", "dnf leaves its cache in the layer"),
    .why = kCleanWhy,
    .badExample = u"FROM fedora:40\nRUN dnf install -y httpd-2.4.58\n",
    .goodExample = u"FROM fedora:40\nRUN dnf install -y httpd-2.4.58 && dnf clean all\n",
    .source = u"hadolint DL3040",
    .check = &checkDnfClean,
};

} // namespace stagecraft::rules
