// SPDX-License-Identifier: MIT
#include "tests/programs/conformance/kind.h"

#include <array>

namespace stagecraft::conformance {

std::span<const Kind *const> allKinds()
{
    static constexpr std::array table{
        &kinds::instructions,
        &kinds::comments,
        &kinds::verdict,
        &kinds::message,
        &kinds::stages,
        &kinds::artifacts,
        &kinds::checks,
        &kinds::experimentalChecks,
        &kinds::hadolint,
        &kinds::hadolintCases,
        &kinds::hadolintExpectations,
        &kinds::fixes,
    };
    return table;
}

} // namespace stagecraft::conformance
