// SPDX-License-Identifier: MIT
// BuildKit's own words, where both sides reject a file.
#include "tests/programs/conformance/kind.h"
#include "tests/programs/conformance/kinds/firsterror.h"
#include "tests/programs/conformance/kinds/normalised.h"

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

namespace {

std::optional<QStringList> differences(const Case &record)
{
    if (!hasVerdict(record.record))
        return std::nullopt;
    const auto theirs = expectedError(record.record);
    const auto ours = foundError(record);
    if (!theirs || !ours)
        return std::nullopt;
    const QString message = normalised(ours->message);
    if (message == theirs->message)
        return QStringList();
    return QStringList{u"\"%1\" instead of \"%2\""_s.arg(message, theirs->message)};
}

} // namespace

const Kind kinds::message{
    .name = "message",
    .question = "BuildKit's words for the error",
    .differences = &differences,
};

} // namespace stagecraft::conformance
