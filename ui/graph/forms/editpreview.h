// SPDX-License-Identifier: MIT
// What an edit will write, as a small diff.
#pragma once

#include "core/edit/editresult.h"

#include <QLabel>

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

/// Shows a diff, or why the edit cannot be made.
class EditPreview final : public QLabel {
    Q_OBJECT

public:
    explicit EditPreview(QWidget *parent = nullptr);

    void showResult(const QString &text, const EditResult &result);
    void showReason(const QString &reason);
};

} // namespace stagecraft
