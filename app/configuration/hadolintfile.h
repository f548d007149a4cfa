// SPDX-License-Identifier: MIT
// The project's settings of rules: .hadolint.yaml.
#pragma once

#include "core/lint/rulesettings.h"
#include "core/text/message.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>

namespace stagecraft {

/// Reads a .hadolint.yaml (hadolint's docs, section "Configure"). Keys: ignored, override, failure-threshold,
/// trustedRegistries, label-schema, strict-labels, disable-ignore-pragma, no-fail. Others are passed over.
/// The error says what is wrong and on which line.
std::expected<RuleSettings, Message> parseHadolintFile(const QByteArray &yaml);

/// The same of a file.
std::expected<RuleSettings, Message> loadHadolintFile(const QString &path);

/// The .hadolint.yaml or .hadolint.yml in `folder` or the nearest folder above it that has one.
std::optional<QString> hadolintFileFor(const QString &folder);

} // namespace stagecraft
