// SPDX-License-Identifier: MIT
// A syntax tree as text, for golden files.
#pragma once

#include "core/syntax/syntaxtree.h"

namespace stagecraft::test {

/// One line for each node, part and error of `tree`. Places are written line:column, both from 1, the end
/// excluded: `2:5-9`, or `2:5-3:2` over several lines.
QString dump(const SyntaxTree &tree);

} // namespace stagecraft::test
