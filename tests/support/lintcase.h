// SPDX-License-Identifier: MIT
// Linting a text in one line, and the settings that a rule's examples need.
#pragma once

#include "core/lint/linter.h"
#include "core/lint/rule.h"

#include <QList>

namespace stagecraft::test {

/// All findings of a text.
std::vector<Diagnostic> findings(
    const QString &text, const RuleSettings &settings = {}, SurroundingsPointer surroundings = {});

/// Those of one rule, by its own name or as another finding's `also`.
std::vector<Diagnostic> findings(const QString &text, QStringView rule, const RuleSettings &settings = {},
    SurroundingsPointer surroundings = {});

/// The lines that a rule reports, in order.
QList<int> linesOf(const QString &text, QStringView rule, const RuleSettings &settings = {});

/// The ids of a family's rules that report `text`, each once, sorted.
QStringList reportingRules(const QString &text, RuleFamily family, const RuleSettings &settings = {},
    SurroundingsPointer surroundings = {});

/// The settings under which a rule's examples hold: switched on, with a label schema where it needs one.
RuleSettings exampleSettings(const Rule &rule);

/// What is known around a rule's examples; nothing for most rules.
SurroundingsPointer exampleSurroundings(const Rule &rule);

} // namespace stagecraft::test
