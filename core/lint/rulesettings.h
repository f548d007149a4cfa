// SPDX-License-Identifier: MIT
// What a person or a project chose about rules.
#pragma once

#include "core/lint/diagnostic.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

namespace stagecraft {

/// What a label's value must be (hadolint's label-schema).
enum class LabelType : quint8 { RawText, Url, Spdx, SemVer, Rfc3339, GitHash, Email, Unknown };

/// Settings of the linter. The defaults are those of BuildKit and hadolint.
struct RuleSettings {
    QHash<QString, Severity> severities;  ///< By rule id; `Off` switches a rule off.
    QStringList experimental;             ///< BuildKit's experimental rules to run; "all" for all of them.
    QStringList trustedRegistries;        ///< hadolint DL3026; empty: all are trusted.
    QMap<QString, LabelType> labelSchema; ///< hadolint DL3048 to DL3058.
    bool strictLabels = false;
    bool disableIgnorePragma = false;         ///< hadolint's inline comments are not obeyed.
    bool noFail = false;                      ///< For the exit code only.
    std::optional<Severity> failureThreshold; ///< For the exit code only.
    bool shipsOnlyTarget = true;              ///< Pipeline rules about what ships look at the target alone.
};

} // namespace stagecraft
