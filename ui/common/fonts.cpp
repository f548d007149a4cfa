// SPDX-License-Identifier: MIT
#include "ui/common/fonts.h"

#include <QFontDatabase>

namespace stagecraft {

namespace {

QString preferredFamily(const QString &family, QFontDatabase::SystemFont fallback)
{
    return QFontDatabase::hasFamily(family) ? family : QFontDatabase::systemFont(fallback).family();
}

QFont font(const QString &family, QFont::StyleHint hint, int pixelSize, QFont::Weight weight)
{
    QFont result(family);
    result.setStyleHint(hint);
    result.setPixelSize(pixelSize);
    result.setWeight(weight);
    return result;
}

} // namespace

QFont uiFont(int pixelSize, QFont::Weight weight)
{
    static const QString family = preferredFamily(QStringLiteral("Inter"), QFontDatabase::GeneralFont);
    return font(family, QFont::SansSerif, pixelSize, weight);
}

QFont codeFont(int pixelSize, QFont::Weight weight)
{
    static const QString family = preferredFamily(QStringLiteral("JetBrains Mono"), QFontDatabase::FixedFont);
    QFont result = font(family, QFont::Monospace, pixelSize, weight);
    result.setFixedPitch(true);
    // A sign made of several characters hides which ones stand in the file.
    result.setFeature("calt", 0);
    result.setFeature("liga", 0);
    return result;
}

} // namespace stagecraft
