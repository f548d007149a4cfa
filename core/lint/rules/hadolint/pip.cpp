// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/baseimage.h"
#include "core/lint/rules/hadolint/missingoption.h"
#include "core/lint/rules/hadolint/places.h"
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/unpinned.h"

#include <QHash>

#include <algorithm>

namespace stagecraft::rules {

namespace {

constexpr Names kFlagsWithValue{
    u"abi",
    u"b",
    u"build",
    u"e",
    u"editable",
    u"extra-index-url",
    u"f",
    u"find-links",
    u"i",
    u"index-url",
    u"implementation",
    u"no-binary",
    u"only-binary",
    u"platform",
    u"prefix",
    u"progress-bar",
    u"proxy",
    u"python",
    u"python-version",
    u"root",
    u"root-user-action",
    u"src",
    u"t",
    u"target",
    u"trusted-host",
    u"upgrade-strategy",
};

// "git+https" and its like begin with these too.
constexpr Names kRepositories{u"git", u"hg+file", u"hg+http", u"hg+ssh", u"hg+static-http", u"svn",
    u"bzr+http", u"bzr+ssh", u"bzr+sftp", u"bzr+ftp", u"bzr+lp"};

constexpr Names kTruths{u"1", u"true", u"True", u"TRUE", u"on", u"On", u"ON", u"yes", u"Yes", u"YES"};

bool isPinned(QStringView package)
{
    const bool isRepository = startsWithAny(package, kRepositories);
    if (isRepository && package.contains(u'@'))
        return true;
    if (!isRepository && package.contains(u'/'))
        return true;
    return package.contains(u"==") || package.contains(u"!=") || package.contains(u"~=")
        || package.contains(u'<') || package.contains(u'>') || package.endsWith(u".whl")
        || package.endsWith(u".tar.gz");
}

std::vector<const ShellWord *> unpinnedPip(const ShellCommand &command)
{
    if (!isPipInstall(command) || hasAnyFlag(command, {u"constraint", u"c"})
        || argumentIndex(command, {u"--requirement", u"-r", u"."}) > 0)
        return {};
    std::vector<const ShellWord *> words = operandsOf(command, kFlagsWithValue);
    const auto isInstall = [](const ShellWord *word) {
        return word->text == u"install";
    };
    const auto install = std::ranges::find_if(words, isInstall);
    words.erase(words.begin(), std::find_if_not(install, words.end(), isInstall));
    std::erase_if(words, [](const ShellWord *word) { return isPinned(word->text); });
    return words;
}

void checkVersions(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkUnpinned(analysis, sink, &unpinnedPip,
        QT_TRANSLATE_NOOP("core", "pip installs whatever version it finds of: %1. Write package==version."));
}

bool isTrue(QStringView value) { return std::ranges::find(kTruths, value) != kTruths.end(); }

bool switchesCacheOff(const Instruction &environment)
{
    for (const KeyValue &pair : environment.keyValues) {
        if (pair.key.text == u"PIP_NO_CACHE_DIR")
            return isTrue(unquotedValue(pair.value.text));
    }
    return false;
}

// Which stages have PIP_NO_CACHE_DIR set, by the name that later stages call them.
class CacheSwitch {
public:
    void visit(const Instruction &instruction)
    {
        if (const std::optional<BaseImage> base = baseImageOf(instruction)) {
            m_current = base->stageName();
            if (m_hasStage)
                m_isOff.insert(m_current, m_isOff.value(base->name));
            m_hasStage = true;
        } else if (instruction.keyword == Keyword::Env && switchesCacheOff(instruction)) {
            m_isOff.insert(m_current, true);
        }
    }
    bool isOff() const { return m_isOff.value(m_current); }

private:
    QStringView m_current;
    QHash<QStringView, bool> m_isOff;
    bool m_hasStage = false;
};

bool keepsCache(const ShellCommand &command)
{
    const QStringView program = command.program;
    const auto isWrapper = [&](QStringView wrapper) {
        return program.contains(wrapper)
            || (program.startsWith(u"python") && hasSequence(command, {u"-m", wrapper}));
    };
    return isPipInstall(command) && argumentIndex(command, {u"--no-cache-dir"}) < 0 && !isWrapper(u"pipx")
        && !isWrapper(u"pipenv");
}

// "PIP_NO_CACHE_DIR=1 pip install …", or an export of it.
bool switchesCacheOff(const ShellScript &script)
{
    static constexpr QStringView kName = u"PIP_NO_CACHE_DIR=";
    const qsizetype start = script.text.indexOf(kName);
    return start >= 0 && startsWithAny(script.text.sliced(start + kName.size()), kTruths);
}

bool mayKeepCache(const Analysis &analysis)
{
    bool mayKeep = false;
    forEachRun(analysis, ProgramFilter::any(),
        [&](const Run &run) { mayKeep = mayKeep || std::ranges::any_of(run.script.commands, keepsCache); });
    return mayKeep;
}

void checkCache(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    if (!mayKeepCache(analysis))
        return;
    const MissingOption option{&keepsCache, {u"install"}, u"--no-cache-dir",
        QT_TRANSLATE_NOOP("core", "%1 keeps what it downloads in this layer; %2 does not."),
        QT_TRANSLATE_NOOP("core", "Add %1")};
    CacheSwitch ofStages;
    CacheSwitch ofTriggers;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        CacheSwitch &cache = instruction.trigger ? ofTriggers : ofStages;
        cache.visit(instruction.trigger ? *instruction.trigger : instruction);
        const std::optional<Run> run = runOf(analysis, instruction);
        if (run && !cache.isOff() && std::ranges::any_of(run->script.commands, keepsCache)
            && !switchesCacheOff(run->script) && !hasCacheMount(run->run, u".cache/pip"))
            reportMissingOption(sink, *run, option);
    }
}

} // namespace

const Rule dl3013{
    .id = u"DL3013",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = ProgramFilter::any(),
    .title = QT_TRANSLATE_NOOP("core", "pip installs packages without a version"),
    .why = QT_TRANSLATE_NOOP("core",
        "Packages of languages change daily, and a package that somebody took over is installed as readily "
        "as "
        "the real one. A version, or a requirements file, makes the build repeatable."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which version you want is not in the file."),
    .badExample = u"FROM python:3.12\nRUN pip install --no-cache-dir flask\n",
    .goodExample = u"FROM python:3.12\nRUN pip install --no-cache-dir flask==3.0.3\n",
    .source = u"hadolint DL3013",
    .check = &checkVersions,
};

const Rule dl3042{
    .id = u"DL3042",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = ProgramFilter::any(),
    .title = QT_TRANSLATE_NOOP("core", "pip keeps its downloads in the layer"),
    .why = QT_TRANSLATE_NOOP("core",
        "pip keeps packages for the next installation. In an image there is none, so they only take room. "
        "Use the "
        "option, set PIP_NO_CACHE_DIR, or mount a cache at ~/.cache/pip."),
    .badExample = u"FROM python:3.12\nRUN pip install flask==3.0.3\n",
    .goodExample = u"FROM python:3.12\nRUN pip install --no-cache-dir flask==3.0.3\n",
    .source = u"hadolint DL3042",
    .check = &checkCache,
};

} // namespace stagecraft::rules
