// SPDX-License-Identifier: MIT
#include "core/model/globalvariables.h"

#include "core/model/values/platform.h"

namespace stagecraft {

namespace {

struct PlatformTexts {
    QStringView whole = u"";
    QStringView os = u"";
    QStringView osVersion = u"";
    QStringView architecture = u"";
    QStringView variant = u"";
};

PlatformTexts textsOf(QStringView platform, TextArena &texts)
{
    static constexpr PlatformTexts kUsual{.whole = u"linux/amd64", .os = u"linux", .architecture = u"amd64"};
    if (platform == kUsual.whole)
        return kUsual;
    const Platform parsed = parsePlatform(platform).value_or(Platform());
    return {texts.keep(parsed.text()), texts.keep(parsed.os), texts.keep(parsed.osVersion),
        texts.keep(parsed.architecture), texts.keep(parsed.variant)};
}

} // namespace

std::array<VariableDefinition, 11> predefinedVariables(
    const Surroundings &surroundings, QStringView targetName, TextArena &texts)
{
    const PlatformTexts platform = textsOf(surroundings.platform, texts);
    static constexpr std::array<QStringView, 11> kNames{u"BUILDPLATFORM", u"BUILDOS", u"BUILDOSVERSION",
        u"BUILDARCH", u"BUILDVARIANT", u"TARGETPLATFORM", u"TARGETOS", u"TARGETOSVERSION", u"TARGETARCH",
        u"TARGETVARIANT", u"TARGETSTAGE"};
    const std::array<QStringView, 11> values{platform.whole, platform.os, platform.osVersion,
        platform.architecture, platform.variant, platform.whole, platform.os, platform.osVersion,
        platform.architecture, platform.variant, texts.keep(targetName)};
    std::array<VariableDefinition, 11> variables;
    for (std::size_t i = 0; i < variables.size(); ++i) {
        const QString *given = surroundings.buildArgument(kNames[i]);
        variables[i].name = kNames[i];
        variables[i].value = given ? texts.keep(*given) : values[i];
        variables[i].origin = VariableOrigin::Predefined;
    }
    return variables;
}

QString targetNameOf(const Surroundings &surroundings, QStringView lastStageName)
{
    if (!surroundings.target.isEmpty())
        return surroundings.target;
    return lastStageName.isEmpty() ? QStringLiteral("default") : lastStageName.toString();
}

} // namespace stagecraft
