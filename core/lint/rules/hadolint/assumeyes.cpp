// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/missingoption.h"
#include "core/lint/rules/hadolint/rules.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

constexpr const char *kMessage =
    QT_TRANSLATE_NOOP("core", "%1 will ask before it installs; nobody can answer during a build.");
constexpr const char *kFixTitle = QT_TRANSLATE_NOOP("core", "Add %1");
constexpr const char *kWhy = QT_TRANSLATE_NOOP("core",
    "A build has no keyboard. A package manager that stops to ask for a yes gets none, and the build "
    "fails. With the option the question is not asked.");

bool aptGetAsks(const ShellCommand &command)
{
    if (!isCall(command, {u"apt-get"}, {u"install"}))
        return false;
    return !hasAnyFlag(command, {u"y", u"yes", u"qq", u"assume-yes"}) && flagCount(command, u"q") != 2
        && flagCount(command, u"quiet") != 2 && argumentIndex(command, {u"-q=2"}) < 0;
}

bool yumAsks(const ShellCommand &command)
{
    return isCall(command, {u"yum"}, {u"install", u"groupinstall", u"localinstall"})
        && !hasAnyFlag(command, {u"y", u"assumeyes"});
}

bool dnfAsks(const ShellCommand &command)
{
    return isCall(command, {u"dnf", u"microdnf"}, {u"install", u"groupinstall", u"localinstall"})
        && !hasAnyFlag(command, {u"y", u"assumeyes"});
}

bool zypperAsks(const ShellCommand &command)
{
    return isCall(command, {u"zypper"},
               {u"install", u"in", u"remove", u"rm", u"source-install", u"si", u"patch"})
        && !hasAnyFlag(command, {u"non-interactive", u"n", u"no-confirm", u"y"});
}

void checkAptGet(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkMissingOption(analysis, sink, {&aptGetAsks, {u"install"}, u"-y", kMessage, kFixTitle});
}

void checkYum(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkMissingOption(analysis, sink,
        {&yumAsks, {u"install", u"groupinstall", u"localinstall"}, u"-y", kMessage, kFixTitle});
}

void checkDnf(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkMissingOption(analysis, sink,
        {&dnfAsks, {u"install", u"groupinstall", u"localinstall"}, u"-y", kMessage, kFixTitle});
}

void checkZypper(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkMissingOption(analysis, sink, {&zypperAsks, {}, u"--non-interactive", kMessage, kFixTitle});
}

} // namespace

const Rule dl3014{
    .id = u"DL3014",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"apt-get"},
    .title = QT_TRANSLATE_NOOP("core", "apt-get install without -y"),
    .why = kWhy,
    .badExample = u"FROM debian:12\n"
                  "RUN apt-get update && apt-get install --no-install-recommends curl=7.88.* && rm -rf "
                  "/var/lib/apt/lists/*\n",
    .goodExample = u"FROM debian:12\n"
                   "RUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.* && rm -rf "
                   "/var/lib/apt/lists/*\n",
    .source = u"hadolint DL3014",
    .check = &checkAptGet,
};

const Rule dl3030{
    .id = u"DL3030",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"yum"},
    .title = QT_TRANSLATE_NOOP("core", "yum install without -y"),
    .why = kWhy,
    .badExample = u"FROM centos:7\nRUN yum install httpd-2.4.6 && yum clean all\n",
    .goodExample = u"FROM centos:7\nRUN yum install -y httpd-2.4.6 && yum clean all\n",
    .source = u"hadolint DL3030",
    .check = &checkYum,
};

const Rule dl3034{
    .id = u"DL3034",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"zypper"},
    .title = QT_TRANSLATE_NOOP("core", "zypper without --non-interactive"),
    .why = kWhy,
    .badExample = u"FROM opensuse/leap:15.6\nRUN zypper install httpd=2.4.46 && zypper clean\n",
    .goodExample =
        u"FROM opensuse/leap:15.6\nRUN zypper --non-interactive install httpd=2.4.46 && zypper clean\n",
    .source = u"hadolint DL3034",
    .check = &checkZypper,
};

const Rule dl3038{
    .id = u"DL3038",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"dnf", u"microdnf"},
    .title = QT_TRANSLATE_NOOP("core", "dnf install without -y"),
    .why = kWhy,
    .badExample = u"FROM fedora:40\nRUN dnf install httpd-2.4.58 && dnf clean all\n",
    .goodExample = u"FROM fedora:40\nRUN dnf install -y httpd-2.4.58 && dnf clean all\n",
    .source = u"hadolint DL3038",
    .check = &checkDnf,
};

} // namespace stagecraft::rules
