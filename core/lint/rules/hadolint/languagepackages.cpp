// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/unpinned.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

constexpr const char *kLanguageWhy = QT_TRANSLATE_NOOP("core",
    "Packages of languages change daily, and a package that somebody took over is installed as readily as "
    "the "
    "real one. A version, or a lock file, makes the build repeatable.");
constexpr const char *kLanguageNoFix =
    QT_TRANSLATE_NOOP("core", "Which version you want is not in the file.");

bool endsWithAny(QStringView text, Names parts)
{
    return std::ranges::any_of(parts, [text](QStringView part) { return text.endsWith(part); });
}

// npm: "name@1.2" or "@scope/name@1.2", but not "@scope/name".
bool hasNpmVersion(QStringView package)
{
    if (startsWithAny(package, {u"git://", u"git+ssh://", u"git+http://", u"git+https://"}))
        return package.contains(u'#');
    if (endsWithAny(package, {u".tar", u".tar.gz", u".tgz"})
        || startsWithAny(package, {u"/", u"./", u"../", u"~/"}))
        return true;
    if (!package.startsWith(u'@'))
        return package.contains(u'@');
    const auto scopeEnd = std::ranges::find_if(package, [](QChar c) { return c <= u'/'; });
    return package.sliced(scopeEnd - package.begin()).contains(u'@');
}

std::vector<const ShellWord *> unpinnedNpm(const ShellCommand &command)
{
    if (!isCall(command, {u"npm"}, {u"install"}))
        return {};
    std::vector<const ShellWord *> words = operandsOf(command, {u"loglevel", u"registry"});
    // Another command comes first: "npm run install".
    if (words.empty() || words.front()->text != u"install")
        return {};
    const auto packages =
        std::ranges::find_if(words, [](const ShellWord *word) { return word->text != u"install"; });
    words.erase(words.begin(), packages);
    std::erase_if(words, [](const ShellWord *word) { return hasNpmVersion(word->text); });
    return words;
}

std::vector<const ShellWord *> unpinnedGems(const ShellCommand &command)
{
    if (!isCall(command, {u"gem"}, {u"install", u"i"}))
        return {};
    const bool namesVersion = argumentIndex(command, {u"-v", u"--version"}) > 0
        || std::ranges::any_of(
            command.words, [](const ShellWord &word) { return word.text.startsWith(u"--version="); });
    if (namesVersion)
        return {};
    const qsizetype dashes = argumentIndex(command, {u"--"});
    const std::size_t end = dashes < 0 ? command.words.size() : std::size_t(dashes);
    std::vector<const ShellWord *> words;
    for (std::size_t i = 1; i < end; ++i) {
        const ShellWord &word = command.words[i];
        // The word behind an option counts as its value.
        if (word.text.startsWith(u'-'))
            ++i;
        else if (word.text != u"install" && word.text != u"i" && !word.text.contains(u':'))
            words.push_back(&word);
    }
    return words;
}

bool hasGoVersion(QStringView package)
{
    if (package == u"." || startsWithAny(package, {u"/", u"."}))
        return true;
    return package.contains(u'@') && !endsWithAny(package, {u"@latest", u"@none"});
}

void checkNpm(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkUnpinned(analysis, sink, &unpinnedNpm,
        QT_TRANSLATE_NOOP("core", "npm installs whatever version it finds of: %1. Write package@version."));
}

void checkGem(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkUnpinned(analysis, sink, &unpinnedGems,
        QT_TRANSLATE_NOOP("core", "gem installs whatever version it finds of: %1. Write gem:version."));
}

// "go run" decides alone where it occurs: only its first operand is a package.
void checkGo(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    forEachRun(analysis, sink.programs(), [&](const Run &run) {
        std::vector<const ShellWord *> runs;
        std::vector<const ShellWord *> installs;
        for (const ShellCommand &command : run.script.commands) {
            if (isCall(command, {u"go"}, {u"run"})) {
                const std::vector<const ShellWord *> words = operandsOf(command);
                for (std::size_t i = 0; i < words.size() && i < 2; ++i) {
                    if (words[i]->text != u"run")
                        runs.push_back(words[i]);
                }
            }
            if (isCall(command, {u"go"}, {u"install", u"get"})) {
                for (const ShellWord *word : operandsOf(command)) {
                    if (word->text != u"install" && word->text != u"get" && word->text != u"tool")
                        installs.push_back(word);
                }
            }
        }
        std::vector<const ShellWord *> &packages = runs.empty() ? installs : runs;
        std::erase_if(packages, [](const ShellWord *word) { return hasGoVersion(word->text); });
        reportUnpinned(sink, run, packages,
            QT_TRANSLATE_NOOP("core", "go takes whatever version it finds of: %1. Write package@version."));
    });
}

} // namespace

const Rule dl3016{
    .id = u"DL3016",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"npm"},
    .title = QT_TRANSLATE_NOOP("core", "npm installs packages without a version"),
    .why = kLanguageWhy,
    .noFix = kLanguageNoFix,
    .badExample = u"FROM node:22\nRUN npm install -g typescript\n",
    .goodExample = u"FROM node:22\nRUN npm install -g typescript@5.5.4\n",
    .source = u"hadolint DL3016",
    .check = &checkNpm,
};

const Rule dl3028{
    .id = u"DL3028",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"gem"},
    .title = QT_TRANSLATE_NOOP("core", "gem installs packages without a version"),
    .why = kLanguageWhy,
    .noFix = kLanguageNoFix,
    .badExample = u"FROM ruby:3.3\nRUN gem install bundler\n",
    .goodExample = u"FROM ruby:3.3\nRUN gem install bundler:2.5.17\n",
    .source = u"hadolint DL3028",
    .check = &checkGem,
};

const Rule dl3062{
    .id = u"DL3062",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"go"},
    .title = QT_TRANSLATE_NOOP("core", "go installs or runs a package without a version"),
    .why = kLanguageWhy,
    .noFix = kLanguageNoFix,
    .badExample = u"FROM golang:1.23\nRUN go install example.com/tool@latest\n",
    .goodExample = u"FROM golang:1.23\nRUN go install example.com/tool@v1.4.2\n",
    .source = u"hadolint DL3062",
    .check = &checkGo,
};

} // namespace stagecraft::rules
