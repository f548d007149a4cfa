// SPDX-License-Identifier: MIT
#include "core/model/values/platform.h"

#include "core/text/gotext.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace stagecraft {

namespace {

constexpr QStringView kSystems[] = {u"aix", u"android", u"darwin", u"dragonfly", u"freebsd", u"hurd",
    u"illumos", u"ios", u"js", u"linux", u"nacl", u"netbsd", u"openbsd", u"plan9", u"solaris", u"windows",
    u"zos"};

constexpr QStringView kArchitectures[] = {u"386", u"amd64", u"amd64p32", u"arm", u"armbe", u"arm64",
    u"arm64be", u"ppc64", u"ppc64le", u"loong64", u"mips", u"mipsle", u"mips64", u"mips64le", u"mips64p32",
    u"mips64p32le", u"ppc", u"riscv", u"riscv64", u"s390", u"s390x", u"sparc", u"sparc64", u"wasm"};

bool isWord(QStringView text, QStringView marks)
{
    return std::ranges::all_of(
        text, [marks](QChar c) { return (c.unicode() < 0x80 && c.isLetterOrNumber()) || marks.contains(c); });
}

/// "%41" in an OS version stands for a character; what is no such escape is an error.
bool hasBadEscape(QStringView text)
{
    const auto isHexadecimal = [](QChar c) {
        return QStringView(u"0123456789abcdefABCDEF").contains(c);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%'
            && (i + 2 >= text.size() || !isHexadecimal(text[i + 1]) || !isHexadecimal(text[i + 2])))
            return true;
    }
    return false;
}

/// The first component: "windows", "windows(10.0)", "windows(10.0+feature)".
struct SystemPart {
    QStringView name;
    QStringView version;
    bool isValid = false;
};

SystemPart systemPartOf(QStringView text)
{
    SystemPart part{text, {}, false};
    const qsizetype open = text.indexOf(u'(');
    if (open >= 0) {
        if (!text.endsWith(u')'))
            return part;
        part.name = text.first(open);
        const QStringView inside = text.sliced(open + 1).chopped(1);
        if (!isWord(inside, u"_.%-+"))
            return part;
        part.version = inside.first(std::max<qsizetype>(inside.indexOf(u'+'), 0));
        if (!inside.contains(u'+'))
            part.version = inside;
        if (inside.endsWith(u'+') || inside.contains(u"++"))
            return part;
    }
    part.isValid = !part.name.isEmpty() && isWord(part.name, u"_-");
    return part;
}

std::pair<QString, QString> normalArchitecture(QString architecture, QString variant)
{
    if (architecture == u"i386")
        return {QStringLiteral("386"), {}};
    if (architecture == u"x86_64" || architecture == u"x86-64" || architecture == u"amd64")
        return {QStringLiteral("amd64"), variant == u"v1" ? QString() : variant};
    if (architecture == u"aarch64" || architecture == u"arm64") {
        if (variant == u"8" || variant == u"v8" || variant == u"v8.0")
            variant.clear();
        else if (variant == u"9" || variant == u"9.0" || variant == u"v9.0")
            variant = QStringLiteral("v9");
        return {QStringLiteral("arm64"), variant};
    }
    if (architecture == u"armhf")
        return {QStringLiteral("arm"), QStringLiteral("v7")};
    if (architecture == u"armel")
        return {QStringLiteral("arm"), QStringLiteral("v6")};
    if (architecture == u"arm") {
        if (variant.isEmpty() || variant == u"7")
            variant = QStringLiteral("v7");
        else if (variant == u"5" || variant == u"6" || variant == u"8")
            variant.prepend(u'v');
    }
    return {architecture, variant};
}

} // namespace

QString Platform::text() const
{
    QString result = os;
    for (const QString &part : {architecture, variant}) {
        if (!part.isEmpty())
            result += u'/' + part;
    }
    return result;
}

std::expected<Platform, QString> parsePlatform(QStringView text, const Platform &native)
{
    const auto failure = [text](const QString &reason) {
        return std::unexpected(QStringLiteral("%1: %2: invalid argument").arg(goQuoted(text), reason));
    };
    if (text.contains(u'*'))
        return failure(QStringLiteral("wildcards not yet supported"));

    const QList<QStringView> parts = text.split(u'/');
    const SystemPart system = systemPartOf(parts.first());
    if (!system.isValid)
        return failure(QStringLiteral("%1 is an invalid OS component").arg(goQuoted(parts.first())));
    if (hasBadEscape(system.version))
        return failure(QStringLiteral("invalid OS version %1").arg(goQuoted(system.version)));
    for (const QStringView part : parts.sliced(1)) {
        if (part.isEmpty() || !isWord(part, u"_.-"))
            return failure(QStringLiteral("%1 is an invalid component").arg(goQuoted(part)));
    }

    Platform platform;
    platform.os = system.name.toString().toLower();
    if (platform.os == u"macos")
        platform.os = QStringLiteral("darwin");
    platform.osVersion = system.version.toString();

    const auto setArchitecture = [&](QStringView architecture, QStringView variant) {
        std::tie(platform.architecture, platform.variant) =
            normalArchitecture(architecture.toString().toLower(), variant.toString().toLower());
    };
    switch (parts.size()) {
    case 1:
        if (std::ranges::contains(kSystems, platform.os)) {
            platform.architecture = native.architecture;
            return platform;
        }
        setArchitecture(parts[0], {});
        if (!std::ranges::contains(kArchitectures, platform.architecture))
            return failure(QStringLiteral("unknown operating system or architecture"));
        platform.os = native.os;
        break;
    case 2:
        setArchitecture(parts[1], {});
        break;
    case 3:
        setArchitecture(parts[1], parts[2]);
        if (platform.architecture == u"arm64" && platform.variant.isEmpty())
            platform.variant = QStringLiteral("v8");
        return platform;
    default:
        return failure(QStringLiteral("cannot parse platform specifier"));
    }
    if (platform.architecture == u"arm" && platform.variant == u"v7")
        platform.variant.clear();
    return platform;
}

} // namespace stagecraft
