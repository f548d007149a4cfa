// SPDX-License-Identifier: MIT
#include "ui/graph/items/edgeline.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace stagecraft;

namespace {

// Right, in an S down to another height, and right again.
QPainterPath steps()
{
    QPainterPath path(QPointF(0, 0));
    path.cubicTo(30, 0, 60, 0, 100, 0);
    path.cubicTo(150, 0, 150, 80, 200, 80);
    path.cubicTo(230, 80, 270, 80, 300, 80);
    return path;
}

} // namespace

class TestEdgeLine : public QObject {
    Q_OBJECT

private slots:
    void partsNear_data()
    {
        QTest::addColumn<QRectF>("rect");
        QTest::addColumn<QList<int>>("curves"); // The first of each part.
        QTest::addRow("all") << QRectF(-10, -10, 400, 200) << QList<int>{0};
        QTest::addRow("the middle") << QRectF(140, 30, 20, 20) << QList<int>{1};
        QTest::addRow("the end") << QRectF(250, 70, 10, 20) << QList<int>{2};
        QTest::addRow("inside the bounds, but away") << QRectF(10, 60, 50, 10) << QList<int>{};
    }
    void partsNear()
    {
        QFETCH(QRectF, rect);
        QList<int> curves;
        for (const EdgeLine::Part &part : EdgeLine(steps()).partsNear(rect))
            curves.append(part.firstCurve);
        QTEST(curves, "curves");
    }

    void aLineThatLeavesAndComesBackHasTwoParts()
    {
        QPainterPath path(QPointF(0, 0));
        path.cubicTo(0, 10, 0, 20, 0, 50);
        path.cubicTo(30, 60, 40, 60, 50, 50);
        path.cubicTo(50, 20, 50, 10, 50, 0);
        const auto parts = EdgeLine(path).partsNear(QRectF(-5, -5, 100, 20));
        QCOMPARE(parts.size(), 2u);
        QCOMPARE(parts[1].firstCurve, 2);
        QCOMPARE(parts[1].path.currentPosition(), QPointF(50, 0));
    }

    void dashesOfAPartGoOnWhereTheyWere()
    {
        const EdgeLine line(steps());
        QCOMPARE(line.lengthBefore(0), 0.0);
        QCOMPARE(line.lengthBefore(1), 100.0);
        QVERIFY(std::abs(line.lengthBefore(3) - steps().length()) < 0.5);
    }

    void anEmptyLineIsNowhere()
    {
        QVERIFY(EdgeLine().partsNear(QRectF(-10, -10, 20, 20)).empty());
        QCOMPARE(EdgeLine().start(), QPointF());
        QVERIFY(EdgeLine().distanceTo(QPointF()) > 1e6);
    }

    // Many small steps are drawn as one piece from afar, never further from the line than a pixel is wide
    // there.
    void smallStepsAreNotLeftBehind()
    {
        QPainterPath path(QPointF(0, 0));
        for (int x = 0; x < 300; x += 10)
            path.cubicTo(x + 5, x / 10, x + 5, x / 10 + 1, x + 10, x / 10 + 1);
        QImage image(301, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(QPen(Qt::black, 0));
        EdgeLine(path).drawNear(painter, image.rect(), LineDetail::Bends);
        painter.end();
        for (int x = 0; x < 300; ++x) {
            const int y = x / 10;
            const auto isDark = [&](int there) {
                return there >= 0 && image.pixelColor(x, there) == QColor(Qt::black);
            };
            QVERIFY2(
                isDark(y - 1) || isDark(y) || isDark(y + 1) || isDark(y + 2), qPrintable(QString::number(x)));
        }
    }

    void thePlainLineRunsWhereTheRoundOneRuns_data()
    {
        QTest::addColumn<LineDetail>("detail");
        QTest::addRow("bends") << LineDetail::Bends;
        QTest::addRow("curves") << LineDetail::Curves;
    }
    void thePlainLineRunsWhereTheRoundOneRuns()
    {
        QFETCH(LineDetail, detail);
        QImage image(301, 101, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(QPen(Qt::black, 0));
        const EdgeLine line(steps());
        line.drawNear(painter, image.rect(), detail);
        painter.end();
        const auto isDark = [&image](int x, int y) {
            return image.pixelColor(x, y) == QColor(Qt::black);
        };
        QVERIFY(isDark(50, 0) && isDark(250, 80));
        QVERIFY(isDark(150, 40)); // The middle of the S is on both.
        QVERIFY(!isDark(50, 80) && !isDark(250, 0));
    }
};

QTEST_MAIN(TestEdgeLine)
#include "tst_edgeline.moc"
