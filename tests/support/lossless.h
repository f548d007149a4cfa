// SPDX-License-Identifier: MIT
// The proof that a tree keeps all of its text.
#pragma once

#include "core/syntax/syntaxtree.h"

namespace stagecraft::test {

/// What is wrong with the ranges of `tree`, or nothing: nodes and tokens must cover the text without gap
/// or overlap, and the parts of instructions must lie in them and in order.
QString lossIn(const SyntaxTree &tree);

} // namespace stagecraft::test
