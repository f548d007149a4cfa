// SPDX-License-Identifier: MIT
// What a rule is: all that is known of it, and its check, in one constant.
#pragma once

#include "core/lint/diagnostic.h"
#include "core/lint/rulesettings.h"
#include "core/model/analysis.h"

#include <QStringView>

#include <vector>

namespace stagecraft {

/// Takes the findings of one rule.
class DiagnosticSink {
public:
    explicit DiagnosticSink(const Rule &rule, std::vector<Diagnostic> &diagnostics)
        : m_rule(rule), m_diagnostics(diagnostics)
    {
    }

    /// Those of the rule (Rule::programs).
    ProgramFilter programs() const;

    /// Reports the rule at `instruction`: its first and last line, `range` underlined (the head of the
    /// instruction if it is empty). Returns the finding, to be refined.
    Diagnostic &report(const Instruction &instruction, TextRange range, Message message);
    Diagnostic &report(int line, int lastLine, TextRange range, Message message);

private:
    const Rule &m_rule;
    std::vector<Diagnostic> &m_diagnostics;
};

enum class RuleFamily : quint8 { BuildKit, Hadolint, Pipeline };

/// One rule. Rules are constants without state: any number of threads may run the same one.
struct Rule {
    QStringView id; ///< "DL3008", "StageNameCasing", "SGC101". Never reused, even after removal.
    RuleFamily family = RuleFamily::Pipeline;
    Severity severity = Severity::Warning; ///< Default; settings may change it.
    bool experimental = false;             ///< BuildKit: runs only when asked for.
    /// A file has to run one of these programs for the rule to find anything. Empty: it need not.
    ProgramFilter programs = {};
    /// It has to have an instruction with one of these keywords, or to run a trigger. Empty: it need not.
    KeywordSet keywords = {};
    const char *title =
        ""; ///< One line: what is wrong. Marked with QT_TRANSLATE_NOOP("core", …), as are the next two.
    const char *why = "";    ///< Why it matters, two or three sentences.
    const char *noFix = "";  ///< One sentence why no fix is safe; empty if findings carry a fix.
    QStringView badExample;  ///< A whole Dockerfile that this rule reports.
    QStringView goodExample; ///< The same after the mending; the rule is silent.
    QStringView source;      ///< Where the rule is defined: "BuildKit frontend/dockerfile/linter/ruleset.go",
                             ///< "hadolint DL3008".
    void (*check)(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink) = nullptr;
};

/// False for a file that has nothing of what the rule looks at.
inline bool concerns(const Rule &rule, const Analysis &analysis)
{
    return (rule.programs.isEmpty() || rule.programs.mayMeet(analysis.programs))
        && (rule.keywords.isEmpty() || rule.keywords.meets(analysis.tree().keywords())
            || analysis.pipeline->runsTriggers());
}

} // namespace stagecraft
