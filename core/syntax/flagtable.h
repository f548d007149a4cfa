// SPDX-License-Identifier: MIT
// Which flags each instruction has (semantics 9.5).
#pragma once

#include "core/syntax/keyword.h"

#include <span>

namespace stagecraft {

enum class FlagType : quint8 {
    Boolean, ///< Without a value, or with true or false.
    Text,    ///< Needs a value; may stand once.
    Texts,   ///< Needs a value; may be repeated.
};

struct FlagSpecification {
    QStringView name; ///< Without dashes.
    FlagType type = FlagType::Text;
};

/// The flags of an instruction, in the order of BuildKit's documentation.
std::span<const FlagSpecification> flagsOf(Keyword keyword);

/// False for the instructions whose flags BuildKit does not look at: ARG and STOPSIGNAL. HEALTHCHECK
/// NONE is a third case.
bool looksAtFlags(Keyword keyword);

} // namespace stagecraft
