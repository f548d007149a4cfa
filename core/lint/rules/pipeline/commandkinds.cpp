// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/commandkinds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

constexpr std::array<QStringView, 9> kToolchainImages{
    u"golang", u"rust", u"gcc", u"maven", u"gradle", u"dart", u"swift", u"haskell", u"buildpack-deps"};

constexpr std::array<QStringView, 21> kToolchainPackages{u"build-essential", u"build-base", u"gcc", u"g++",
    u"gcc-c++", u"clang", u"make", u"cmake", u"autoconf", u"automake", u"libtool", u"ninja-build", u"ninja",
    u"golang", u"golang-go", u"go", u"rustc", u"cargo", u"musl-dev", u"maven", u"ghc"};

/// Programs that do what their words say and nothing else.
constexpr std::array<QStringView, 46> kTransparentPrograms{u"apt-get", u"apt", u"apk", u"yum", u"dnf",
    u"microdnf", u"zypper", u"mkdir", u"rm", u"cp", u"mv", u"ln", u"chmod", u"chown", u"touch", u"echo",
    u"printf", u"cat", u"set", u"cd", u"tar", u"unzip", u"curl", u"wget", u"useradd", u"adduser", u"groupadd",
    u"addgroup", u"usermod", u"sed", u"grep", u"test", u"[", u"true", u"find", u"xargs", u"install", u"ls",
    u"date", u"gpg", u"sha256sum", u"update-ca-certificates", u"locale-gen", u"rmdir", u"tee", u"head"};

struct PackageManager {
    QStringView program;
    QStringView install;
    QStringView remove;
};

constexpr std::array<PackageManager, 10> kPackageManagers{{
    {u"apt-get", u"install", u"remove"},
    {u"apt-get", u"install", u"purge"},
    {u"apt", u"install", u"remove"},
    {u"apt", u"install", u"purge"},
    {u"apk", u"add", u"del"},
    {u"yum", u"install", u"remove"},
    {u"dnf", u"install", u"remove"},
    {u"microdnf", u"install", u"remove"},
    {u"zypper", u"install", u"remove"},
    {u"pacman", u"-S", u"-R"},
}};

bool contains(std::span<const QStringView> names, QStringView name)
{
    return std::ranges::contains(names, name);
}

/// A compiler that is asked to make a file, not to say its version.
bool compiles(const ShellCommand &command)
{
    const QStringView program = programOf(command);
    const auto isFirst = [&](QStringView operand) {
        const std::vector<QStringView> operands = operandTextsOf(command);
        return !operands.empty() && operands.front() == operand;
    };
    if (program == u"go" || program == u"cargo" || program == u"swift" || program == u"stack"
        || program == u"cabal")
        return isFirst(u"build") || isFirst(u"install");
    if (program == u"dotnet")
        return isFirst(u"publish") || isFirst(u"build");
    if (program == u"mvn" || program == u"mvnw")
        return std::ranges::any_of(operandTextsOf(command),
            [](QStringView goal) { return goal == u"package" || goal == u"install"; });
    if (program == u"gradle" || program == u"gradlew") {
        return std::ranges::any_of(operandTextsOf(command), [](QStringView task) {
            return task.endsWith("build"_L1) || task.endsWith("assemble"_L1) || task.endsWith("Jar"_L1)
                || task.endsWith("jar"_L1) || task.endsWith("installDist"_L1);
        });
    }
    if (program == u"gcc" || program == u"g++" || program == u"cc" || program == u"c++" || program == u"clang"
        || program == u"clang++" || program == u"rustc" || program == u"ghc")
        return hasWordStarting(command, u"-o");
    return false;
}

/// A package without the version that is asked for: "gcc" of "gcc=4:12.2.0" and of "gcc~13".
QStringView withoutVersion(QStringView package)
{
    const auto end =
        std::ranges::find_if(package, [](QChar c) { return c == u'=' || c == u'~' || c == u'>'; });
    return package.first(end - package.begin());
}

std::vector<QStringView> packagesOf(const ShellCommand &command, QStringView PackageManager::*verb)
{
    const QStringView program = programOf(command);
    for (const PackageManager &manager : kPackageManagers) {
        if (manager.program != program || !hasWord(command, manager.*verb))
            continue;
        std::vector<QStringView> packages;
        bool isBehindVerb = false;
        for (const ShellWord &word : command.words) {
            if (isBehindVerb && word.isLiteral && !word.text.startsWith(u'-'))
                packages.push_back(withoutVersion(word.text));
            isBehindVerb = isBehindVerb || word.text == manager.*verb;
        }
        return packages;
    }
    return {};
}

} // namespace

QStringView programOf(const ShellCommand &command)
{
    const QStringView program = command.program;
    return program.sliced(program.lastIndexOf(u'/') + 1);
}

std::vector<QStringView> operandTextsOf(const ShellCommand &command)
{
    std::vector<QStringView> operands;
    bool isBehindProgram = false;
    for (const ShellWord &word : command.words) {
        if (isBehindProgram && !word.text.startsWith(u'-'))
            operands.push_back(word.text);
        isBehindProgram = isBehindProgram || word.text == command.program;
    }
    return operands;
}

bool hasWord(const ShellCommand &command, QStringView word)
{
    return std::ranges::any_of(command.words, [&](const ShellWord &each) { return each.text == word; });
}

bool hasWordStarting(const ShellCommand &command, QStringView start)
{
    return std::ranges::any_of(
        command.words, [&](const ShellWord &each) { return each.text.startsWith(start); });
}

bool isToolchainImage(const QString &reference)
{
    const auto parsed = parseImageReference(reference);
    if (!parsed)
        return false;
    const bool isDotnet = parsed->name().contains("dotnet"_L1) || parsed->domain.contains("microsoft"_L1);
    if (isDotnet)
        return parsed->shortName() == u"sdk";
    const bool isLean =
        parsed->tag.contains("slim"_L1) || parsed->tag.contains("scm"_L1) || parsed->tag.contains("curl"_L1);
    return contains(kToolchainImages, parsed->shortName()) && !isLean;
}

const ShellCommand *compilingCommand(const ShellScript &script)
{
    const auto found = std::ranges::find_if(script.commands, compiles);
    return found == script.commands.end() ? nullptr : &*found;
}

std::vector<QStringView> installedPackages(const ShellCommand &command)
{
    return packagesOf(command, &PackageManager::install);
}

std::vector<QStringView> removedPackages(const ShellCommand &command)
{
    return packagesOf(command, &PackageManager::remove);
}

bool isToolchainPackage(QStringView package)
{
    return contains(kToolchainPackages, package) || package.startsWith("gcc-1"_L1)
        || package.startsWith("clang-1"_L1) || package.startsWith("golang-1"_L1);
}

bool isTransparent(const ShellScript &script)
{
    return script.isValid && std::ranges::all_of(script.commands, [](const ShellCommand &command) {
        return command.words.empty() || contains(kTransparentPrograms, programOf(command));
    });
}

} // namespace stagecraft::rules
