// SPDX-License-Identifier: MIT
// ONBUILD: what its trigger is when it runs (semantics 15.4 to 15.8).
#pragma once

#include "core/syntax/syntaxtree.h"

#include <memory>

namespace stagecraft {

/// A trigger parsed as a file of its own, with '\' as escape character.
struct ParsedTrigger {
    std::shared_ptr<const SyntaxTree> tree;
    const Instruction *instruction = nullptr; ///< Null where BuildKit finds no single instruction.
    std::vector<Message> errors;              ///< What BuildKit says when the trigger runs.
};

/// The text of the trigger that an ONBUILD hands on, bodies of heredocs included.
QString triggerTextOf(const Instruction &onbuild);

ParsedTrigger parseTrigger(const QString &text);

} // namespace stagecraft
