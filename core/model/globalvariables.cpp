// SPDX-License-Identifier: MIT
#include "core/model/globalvariables.h"

#include "core/model/values/platform.h"

namespace stagecraft {

std::array<VariableDefinition, 11> predefinedVariables(
    const Surroundings &surroundings, QStringView targetName, TextArena &texts)
{
    const Platform platform = parsePlatform(surroundings.platform).value_or(Platform());
    const QString platformText = platform.text();
    const auto variable = [&](QStringView name, QStringView value) {
        const QString *given = surroundings.buildArgument(name);
        VariableDefinition definition;
        definition.name = name;
        definition.value = texts.keep(given ? QStringView(*given) : value);
        definition.origin = VariableOrigin::Predefined;
        return definition;
    };
    return {
        variable(u"BUILDPLATFORM", platformText),
        variable(u"BUILDOS", platform.os),
        variable(u"BUILDOSVERSION", platform.osVersion),
        variable(u"BUILDARCH", platform.architecture),
        variable(u"BUILDVARIANT", platform.variant),
        variable(u"TARGETPLATFORM", platformText),
        variable(u"TARGETOS", platform.os),
        variable(u"TARGETOSVERSION", platform.osVersion),
        variable(u"TARGETARCH", platform.architecture),
        variable(u"TARGETVARIANT", platform.variant),
        variable(u"TARGETSTAGE", targetName),
    };
}

QString targetNameOf(const Surroundings &surroundings, QStringView lastStageName)
{
    if (!surroundings.target.isEmpty())
        return surroundings.target;
    return lastStageName.isEmpty() ? QStringLiteral("default") : lastStageName.toString();
}

} // namespace stagecraft
