// SPDX-License-Identifier: MIT
// A button of a tool bar that gives way where room is short.
#pragma once

#include <QToolButton>

namespace stagecraft {

/// May become narrower than its text, which is then elided in the middle. Texts that end with a sign, as
/// those of menus do, so keep it.
class ShrinkingButton final : public QToolButton {
    Q_OBJECT

public:
    explicit ShrinkingButton(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace stagecraft
