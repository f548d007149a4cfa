// SPDX-License-Identifier: MIT
#include "ui/common/appstyle.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QWidget>

namespace stagecraft {

AppStyle::AppStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

QIcon AppStyle::standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const
{
    const QPalette palette = widget ? widget->palette() : QGuiApplication::palette();
    const Theme &theme = themeOf(palette);
    switch (sign) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(IconName::Info, theme.accent);
    case SP_MessageBoxWarning:
        return icon(IconName::Warning, theme.warning);
    case SP_MessageBoxCritical:
        return icon(IconName::Error, theme.error);
    default:
        return QProxyStyle::standardIcon(sign, option, widget);
    }
}

int AppStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    // The words of a button say enough.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace stagecraft
