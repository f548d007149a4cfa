// SPDX-License-Identifier: MIT
// Ports of EXPOSE: "[[ip:]host:]container[/protocol]" (semantics 11.5).
#pragma once

#include <QString>
#include <QStringView>

#include <expected>
#include <optional>

namespace stagecraft {

/// The parts of a port as written.
struct PortParts {
    QStringView ip;
    QStringView hostPort;
    QStringView containerPort;
    QStringView protocol; ///< "tcp" where there is none.
};

/// Splits a port. The error is BuildKit's ("invalid port: …"): no port, or a protocol that does not exist.
std::expected<PortParts, QString> splitPort(QStringView port);

/// What BuildKit says against a port whose parts could be told; nothing if it is fine.
std::optional<QString> portError(const PortParts &port);

} // namespace stagecraft
