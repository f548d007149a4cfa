// SPDX-License-Identifier: MIT
#include "ui/common/apptheme.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

QColor strongestColor(const QImage &image)
{
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > strongest.alpha())
                strongest = color;
        }
    }
    return strongest;
}

constexpr int kIconCount = int(IconName::ZoomOut) + 1;

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void everyIconDrawsSomethingInTheColourAskedFor_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < kIconCount; ++number)
            QTest::addRow("icon %d", number) << number;
    }

    void everyIconDrawsSomethingInTheColourAskedFor()
    {
        QFETCH(int, number);
        const QColor color(0x2F, 0x6F, 0xDB);
        const QImage image = icon(IconName(number), color).pixmap(48, 48).toImage();
        const QColor found = strongestColor(image);
        QVERIFY(found.alpha() > 200);
        QVERIFY(qAbs(found.blue() - color.blue()) < 4 && qAbs(found.red() - color.red()) < 4);
    }

    void everyFileHasItsName() { QCOMPARE(QDir(u":/icons"_s).entryList({u"*.svg"_s}).size(), kIconCount); }

    void iconsFollowThePalette()
    {
        const QIcon undo = icon(IconName::Undo);
        applyTheme(*qApp, ColorScheme::Light);
        QVERIFY(strongestColor(undo.pixmap(32, 32).toImage()).lightness() < 80);
        applyTheme(*qApp, ColorScheme::Dark);
        QVERIFY(strongestColor(undo.pixmap(32, 32).toImage()).lightness() > 180);
    }

    void vectorDevicesGetLines()
    {
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        QPainter painter(&generator);
        paintIcon(painter, IconName::Secret, QRectF(0, 0, 16, 16), Qt::red);
        painter.end();
        QVERIFY(buffer.data().contains("<path"));
        QVERIFY(!buffer.data().contains("<image"));
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
