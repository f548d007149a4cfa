// SPDX-License-Identifier: MIT
// Accepted or rejected, and where the error is.
#include "tests/programs/conformance/kind.h"
#include "tests/programs/conformance/kinds/firsterror.h"

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

namespace {

QString shown(const std::optional<FirstError> &error)
{
    if (!error)
        return u"accepted"_s;
    return u"rejected at lines %1-%2 (%3)"_s.arg(
        QString::number(error->line), QString::number(error->lastLine), error->message);
}

std::optional<QStringList> differences(const Case &record)
{
    if (!hasVerdict(record.record))
        return std::nullopt;
    const auto theirs = expectedError(record.record);
    const auto ours = foundError(record);
    const bool agrees = theirs.has_value() == ours.has_value()
        && (!theirs || (theirs->line == ours->line && theirs->lastLine == ours->lastLine));
    return agrees ? QStringList() : QStringList{u"%1 instead of %2"_s.arg(shown(ours), shown(theirs))};
}

} // namespace

const Kind kinds::verdict{
    .name = "verdict",
    .question = "accepted or rejected, and the lines of the error",
    .differences = &differences,
};

} // namespace stagecraft::conformance
