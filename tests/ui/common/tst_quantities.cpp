// SPDX-License-Identifier: MIT
#include "ui/common/quantities.h"

#include <QLocale>
#include <QTest>

using namespace stagecraft;

class TestQuantities : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void bytes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addRow("nothing") << qint64(0) << "0 B";
        QTest::addRow("below a thousand") << qint64(612) << "612 B";
        QTest::addRow("thousands") << qint64(3'100) << "3.1 kB";
        QTest::addRow("tens of millions") << qint64(61'800'000) << "61.8 MB";
        QTest::addRow("hundreds of millions") << qint64(319'000'000) << "319 MB";
        QTest::addRow("nearly the next unit") << qint64(999'600) << "1.0 MB";
        QTest::addRow("thousands of millions") << qint64(1'240'000'000) << "1.2 GB";
    }
    void bytes()
    {
        QFETCH(qint64, bytes);
        QTEST(byteText(bytes), "text");
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::addRow("from the cache") << qint64(40) << "40 ms";
        QTest::addRow("part of a second") << qint64(810) << "0.8 s";
        QTest::addRow("nearly a minute") << qint64(59'960) << "1 min 0 s";
        QTest::addRow("minutes") << qint64(125'000) << "2 min 5 s";
        QTest::addRow("hours") << qint64(3'840'000) << "1 h 4 min";
    }
    void durations()
    {
        QFETCH(qint64, milliseconds);
        QTEST(durationText(milliseconds), "text");
    }

    void changes()
    {
        QCOMPARE(changeText(319, 9), QStringLiteral("\u221297 %"));
        QCOMPARE(changeText(100, 112), QStringLiteral("+12 %"));
        QCOMPARE(changeText(100, 100), QStringLiteral("0 %"));
        QCOMPARE(changeText(0, 9), QString());
    }
};

QTEST_APPLESS_MAIN(TestQuantities)
#include "tst_quantities.moc"
