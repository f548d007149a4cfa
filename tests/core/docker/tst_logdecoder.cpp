// SPDX-License-Identifier: MIT
#include "core/docker/logdecoder.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestLogDecoder : public QObject {
    Q_OBJECT

private slots:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("two lines") << QByteArray("one\ntwo\n") << QStringList{u"one"_s, u"two"_s};
        QTest::addRow("no break at the end") << QByteArray("one\ntwo") << QStringList{u"one"_s, u"two"_s};
        QTest::addRow("an empty line")
            << QByteArray("one\n\ntwo\n") << QStringList{u"one"_s, u""_s, u"two"_s};
        QTest::addRow("line ends of Windows")
            << QByteArray("one\r\ntwo\r\n") << QStringList{u"one"_s, u"two"_s};
        QTest::addRow("a progress bar") << QByteArray("10%\r50%\r100%\n") << QStringList{u"100%"_s};
        QTest::addRow("letters of two bytes")
            << QByteArray("caf\xc3\xa9 \xd0\xb4\xd0\xb0\n") << QStringList{u"café да"_s};
        QTest::addRow("a letter beyond 16 bits") << QByteArray("\xf0\x9f\x90\xb3\n") << QStringList{u"🐳"_s};
        QTest::addRow("an invalid byte")
            << QByteArray("half \xff byte\n") << QStringList{u"half \uFFFD byte"_s};
        QTest::addRow("colours") << QByteArray("\033[1;31mred\033[0m and \033[Kplain\n")
                                 << QStringList{u"red and plain"_s};
        QTest::addRow("a window title")
            << QByteArray("\033]0;title\atext\033]2;x\033\\more\n") << QStringList{u"textmore"_s};
        QTest::addRow("control characters, but tabs")
            << QByteArray("a\tb\x08\x07\0c\n", 8) << QStringList{u"a\tbc"_s};
        QTest::addRow("an escape at the end") << QByteArray("x\033") << QStringList{u"x"_s};
        QTest::addRow("nothing") << QByteArray() << QStringList();
    }

    void lines()
    {
        QFETCH(QByteArray, bytes);
        LogDecoder decoder;
        QStringList lines = decoder.add(bytes);
        lines << decoder.finish();
        QTEST(lines, "expected");
    }

    void byteByByte_data() { lines_data(); }

    void byteByByte()
    {
        QFETCH(QByteArray, bytes);
        LogDecoder decoder;
        QStringList lines;
        for (qsizetype i = 0; i < bytes.size(); ++i)
            lines << decoder.add(QByteArrayView(bytes).sliced(i, 1));
        lines << decoder.finish();
        QTEST(lines, "expected");
    }

    // A program that never ends its line must not fill the memory.
    void aLineWithoutEnd()
    {
        LogDecoder decoder;
        qsizetype size = 0;
        for (int i = 0; i < 1000; ++i) {
            const QStringList lines = decoder.add(QByteArray(1000, 'x'));
            for (const QString &line : lines) {
                QVERIFY(line.size() < 100'000);
                size += line.size();
            }
        }
        QVERIFY(size > 900'000);
    }
};

QTEST_APPLESS_MAIN(TestLogDecoder)
#include "tst_logdecoder.moc"
