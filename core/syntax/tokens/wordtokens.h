// SPDX-License-Identifier: MIT
// Variables and quotes inside a word.
#pragma once

#include "core/syntax/token.h"

#include <QStringView>

#include <vector>

namespace stagecraft {

/// The variables and quoted pieces of a word, with offsets into it, in order and without overlap. What
/// lies between is plain text. Only for colours: what a word means is judged where it is expanded.
std::vector<Token> tokensInWord(QStringView word, QChar escape);

} // namespace stagecraft
