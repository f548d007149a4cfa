// SPDX-License-Identifier: MIT
#include "core/model/globalvariables.h"

#include "core/model/values/platform.h"

namespace stagecraft {

std::vector<VariableDefinition> predefinedVariables(
    const Surroundings &surroundings, const QString &targetName)
{
    const Platform platform = parsePlatform(surroundings.platform).value_or(Platform());
    const std::pair<QString, QString> parts[] = {{QStringLiteral("PLATFORM"), platform.text()},
        {QStringLiteral("OS"), platform.os}, {QStringLiteral("OSVERSION"), platform.osVersion},
        {QStringLiteral("ARCH"), platform.architecture}, {QStringLiteral("VARIANT"), platform.variant}};
    std::vector<VariableDefinition> result;
    const auto add = [&](const QString &name, const QString &value) {
        VariableDefinition definition;
        definition.name = name;
        definition.value = surroundings.buildArguments.value(name, value);
        definition.origin = VariableOrigin::Predefined;
        result.push_back(std::move(definition));
    };
    for (const QString &side : {QStringLiteral("BUILD"), QStringLiteral("TARGET")}) {
        for (const auto &[name, value] : parts)
            add(side + name, value);
    }
    add(QStringLiteral("TARGETSTAGE"), targetName);
    return result;
}

QString targetNameOf(const Surroundings &surroundings, QStringView lastStageName)
{
    if (!surroundings.target.isEmpty())
        return surroundings.target;
    return lastStageName.isEmpty() ? QStringLiteral("default") : lastStageName.toString();
}

} // namespace stagecraft
