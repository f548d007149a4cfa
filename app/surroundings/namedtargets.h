// SPDX-License-Identifier: MIT
// Which stages bake and compose files name as targets.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace stagecraft {

/// The build targets that a compose file names ("services: x: build: target:"). Nothing if it is no YAML.
std::optional<QStringList> composeTargets(const QByteArray &yaml);
/// The same of a bake file in HCL or JSON: the values of `target = "…"` inside target blocks.
QStringList bakeTargets(const QByteArray &hcl);
std::optional<QStringList> bakeJsonTargets(const QByteArray &json);

/// The targets of all bake and compose files in a folder; an empty list if there is no such file.
QStringList namedTargetsIn(const QString &folder);

} // namespace stagecraft
