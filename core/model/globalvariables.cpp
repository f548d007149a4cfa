// SPDX-License-Identifier: MIT
#include "core/model/globalvariables.h"

#include "core/model/values/platform.h"

namespace stagecraft {

std::vector<VariableDefinition> predefinedVariables(
    const Surroundings &surroundings, const QString &targetName)
{
    const Platform platform = parsePlatform(surroundings.platform).value_or(Platform());
    const QString platformText = platform.text();
    std::vector<VariableDefinition> result;
    const auto define = [&](QString name, const QString &value) {
        VariableDefinition &definition = result.emplace_back();
        const auto given = surroundings.buildArguments.constFind(name);
        definition.name = std::move(name);
        definition.value = given == surroundings.buildArguments.cend() ? value : *given;
        definition.origin = VariableOrigin::Predefined;
    };
    result.reserve(11);
    define(QStringLiteral("BUILDPLATFORM"), platformText);
    define(QStringLiteral("BUILDOS"), platform.os);
    define(QStringLiteral("BUILDOSVERSION"), platform.osVersion);
    define(QStringLiteral("BUILDARCH"), platform.architecture);
    define(QStringLiteral("BUILDVARIANT"), platform.variant);
    define(QStringLiteral("TARGETPLATFORM"), platformText);
    define(QStringLiteral("TARGETOS"), platform.os);
    define(QStringLiteral("TARGETOSVERSION"), platform.osVersion);
    define(QStringLiteral("TARGETARCH"), platform.architecture);
    define(QStringLiteral("TARGETVARIANT"), platform.variant);
    define(QStringLiteral("TARGETSTAGE"), targetName);
    return result;
}

QString targetNameOf(const Surroundings &surroundings, QStringView lastStageName)
{
    if (!surroundings.target.isEmpty())
        return surroundings.target;
    return lastStageName.isEmpty() ? QStringLiteral("default") : lastStageName.toString();
}

} // namespace stagecraft
