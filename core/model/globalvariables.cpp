// SPDX-License-Identifier: MIT
#include "core/model/globalvariables.h"

#include "core/model/values/platform.h"

namespace stagecraft {

std::vector<VariableDefinition> predefinedVariables(
    const Surroundings &surroundings, const QString &targetName)
{
    const Platform platform = parsePlatform(surroundings.platform).value_or(Platform());
    const QString platformText = platform.text();
    const std::pair<QString, QString> values[] = {
        {QStringLiteral("BUILDPLATFORM"), platformText},
        {QStringLiteral("BUILDOS"), platform.os},
        {QStringLiteral("BUILDOSVERSION"), platform.osVersion},
        {QStringLiteral("BUILDARCH"), platform.architecture},
        {QStringLiteral("BUILDVARIANT"), platform.variant},
        {QStringLiteral("TARGETPLATFORM"), platformText},
        {QStringLiteral("TARGETOS"), platform.os},
        {QStringLiteral("TARGETOSVERSION"), platform.osVersion},
        {QStringLiteral("TARGETARCH"), platform.architecture},
        {QStringLiteral("TARGETVARIANT"), platform.variant},
        {QStringLiteral("TARGETSTAGE"), targetName},
    };
    std::vector<VariableDefinition> result;
    result.reserve(std::size(values));
    for (const auto &[name, value] : values) {
        VariableDefinition definition;
        definition.name = name;
        definition.value = surroundings.buildArguments.value(name, value);
        definition.origin = VariableOrigin::Predefined;
        result.push_back(std::move(definition));
    }
    return result;
}

QString targetNameOf(const Surroundings &surroundings, QStringView lastStageName)
{
    if (!surroundings.target.isEmpty())
        return surroundings.target;
    return lastStageName.isEmpty() ? QStringLiteral("default") : lastStageName.toString();
}

} // namespace stagecraft
