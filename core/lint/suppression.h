// SPDX-License-Identifier: MIT
// Which findings of a file its own comments silence.
#pragma once

#include "core/lint/checkoptions.h"
#include "core/lint/pragma.h"
#include "core/lint/rule.h"

#include <QHash>

namespace stagecraft {

/// Each family obeys its own comments: BuildKit's checks `check=skip=…`, hadolint's rules and ShellCheck
/// `# hadolint ignore=…`, the rules about the pipeline `# stagecraft ignore=…` in the same forms.
class Suppression {
public:
    Suppression(const SyntaxTree &tree, const RuleSettings &settings);

    /// True if a finding of this family is not to be shown.
    bool suppresses(const Diagnostic &diagnostic, RuleFamily family, bool isExperimental = false) const;

    /// True if the rule, where it is experimental, is switched on for some part of the file.
    bool mayRun(const Rule &rule) const { return !rule.experimental || isEnabledSomewhere(rule); }

    /// `# check=error=true`
    bool failsOnWarning() const { return m_file.error; }

private:
    bool isEnabledSomewhere(const Rule &rule) const;
    bool isSilencedByCheck(const Diagnostic &diagnostic, bool isExperimental) const;

    CheckOptions m_file;
    QHash<int, CheckOptions> m_inline; // By first line of the instruction.
    QStringList m_experimental;        // Of the settings.
    IgnorePragmas m_hadolint;
    IgnorePragmas m_pipeline;
};

} // namespace stagecraft
