// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/unpinned.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

constexpr const char *kSystemWhy = QT_TRANSLATE_NOOP("core",
    "Without a version the same Dockerfile installs something else next month, and the cache hides it until "
    "it is rebuilt elsewhere. A pinned version makes a build that worked work again, or fail loudly.");
constexpr const char *kSystemNoFix = QT_TRANSLATE_NOOP(
    "core", "Which version the repository has, and which one you want, is not in the file.");

bool containsAny(QStringView text, Names parts)
{
    return std::ranges::any_of(parts, [text](QStringView part) { return text.contains(part); });
}

// Operands of an installing command that are not its own words and not `isPinned`.
template <typename Predicate>
std::vector<const ShellWord *> unpinnedOperands(
    const ShellCommand &command, Names ownWords, Names flagsWithValue, Predicate isPinned)
{
    std::vector<const ShellWord *> words = operandsOf(command, flagsWithValue);
    std::erase_if(
        words, [&](const ShellWord *word) { return isOneOf(word->text, ownWords) || isPinned(word->text); });
    return words;
}

std::vector<const ShellWord *> unpinnedApt(const ShellCommand &command)
{
    if (!isCall(command, {u"apt-get"}, {u"install"}))
        return {};
    return unpinnedOperands(command, {u"install"}, {u"t", u"target-release"},
        [](QStringView package) { return containsAny(package, {u"=", u"/"}) || package.endsWith(u".deb"); });
}

std::vector<const ShellWord *> unpinnedApk(const ShellCommand &command)
{
    if (!isCall(command, {u"apk"}, {u"add"}))
        return {};
    return unpinnedOperands(
        command, {u"add"}, {u"t", u"virtual", u"repository", u"X"}, [](QStringView package) {
            return containsAny(package, {u"=", u"~", u">", u"<"}) || package.endsWith(u".apk");
        });
}

std::vector<const ShellWord *> unpinnedZypper(const ShellCommand &command)
{
    if (!isCall(command, {u"zypper"}, {u"install", u"in"}))
        return {};
    return unpinnedOperands(command, {u"install", u"in"}, {}, [](QStringView package) {
        return containsAny(package, {u"=", u">", u"<"}) || package.endsWith(u".rpm");
    });
}

void checkAptVersions(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkUnpinned(analysis, sink, &unpinnedApt,
        QT_TRANSLATE_NOOP(
            "core", "apt-get installs whatever version it finds of: %1. Write package=version."));
}

void checkApk(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkUnpinned(analysis, sink, &unpinnedApk,
        QT_TRANSLATE_NOOP("core", "apk installs whatever version it finds of: %1. Write package=version."));
}

void checkZypperVersions(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkUnpinned(analysis, sink, &unpinnedZypper,
        QT_TRANSLATE_NOOP(
            "core", "zypper installs whatever version it finds of: %1. Write package=version."));
}

} // namespace

const Rule dl3008{
    .id = u"DL3008",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"apt-get"},
    .title = QT_TRANSLATE_NOOP("core", "apt-get installs packages without a version"),
    .why = kSystemWhy,
    .noFix = kSystemNoFix,
    .badExample = u"FROM debian:12\n"
                  "RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf "
                  "/var/lib/apt/lists/*\n",
    .goodExample = u"FROM debian:12\n"
                   "RUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.* && rm -rf "
                   "/var/lib/apt/lists/*\n",
    .source = u"hadolint DL3008",
    .check = &checkAptVersions,
};

const Rule dl3018{
    .id = u"DL3018",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"apk"},
    .title = QT_TRANSLATE_NOOP("core", "apk installs packages without a version"),
    .why = kSystemWhy,
    .noFix = kSystemNoFix,
    .badExample = u"FROM alpine:3.20\nRUN apk add --no-cache curl\n",
    .goodExample = u"FROM alpine:3.20\nRUN apk add --no-cache curl=8.9.1-r1\n",
    .source = u"hadolint DL3018",
    .check = &checkApk,
};

const Rule dl3037{
    .id = u"DL3037",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"zypper"},
    .title = QT_TRANSLATE_NOOP("core", "zypper installs packages without a version"),
    .why = kSystemWhy,
    .noFix = kSystemNoFix,
    .badExample = u"FROM opensuse/leap:15.6\nRUN zypper --non-interactive install httpd && zypper clean\n",
    .goodExample =
        u"FROM opensuse/leap:15.6\nRUN zypper --non-interactive install httpd=2.4.46 && zypper clean\n",
    .source = u"hadolint DL3037",
    .check = &checkZypperVersions,
};

} // namespace stagecraft::rules
