// SPDX-License-Identifier: MIT
#include "ui/common/apptheme.h"
#include "ui/common/fonts.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace stagecraft;

namespace {

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

/// The contrast ratio of WCAG 2: 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void textCanBeRead_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addRow("light") << ColorScheme::Light;
        QTest::addRow("dark") << ColorScheme::Dark;
    }

    void textCanBeRead()
    {
        QFETCH(ColorScheme, scheme);
        const Theme &theme = themeFor(scheme);
        QCOMPARE_GE(contrast(theme.text, theme.panel), 7.0);
        QCOMPARE_GE(contrast(theme.mutedText, theme.panel), 4.5);
        QCOMPARE_GE(contrast(theme.error, theme.panel), 4.5);
        for (const QColor &color : {theme.keyword, theme.flag, theme.string, theme.variable})
            QCOMPARE_GE(contrast(color, theme.editor), 4.5);
        for (const StageRole role : {StageRole::Builder, StageRole::Runtime, StageRole::Base, StageRole::Test,
                 StageRole::Development, StageRole::Other}) {
            const QColor head = mixed(roleColor(theme, role), theme.panel, metrics::kHeadTint);
            QCOMPARE_GE(contrast(theme.text, head), 7.0);
            QCOMPARE_GE(contrast(theme.mutedText, head), 4.0);
        }
    }

    void aThemeIsFoundByItsPalette()
    {
        QCOMPARE(themeOf(paletteOf(themeFor(ColorScheme::Dark))).scheme, ColorScheme::Dark);
        QCOMPARE(themeOf(paletteOf(themeFor(ColorScheme::Light))).scheme, ColorScheme::Light);
    }

    void theStyleSheetHasNoOpenPlaces()
    {
        QVERIFY(!styleSheetOf(themeFor(ColorScheme::Light)).contains(u'@'));
    }

    void chevronsHaveTheColourOfTheTheme_data() { textCanBeRead_data(); }
    void chevronsHaveTheColourOfTheTheme()
    {
        QFETCH(ColorScheme, scheme);
        const Theme &theme = themeFor(scheme);
        static const QRegularExpression url(QStringLiteral("url\\(([^)]*)\\)"));
        int count = 0;
        for (const QRegularExpressionMatch &match : url.globalMatch(styleSheetOf(theme))) {
            QFile file(match.captured(1));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY(file.readAll().contains(theme.mutedText.name().toLatin1()));
            ++count;
        }
        QCOMPARE(count, 3);
    }

    void theApplicationTakesTheme()
    {
        applyTheme(*qApp, ColorScheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), themeFor(ColorScheme::Dark).window);
        applyTheme(*qApp, ColorScheme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), themeFor(ColorScheme::Light).window);
    }

    void codeHasOneWidth()
    {
        const QFontMetricsF width(codeFont());
        QCOMPARE(
            width.horizontalAdvance(QStringLiteral("iiii")), width.horizontalAdvance(QStringLiteral("MMMM")));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
