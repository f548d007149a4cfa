// SPDX-License-Identifier: MIT
// Fusion with the program's own signs in its dialogs.
#pragma once

#include <QProxyStyle>

namespace stagecraft {

/// The same on every desktop, and it follows the palette in everything.
class AppStyle final : public QProxyStyle {
    Q_OBJECT

public:
    AppStyle();

    QIcon standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override;
};

} // namespace stagecraft
