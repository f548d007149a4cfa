// SPDX-License-Identifier: MIT
// A line of comma-separated values (go-csvvalue), as in --mount and --device.
#pragma once

#include "core/text/textrange.h"

#include <QString>

#include <expected>
#include <vector>

namespace stagecraft {

/// One field of the line.
struct CsvField {
    TextRange range; ///< In the line, without the quotes around it.
    QString decoded; ///< Its text where doubled quotes were made single; null where it is as written.

    QStringView textIn(QStringView line) const
    {
        return decoded.isNull() ? line.sliced(range.start, range.size()) : QStringView(decoded);
    }
};

/// The fields of `line`. The error is Go's, such as `parse error on line 1, column 3: bare " in
/// non-quoted-field`.
std::expected<std::vector<CsvField>, QString> csvFieldsOf(QStringView line);

} // namespace stagecraft
