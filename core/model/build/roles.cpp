// SPDX-License-Identifier: MIT
#include "core/model/build/roles.h"

#include "core/model/imagereference.h"

#include <algorithm>

namespace stagecraft {

namespace {

using Words = std::span<const QStringView>;

constexpr QStringView kTestWords[] = {u"test", u"tests", u"testing", u"tester", u"unittest", u"e2e", u"lint",
    u"linter", u"check", u"checks", u"coverage", u"validate", u"vet"};
constexpr QStringView kDevelopmentWords[] = {
    u"dev", u"devel", u"develop", u"development", u"debug", u"devcontainer", u"local", u"watch"};
constexpr QStringView kBuilderWords[] = {u"build", u"builder", u"builds", u"building", u"compile",
    u"compiler", u"make", u"assets", u"bundle", u"install", u"installer", u"publish", u"vendor", u"deps",
    u"dependencies", u"source", u"src"};
constexpr QStringView kBaseWords[] = {u"base", u"common", u"foundation"};
constexpr QStringView kRuntimeWords[] = {u"runtime", u"run", u"final", u"prod", u"production", u"release",
    u"runner", u"app", u"server", u"deploy"};

/// Images that exist to build something.
constexpr QStringView kToolchainImages[] = {u"golang", u"rust", u"node", u"maven", u"gradle", u"gcc", u"sdk",
    u"swift", u"haskell", u"elixir", u"erlang", u"dart", u"mono", u"buildpack-deps", u"tonistiigi/xx",
    u"openjdk", u"bun"};

/// What commands that build something begin with.
constexpr QStringView kToolchainCommands[] = {u"go build", u"go install", u"cargo build", u"cargo install",
    u"make ", u"cmake", u"gcc ", u"g++ ", u"mvn ", u"gradle", u"npm run build", u"yarn build", u"pnpm build",
    u"dotnet publish", u"dotnet build", u"build-essential", u"ninja", u"configure", u"meson"};

bool nameHas(const Stage &stage, Words words)
{
    const QStringView name = stage.name;
    if (name.isEmpty())
        return false;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        if (i < name.size() && name[i].isLetter())
            continue;
        if (std::ranges::contains(words, name.sliced(start, i - start)))
            return true;
        start = i + 1;
    }
    return std::ranges::contains(words, name);
}

bool hasToolchain(const Stage &stage)
{
    if (stage.base.kind == BaseKind::Image) {
        const auto reference = parseImageReference(stage.base.reference);
        if (reference && std::ranges::contains(kToolchainImages, reference->shortName()))
            return true;
    }
    return std::ranges::any_of(stage.instructions, [](const Instruction *instruction) {
        return instruction->keyword == Keyword::Run
            && std::ranges::any_of(kToolchainCommands,
                [&](QStringView command) { return instruction->logical.contains(command); });
    });
}

} // namespace

void setRoles(std::vector<Stage> &stages, const std::vector<ArtifactEdge> &artifacts)
{
    std::vector<bool> isCopiedFrom(stages.size(), false);
    std::vector<bool> isBase(stages.size(), false);
    for (const ArtifactEdge &edge : artifacts) {
        if (edge.source >= 0)
            isCopiedFrom[std::size_t(edge.source)] = true;
    }
    for (const Stage &stage : stages) {
        if (stage.base.stage >= 0)
            isBase[std::size_t(stage.base.stage)] = true;
    }
    for (Stage &stage : stages) {
        const auto index = std::size_t(stage.index);
        if (nameHas(stage, kTestWords))
            stage.role = StageRole::Test;
        else if (nameHas(stage, kDevelopmentWords))
            stage.role = StageRole::Development;
        else if (stage.isTarget)
            stage.role = StageRole::Runtime;
        else if (nameHas(stage, kBaseWords) && isBase[index])
            stage.role = StageRole::Base;
        else if (isCopiedFrom[index] || nameHas(stage, kBuilderWords))
            stage.role = StageRole::Builder;
        else if (isBase[index])
            stage.role = StageRole::Base;
        else if (nameHas(stage, kRuntimeWords))
            stage.role = StageRole::Runtime;
        else if (hasToolchain(stage))
            stage.role = StageRole::Builder;
    }
}

} // namespace stagecraft
