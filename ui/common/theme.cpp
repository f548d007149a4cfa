// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"

#include <QPalette>

namespace stagecraft {

namespace {

Theme lightTheme()
{
    return {
        .scheme = ColorScheme::Light,
        .window = 0xF5F6F8,
        .toolBar = 0xFFFFFF,
        .panel = 0xFFFFFF,
        .raised = 0xEEF0F4,
        .border = 0xD9DDE5,
        .text = 0x1C2330,
        .mutedText = 0x6B7486,
        .faintText = 0x8A93A5,
        .accent = 0x2F6FDB,
        .accentText = 0xFFFFFF,
        .selection = 0xDBE7FF,
        .canvas = 0xEEF0F4,
        .canvasDot = 0xD5D9E2,
        .shadow = QColor(28, 35, 48, 26),
        .baseImage = 0x7A5BD0,
        .context = 0xB8791A,
        .editor = 0xFFFFFF,
        .gutter = 0xF3F4F7,
        .currentLine = 0xDBE7FF,
        .flash = 0xFFF1C2,
        .keyword = 0x0B57D0,
        .flag = 0xA545BA,
        .string = 0x1D7F4E,
        .variable = 0xB0500F,
        .comment = 0x8A93A5,
        .success = 0x1F9D61,
        .successText = 0xFFFFFF,
        .error = 0xD1344B,
        .warning = 0xCE8B0E,
        .info = 0x2F6FDB,
    };
}

Theme darkTheme()
{
    return {
        .scheme = ColorScheme::Dark,
        .window = 0x1B1E25,
        .toolBar = 0x232730,
        .panel = 0x232730,
        .raised = 0x2C313C,
        .border = 0x353B48,
        .text = 0xE4E8F0,
        .mutedText = 0x98A2B6,
        .faintText = 0x7A859A,
        .accent = 0x5B94F5,
        .accentText = 0xFFFFFF,
        .selection = 0x26344F,
        .canvas = 0x15181E,
        .canvasDot = 0x2A2F3A,
        .shadow = QColor(0, 0, 0, 90),
        .baseImage = 0xA58BF0,
        .context = 0xE1A63E,
        .editor = 0x1B1E25,
        .gutter = 0x20242C,
        .currentLine = 0x26344F,
        .flash = 0x4A411F,
        .keyword = 0x7FB0FF,
        .flag = 0xDA8EEB,
        .string = 0x7CC89A,
        .variable = 0xF0A875,
        .comment = 0x7A859A,
        .success = 0x3CC285,
        .successText = 0xFFFFFF,
        .error = 0xF06A7C,
        .warning = 0xDDA032,
        .info = 0x5B94F5,
    };
}

} // namespace

const Theme &themeFor(ColorScheme scheme)
{
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    return scheme == ColorScheme::Dark ? dark : light;
}

const Theme &themeOf(const QPalette &palette)
{
    const bool dark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return themeFor(dark ? ColorScheme::Dark : ColorScheme::Light);
}

QColor roleColor(const Theme &theme, StageRole role)
{
    switch (role) {
    case StageRole::Builder:
        return theme.isDark() ? 0x5B94F5 : 0x2F6FDB;
    case StageRole::Runtime:
        return theme.isDark() ? 0x3CC285 : 0x1F9D61;
    case StageRole::Base:
        return theme.isDark() ? 0x3BB8C9 : 0x0E8496;
    case StageRole::Test:
        return theme.isDark() ? 0xE083C8 : 0xB4489B;
    case StageRole::Development:
        return theme.isDark() ? 0xEE8B5E : 0xBF5A2C;
    case StageRole::Other:
        break;
    }
    return theme.isDark() ? 0x8D99AD : 0x5F6B80;
}

QColor severityColor(const Theme &theme, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return theme.error;
    case Severity::Warning:
        return theme.warning;
    case Severity::Info:
        return theme.info;
    case Severity::Style:
    case Severity::Off:
        break;
    }
    return theme.faintText;
}

QColor mixed(const QColor &color, const QColor &background, double amount)
{
    const auto channel = [amount](int over, int under) {
        return qRound(under + (over - under) * amount);
    };
    return QColor(channel(color.red(), background.red()), channel(color.green(), background.green()),
        channel(color.blue(), background.blue()));
}

} // namespace stagecraft
