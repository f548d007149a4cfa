// SPDX-License-Identifier: MIT
#include "core/model/values/port.h"

#include "core/model/values/gonumber.h"
#include "core/model/values/ipaddress.h"
#include "core/text/gotext.h"

namespace stagecraft {

namespace {

struct PortRange {
    qint64 first = 0;
    qint64 last = 0;
};

std::optional<qint64> portNumber(QStringView text)
{
    const std::optional<qint64> number = goInteger(text);
    return number && *number >= 0 && *number <= 65535 ? number : std::nullopt;
}

std::optional<PortRange> portRange(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const QStringView start = dash < 0 ? text : text.first(dash);
    const QStringView end = dash < 0 ? text : text.sliced(dash + 1);
    const std::optional<qint64> first = portNumber(start);
    if (!first)
        return std::nullopt;
    if (start == end)
        return PortRange{*first, *first};
    const std::optional<qint64> last = portNumber(end);
    if (!last || *last < *first)
        return std::nullopt;
    return PortRange{*first, *last};
}

// Go's net.SplitHostPort of `ip` and ':'.
QStringView bracketProblem(QStringView ip, qsizetype close)
{
    if (close < 0)
        return u"missing ']' in address";
    if (close == ip.size() - 1)
        return u"unexpected '[' in address";
    return ip[close + 1] == u':' ? u"too many colons in address" : u"missing port in address";
}

std::optional<QString> ipError(QStringView ip)
{
    if (ip.isEmpty())
        return std::nullopt;
    QStringView bare = ip;
    if (ip.startsWith(u'[')) {
        const qsizetype close = ip.indexOf(u']');
        const bool isClosed = close == ip.size() - 1 && !ip.sliced(1).contains(u'[');
        if (!isClosed)
            return QStringLiteral("invalid IP address %1: address %1:: %2")
                .arg(ip, bracketProblem(ip, close));
        bare = ip.sliced(1, close - 1);
    }
    if (isIpAddress(bare))
        return std::nullopt;
    return QStringLiteral("invalid IP address: %1").arg(bare);
}

} // namespace

std::expected<PortParts, QString> splitPort(QStringView port)
{
    PortParts parts;
    QStringView rest = port;
    const qsizetype lastColon = rest.lastIndexOf(u':');
    if (lastColon >= 0) {
        parts.hostPort = rest.first(lastColon);
        rest = rest.sliced(lastColon + 1);
        const qsizetype colon = parts.hostPort.lastIndexOf(u':');
        if (colon >= 0) {
            parts.ip = parts.hostPort.first(colon);
            parts.hostPort = parts.hostPort.sliced(colon + 1);
        }
    }
    const qsizetype slash = rest.indexOf(u'/');
    parts.containerPort = slash < 0 ? rest : rest.first(slash);
    parts.protocol = slash < 0 ? QStringView() : rest.sliced(slash + 1);
    const auto failure = [port](const QString &reason) {
        return std::unexpected(QStringLiteral("invalid port: %1: %2").arg(goQuoted(port), reason));
    };
    if (parts.containerPort.isEmpty())
        return failure(QStringLiteral("no port specified"));
    if (parts.protocol.isEmpty()) {
        parts.protocol = u"tcp";
        return parts;
    }
    for (const QStringView known : {QStringView(u"tcp"), QStringView(u"udp"), QStringView(u"sctp")}) {
        if (parts.protocol.compare(known, Qt::CaseInsensitive) == 0)
            return parts;
    }
    return failure(QStringLiteral("invalid proto: %1").arg(parts.protocol));
}

std::optional<QString> portError(const PortParts &port)
{
    if (const std::optional<QString> error = ipError(port.ip))
        return error;
    const std::optional<PortRange> container = portRange(port.containerPort);
    if (!container)
        return QStringLiteral("invalid containerPort: %1").arg(port.containerPort);
    if (port.hostPort.isEmpty())
        return std::nullopt;
    const std::optional<PortRange> host = portRange(port.hostPort);
    if (!host)
        return QStringLiteral("invalid hostPort: %1").arg(port.hostPort);
    const qint64 containerCount = container->last - container->first;
    if (containerCount != host->last - host->first && containerCount != 0)
        return QStringLiteral("invalid ranges specified for container and host Ports: %1 and %2")
            .arg(port.containerPort, port.hostPort);
    return std::nullopt;
}

} // namespace stagecraft
