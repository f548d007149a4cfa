// SPDX-License-Identifier: MIT
#include "core/text/editdistance.h"

#include <QTest>

using namespace stagecraft;

class TestEditDistance : public QObject {
    Q_OBJECT

private slots:
    void distance_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("expected");
        QTest::addRow("equal") << "copy" << "copy" << 0;
        QTest::addRow("one replaced") << "copy" << "cops" << 1;
        QTest::addRow("one missing") << "chown" << "chon" << 1;
        QTest::addRow("two swapped count twice") << "from" << "form" << 2;
        QTest::addRow("nothing and something") << "" << "ab" << 2;
        QTest::addRow("no further than the limit") << "abcdefgh" << "12345678" << 5;
        QTest::addRow("a character outside the BMP counts once")
            << QStringLiteral("a\U0001F600") << "ab" << 1;
    }

    void distance()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(editDistance(a, b, 5), "expected");
    }

    void nearest_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("caseSensitive");
        QTest::addColumn<QString>("expected");
        QTest::addRow("a letter too many") << "RUNN" << false << "run";
        QTest::addRow("another case, where case counts") << "RUNN" << true << "";
        QTest::addRow("equal to one") << "copy" << false << "";
        QTest::addRow("near none") << "banana" << false << "";
        QTest::addRow("the nearest of two") << "us" << false << "use";
    }

    void nearest()
    {
        QFETCH(QString, name);
        QFETCH(bool, caseSensitive);
        QTEST(nearestName(name, {"run", "copy", "use"}, caseSensitive), "expected");
    }
};

QTEST_APPLESS_MAIN(TestEditDistance)
#include "tst_editdistance.moc"
