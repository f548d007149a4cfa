// SPDX-License-Identifier: MIT
#include "core/text/message.h"

#include <QTest>

using namespace stagecraft;

class TestMessage : public QObject {
    Q_OBJECT

private slots:
    void english_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::addRow("no places") << "All is well." << QStringList() << -1 << "All is well.";
        QTest::addRow("in any order") << "%2 before %1" << QStringList{"b", "a"} << -1 << "a before b";
        QTest::addRow("a place in an argument") << "%1, %2" << QStringList{"%2", "x"} << -1 << "%2, x";
        QTest::addRow("a count") << "%n stages" << QStringList() << 3 << "3 stages";
        QTest::addRow("a lone percent sign") << "100 %" << QStringList() << -1 << "100 %";
    }

    void english()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, arguments);
        QFETCH(int, count);
        const QByteArray bytes = source.toUtf8();
        const Message message{
            .source = bytes.constData(), .arguments = arguments, .count = count, .detail = {}};
        QTEST(message.english(), "expected");
    }
};

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
