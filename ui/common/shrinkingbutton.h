// SPDX-License-Identifier: MIT
// A button of a tool bar that gives way where room is short.
#pragma once

#include <QToolButton>

namespace stagecraft {

/// May become narrower than its text. It then shows a shorter one, and of that as much as there is room for.
class ShrinkingButton final : public QToolButton {
    Q_OBJECT

public:
    explicit ShrinkingButton(QWidget *parent = nullptr);

    void setTexts(const QString &text, const QString &shorter);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shorter;
};

} // namespace stagecraft
