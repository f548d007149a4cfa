// SPDX-License-Identifier: MIT
// The error that rejects a file, of both sides.
#pragma once

#include "tests/programs/conformance/case.h"

#include <optional>

namespace stagecraft::conformance {

/// An error with the lines that BuildKit reports for it; -1 where it names none.
struct FirstError {
    int line = -1;
    int lastLine = -1;
    QString message;
};

/// The error of a record of BuildKit, or nothing if it accepts the file.
std::optional<FirstError> expectedError(const QJsonObject &record);

/// The error that Stagecraft expects BuildKit to report.
std::optional<FirstError> foundError(const Case &record);

/// True if a record says whether BuildKit accepts the file.
bool hasVerdict(const QJsonObject &record);

} // namespace stagecraft::conformance
