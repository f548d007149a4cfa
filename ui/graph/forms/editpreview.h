// SPDX-License-Identifier: MIT
// What an edit will write, as a small diff.
#pragma once

#include "core/edit/editresult.h"

#include <QLabel>

namespace stagecraft {

/// Shows a diff, or why the edit cannot be made.
class EditPreview final : public QLabel {
    Q_OBJECT

public:
    explicit EditPreview(QWidget *parent = nullptr);

    void showResult(const QString &text, const EditResult &result);
    void showReason(const QString &reason);
};

} // namespace stagecraft
