// SPDX-License-Identifier: MIT
// The steps that can be undone and redone.
#pragma once

#include <QListWidget>

namespace stagecraft {

/// Shows the history from the opened file to the newest step; a click goes there.
class HistoryPanel final : public QListWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// `index` steps are done; the others were undone and are shown faint.
    void setSteps(const QStringList &names, int index);

signals:
    /// Undo or redo until `index` steps are done.
    void stepRequested(int index);
};

} // namespace stagecraft
