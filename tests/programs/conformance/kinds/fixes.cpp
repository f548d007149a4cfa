// SPDX-License-Identifier: MIT
// What holds for every fix, on files that have some.
#include "tests/programs/conformance/kind.h"
#include "tests/support/fixcheck.h"

#include <algorithm>

namespace stagecraft::conformance {

static std::optional<QStringList> differences(const Case &record)
{
    const auto hasFix = [](const Diagnostic &finding) {
        return finding.fix.has_value();
    };
    if (std::ranges::none_of(record.findings.diagnostics, hasFix))
        return std::nullopt;
    return test::problemsOfFixes(*record.analysis);
}

const Kind kinds::fixes{
    .name = "fixes",
    .question = "after a fix, alone or with all, the finding is gone and no new one as serious is there",
    .differences = &differences,
};

} // namespace stagecraft::conformance
