// SPDX-License-Identifier: MIT
// The lines that an edit changes.
#pragma once

#include "core/text/textedit.h"

#include <QString>

#include <vector>

namespace stagecraft {

enum class DiffKind : quint8 { Removed, Added, Gap };

struct DiffLine {
    DiffKind kind = DiffKind::Added;
    int number = 0; ///< Line in the old text for what is removed, in the new one for what is added.
    QString text;

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// The lines that `edit` changes in `text`, removed ones first at each place, a Gap where
/// unchanged lines lie between two places.
std::vector<DiffLine> diffLinesOf(const QString &text, const TextEdit &edit);

} // namespace stagecraft
