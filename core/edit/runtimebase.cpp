// SPDX-License-Identifier: MIT
#include "core/edit/runtimebase.h"

#include "core/model/imagereference.h"

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSmallLinux = "alpine:3.22"_L1;
constexpr auto kJava = "eclipse-temurin:21-jre"_L1;

// Images of interpreters that exist with "-slim" behind the tag.
constexpr QStringView kSlimmed[] = {u"python", u"node", u"ruby", u"perl"};

QString withoutBuildTools(const QString &reference, QStringView tag)
{
    const bool isSmall = tag.isEmpty() || tag.contains(u"slim") || tag.contains(u"alpine");
    return isSmall ? reference : reference + "-slim"_L1;
}

} // namespace

QString proposedRuntimeBase(const QString &builderBase)
{
    const auto image = parseImageReference(builderBase);
    if (!image || !image->digest.isEmpty())
        return kSmallLinux;
    const QStringView name = image->shortName();
    if (std::ranges::contains(kSlimmed, name))
        return withoutBuildTools(builderBase, image->tag);
    if (name == u"php")
        return builderBase;
    if (name == u"eclipse-temurin" && image->tag.contains(u"jdk"))
        return QString(builderBase).replace("jdk"_L1, "jre"_L1);
    if (name == u"maven" || name == u"gradle" || name == u"openjdk")
        return kJava;
    if (image->path == u"dotnet/sdk")
        return QString(builderBase).replace("dotnet/sdk"_L1, "dotnet/aspnet"_L1);
    return kSmallLinux;
}

} // namespace stagecraft
