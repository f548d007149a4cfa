// SPDX-License-Identifier: MIT
#include "core/model/values/platform.h"

#include "core/text/ascii.h"
#include "core/text/gotext.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

namespace stagecraft {

namespace {

constexpr QStringView kSystems[] = {u"aix", u"android", u"darwin", u"dragonfly", u"freebsd", u"hurd",
    u"illumos", u"ios", u"js", u"linux", u"nacl", u"netbsd", u"openbsd", u"plan9", u"solaris", u"windows",
    u"zos"};

constexpr QStringView kArchitectures[] = {u"386", u"amd64", u"amd64p32", u"arm", u"armbe", u"arm64",
    u"arm64be", u"ppc64", u"ppc64le", u"loong64", u"mips", u"mipsle", u"mips64", u"mips64le", u"mips64p32",
    u"mips64p32le", u"ppc", u"riscv", u"riscv64", u"s390", u"s390x", u"sparc", u"sparc64", u"wasm"};

// The ends of the messages about components, in the words of containerd's platform library.
constexpr QStringView kSystemRule =
    u"OSAndVersion specifier component must match "
    u"\"^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.%-]*)((?:\\\\+[A-Za-z0-9_.%-]+)*)\\\\))?$\"";
constexpr QStringView kComponentRule = u"platform specifier component must match \"^[A-Za-z0-9_.-]+$\"";

bool isWord(QStringView text, QStringView marks)
{
    return std::ranges::all_of(
        text, [marks](QChar c) { return isAsciiAlphanumeric(c) || marks.contains(c); });
}

/// The first "%" of `text` that does not begin a character in hexadecimal ("%41"), with what follows it, as
/// Go's url.PathUnescape complains about it; empty if there is none.
QStringView badEscapeIn(QStringView text)
{
    const auto isHexadecimal = [](QChar c) {
        return QStringView(u"0123456789abcdefABCDEF").contains(c);
    };
    for (qsizetype i = text.indexOf(u'%'); i >= 0; i = text.indexOf(u'%', i + 1)) {
        if (i + 2 >= text.size() || !isHexadecimal(text[i + 1]) || !isHexadecimal(text[i + 2]))
            return text.sliced(i, std::min<qsizetype>(text.size() - i, 3));
    }
    return {};
}

/// The first component: "windows", "windows(10.0)", "windows(10.0+feature)".
struct SystemPart {
    QStringView name;
    QStringView version;
    QStringView features; ///< With a "+" before each.
};

std::optional<SystemPart> systemPartOf(QStringView text)
{
    SystemPart part{text, {}, {}};
    const qsizetype open = text.indexOf(u'(');
    if (open >= 0) {
        const QStringView inside = text.sliced(open + 1);
        if (!inside.endsWith(u')') || !isWord(inside.chopped(1), u"_.%-+") || inside.endsWith(u"+)")
            || inside.contains(u"++"))
            return std::nullopt;
        const qsizetype plus = inside.indexOf(u'+');
        part.name = text.first(open);
        part.version = plus < 0 ? inside.chopped(1) : inside.first(plus);
        part.features = plus < 0 ? QStringView() : inside.sliced(plus).chopped(1);
    }
    if (part.name.isEmpty() || !isWord(part.name, u"_-"))
        return std::nullopt;
    return part;
}

/// What is wrong with "+feature+feature", in the words of containerd's platform library.
std::optional<QString> featuresError(QStringView features)
{
    for (const QStringView feature : features.tokenize(u'+', Qt::SkipEmptyParts)) {
        if (const QStringView escape = badEscapeIn(feature); !escape.isEmpty())
            return QStringLiteral("invalid os feature %1: invalid URL escape %2")
                .arg(goQuoted(feature), goQuoted(escape));
    }
    return std::nullopt;
}

/// What the slashes separate, at most four: what stands behind the third slash is one part.
class Parts {
public:
    explicit Parts(QStringView text)
    {
        for (qsizetype slash = text.indexOf(u'/'); slash >= 0 && m_size < 3; slash = text.indexOf(u'/')) {
            m_parts[m_size++] = text.first(slash);
            text = text.sliced(slash + 1);
        }
        m_parts[m_size++] = text;
    }
    std::span<const QStringView> all() const { return std::span(m_parts).first(m_size); }

private:
    std::array<QStringView, 4> m_parts;
    std::size_t m_size = 0;
};

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
    QString result;
    result.reserve(os.size() + architecture.size() + variant.size() + 2);
    result += os;
    for (const QStringView part : {QStringView(architecture), QStringView(variant)}) {
        if (!part.isEmpty())
            (result += u'/') += part;
    }
    return result;
}

std::expected<Platform, QString> parsePlatform(QStringView text, const Platform &native)
{
    const auto failure = [text](const QString &reason) {
        return std::unexpected(
            goQuoted(text) + QStringLiteral(": ") + reason + QStringLiteral(": invalid argument"));
    };
    const auto mismatch = [text](QStringView part, const QString &what, QStringView rule) {
        return std::unexpected(goQuoted(part) + QStringLiteral(" is an invalid ") + what
            + QStringLiteral(" of ") + goQuoted(text) + QStringLiteral(": ") + rule.toString()
            + QStringLiteral(": invalid argument"));
    };
    if (text.contains(u'*'))
        return failure(QStringLiteral("wildcards not yet supported"));

    const Parts split(text);
    const std::span<const QStringView> parts = split.all();
    const std::optional<SystemPart> system = systemPartOf(parts.front());
    if (!system)
        return mismatch(parts.front(), QStringLiteral("OS component"), kSystemRule);
    if (const QStringView escape = badEscapeIn(system->version); !escape.isEmpty())
        return std::unexpected(QStringLiteral("%1 has an invalid OS version %2: invalid URL escape %3")
                .arg(goQuoted(text), goQuoted(system->version), goQuoted(escape)));
    if (const auto error = featuresError(system->features))
        return std::unexpected(QStringLiteral("%1 has invalid OS features: %2").arg(goQuoted(text), *error));
    for (const QStringView part : parts.subspan(1)) {
        if (part.isEmpty() || !isWord(part, u"_.-"))
            return mismatch(part, QStringLiteral("component"), kComponentRule);
    }

    Platform platform;
    platform.os = goLowered(system->name);
    if (platform.os == u"macos")
        platform.os = QStringLiteral("darwin");
    if (!system->version.isEmpty())
        platform.osVersion = QString::fromUtf8(QByteArray::fromPercentEncoding(system->version.toUtf8()));

    const auto setArchitecture = [&](QStringView architecture, QStringView variant) {
        std::tie(platform.architecture, platform.variant) =
            normalArchitecture(goLowered(architecture), goLowered(variant));
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

bool isWindows(QStringView platform)
{
    if (!platform.startsWith(u"windows", Qt::CaseInsensitive))
        return false; // As nearly always.
    const auto parsed = parsePlatform(platform);
    return parsed && parsed->os == u"windows";
}

} // namespace stagecraft
