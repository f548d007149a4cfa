// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/baseimage.h"
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/unpinned.h"
#include "core/text/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

constexpr const char *kRpmWhy = QT_TRANSLATE_NOOP("core",
    "Without a version the same Dockerfile installs something else next month. Name the version behind a "
    "dash, or, for a module, its stream behind a colon.");
constexpr const char *kRpmNoFix = QT_TRANSLATE_NOOP(
    "core", "Which version the repository has, and which one you want, is not in the file.");

// The variables that a RUN may use for a version: ARGs of the whole file so far, ENVs of the stage and of
// the stage that it is based on.
class KnownVariables {
public:
    void visit(const Instruction &instruction)
    {
        if (const std::optional<BaseImage> base = baseImageOf(instruction))
            beginStage(*base);
        else if (instruction.keyword == Keyword::Arg && !instruction.keyValues.empty())
            m_arguments.push_back(instruction.keyValues.front().key.text);
        else if (instruction.keyword == Keyword::Env) {
            for (const KeyValue &pair : instruction.keyValues)
                m_stages.back().environment.push_back(pair.key.text);
        }
    }

    bool areUsedIn(QStringView word) const
    {
        return isAnyUsedIn(word, m_arguments) || isAnyUsedIn(word, m_stages.back().environment);
    }

private:
    struct StageVariables {
        QStringView alias;
        std::vector<QStringView> environment;
    };

    void beginStage(const BaseImage &base)
    {
        const auto parent = std::ranges::find(m_stages, base.name, &StageVariables::alias);
        std::vector<QStringView> inherited;
        if (parent != m_stages.end())
            inherited = parent->environment;
        m_stages.push_back({base.alias, std::move(inherited)});
    }

    static bool isAnyUsedIn(QStringView word, const std::vector<QStringView> &names)
    {
        return std::ranges::any_of(names, [word](QStringView view) {
            const QString name = view.toString();
            if (word.contains(u"${"_s + name + u'}'))
                return true;
            const qsizetype start = word.indexOf(QString(u'$' + name));
            const qsizetype end = start + 1 + name.size();
            return start >= 0 && (end == word.size() || !(word[end].isLetterOrNumber() || word[end] == u'_'));
        });
    }

    std::vector<StageVariables> m_stages{{}}; // The first one is what stands in front of any FROM.
    std::vector<QStringView> m_arguments;
};

bool isVersionCharacter(QChar c) { return isAsciiAlphanumeric(c) || QStringView(u".~^_:+").contains(c); }

// "name-1.2-3": all parts behind the name look like a version, and one begins with a digit.
bool hasVersion(QStringView package)
{
    const QList<QStringView> parts = package.split(u'-').sliced(1);
    return std::ranges::all_of(
               parts, [](QStringView part) { return std::ranges::all_of(part, isVersionCharacter); })
        && std::ranges::any_of(
            parts, [](QStringView part) { return !part.isEmpty() && isAsciiDigit(part.front()); });
}

bool isPinned(QStringView package, const KnownVariables &variables)
{
    if (!package.contains(u'-'))
        return false;
    if (package.endsWith(u".rpm"))
        return true;
    return package.contains(u'$') ? variables.areUsedIn(package) : hasVersion(package);
}

std::vector<const ShellWord *> unpinnedWords(
    const ShellCommand &command, Names programs, Names otherSubjects, const KnownVariables &variables)
{
    if (!isCall(command, programs, {u"install"}))
        return {};
    const bool isModule = argumentIndex(command, {u"module"}) > 0;
    if (!isModule && argumentIndex(command, otherSubjects) > 0)
        return {};
    std::vector<const ShellWord *> words = operandsOf(command);
    std::erase_if(words, [&](const ShellWord *word) {
        if (word->text == u"install" || word->text == u"module")
            return true;
        return isModule ? word->text.contains(u':') : isPinned(word->text, variables);
    });
    return words;
}

// Triggers see only what other triggers set.
void checkRpmVersions(
    const Analysis &analysis, DiagnosticSink &sink, Names programs, Names otherSubjects, const char *message)
{
    KnownVariables variables;
    KnownVariables variablesOfTriggers;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        KnownVariables &known = instruction.trigger ? variablesOfTriggers : variables;
        known.visit(instruction.trigger ? *instruction.trigger : instruction);
        const std::optional<Run> run = runOf(analysis, instruction);
        if (!run || !run->script.programs.mayMeet(sink.programs()))
            continue;
        std::vector<const ShellWord *> words;
        for (const ShellCommand &command : run->script.commands) {
            const auto found = unpinnedWords(command, programs, otherSubjects, known);
            words.insert(words.end(), found.begin(), found.end());
        }
        reportUnpinned(sink, *run, words, message);
    }
}

void checkYumVersions(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkRpmVersions(analysis, sink, {u"yum"}, {},
        QT_TRANSLATE_NOOP("core", "yum installs whatever version it finds of: %1. Write package-version."));
}

void checkDnfVersions(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkRpmVersions(analysis, sink, {u"dnf", u"microdnf"}, {u"group"},
        QT_TRANSLATE_NOOP("core", "dnf installs whatever version it finds of: %1. Write package-version."));
}

} // namespace

const Rule dl3033{
    .id = u"DL3033",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"yum"},
    .title = QT_TRANSLATE_NOOP("core", "yum installs packages without a version"),
    .why = kRpmWhy,
    .noFix = kRpmNoFix,
    .badExample = u"FROM centos:7\nRUN yum install -y httpd && yum clean all\n",
    .goodExample = u"FROM centos:7\nRUN yum install -y httpd-2.4.6 && yum clean all\n",
    .source = u"hadolint DL3033",
    .check = &checkYumVersions,
};

const Rule dl3041{
    .id = u"DL3041",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"dnf", u"microdnf"},
    .title = QT_TRANSLATE_NOOP("core", "dnf installs packages without a version"),
    .why = kRpmWhy,
    .noFix = kRpmNoFix,
    .badExample = u"FROM fedora:40\nRUN dnf install -y httpd && dnf clean all\n",
    .goodExample = u"FROM fedora:40\nRUN dnf install -y httpd-2.4.58 && dnf clean all\n",
    .source = u"hadolint DL3041",
    .check = &checkDnfVersions,
};

} // namespace stagecraft::rules
