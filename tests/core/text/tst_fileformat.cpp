// SPDX-License-Identifier: MIT
#include "core/text/fileformat.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestFileFormat : public QObject {
    Q_OBJECT

private slots:
    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lineEnds");
        QTest::addRow("nothing") << ""_ba << u""_s << u"LF"_s;
        QTest::addRow("LF") << "a\nb\n"_ba << u"a\nb\n"_s << u"LF"_s;
        QTest::addRow("CRLF without a last line break") << "a\r\nb"_ba << u"a\nb"_s << u"CRLF"_s;
        QTest::addRow("mixed") << "a\r\nb\n"_ba << u"a\nb\n"_s << u"mixed"_s;
        QTest::addRow("a lone CR stays") << "a\rb\r\r\n"_ba << u"a\rb\r\n"_s << u"CRLF"_s;
        QTest::addRow("byte order mark") << "\xEF\xBB\xBF# x"_ba << u"# x"_s << u"LF"_s;
        QTest::addRow("a byte order mark elsewhere") << "a\xEF\xBB\xBF"_ba << u"a\uFEFF"_s << u"LF"_s;
        QTest::addRow("two to four bytes")
            << "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"_ba << u"é€😀"_s << u"LF"_s;
        QTest::addRow("an invalid byte")
            << "a\xFF\x80"_ba << u"a"_s + QChar(0xDCFF) + QChar(0xDC80) << u"LF"_s;
        QTest::addRow("a character cut short")
            << "\xF0\x9F\x98"_ba << QString(QChar(0xDCF0)) + QChar(0xDC9F) + QChar(0xDC98) << u"LF"_s;
        QTest::addRow("an encoded surrogate")
            << "\xED\xA0\x80"_ba << QString(QChar(0xDCED)) + QChar(0xDCA0) + QChar(0xDC80) << u"LF"_s;
        QTest::addRow("an overlong slash")
            << "\xC0\xAF"_ba << QString(QChar(0xDCC0)) + QChar(0xDCAF) << u"LF"_s;
        QTest::addRow("a NUL") << QByteArray("a\0b", 3) << QString::fromLatin1("a\0b", 3) << u"LF"_s;
    }

    void roundTrip()
    {
        QFETCH(QByteArray, bytes);
        const auto file = decodeFile(bytes);
        QVERIFY(file.has_value());
        QTEST(file->text, "text");
        QTEST(file->format.lineEndName(), "lineEnds");
        QCOMPARE(encodeFile(file->text, file->format), bytes);
    }

    void everyPairOfBytesComesBack()
    {
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                const QByteArray bytes = "x"_ba + char(first) + char(second) + "y";
                const auto file = decodeFile(bytes);
                QVERIFY(file.has_value());
                QCOMPARE(encodeFile(file->text, file->format), bytes);
            }
        }
    }

    void otherEncodingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("UTF-16, little endian") << "\xFF\xFE"
                                                  "F\0"_ba;
        QTest::addRow("UTF-16, big endian") << QByteArray("\xFE\xFF\0F", 4);
        QTest::addRow("UTF-32, big endian") << QByteArray("\0\0\xFE\xFF", 4);
        QTest::addRow("a program") << QByteArray(64, '\0');
    }

    void otherEncodingsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto file = decodeFile(bytes);
        QVERIFY(!file.has_value());
        QVERIFY(!file.error().isEmpty());
    }

    void aLoneSurrogateThatWasTypedIsReplaced()
    {
        QCOMPARE(encodeFile(QString(QChar(0xD800)), {}), "\xEF\xBF\xBD"_ba);
    }

    void lineEndsFollowEdits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("a break in a CRLF line") << "ab\r\nc\n"_ba << 1 << 1 << u"\n"_s << "a\r\nb\r\nc\n"_ba;
        QTest::addRow("a break in an LF line") << "ab\r\ncd\n"_ba << 4 << 4 << u"\n"_s << "ab\r\nc\nd\n"_ba;
        QTest::addRow("a break in a last line") << "ab\r\ncd"_ba << 4 << 4 << u"\n"_s << "ab\r\nc\r\nd"_ba;
        QTest::addRow("a break into an empty text") << ""_ba << 0 << 0 << u"\n"_s << "\n"_ba;
        QTest::addRow("a line goes") << "a\nb\r\nc\n"_ba << 2 << 4 << u""_s << "a\nc\n"_ba;
        QTest::addRow("lines replaced by as many")
            << "a\nb\r\nc\n"_ba << 0 << 4 << u"x\ny\n"_s << "x\ny\r\nc\n"_ba;
        QTest::addRow("a word in a mixed file") << "a\nb\r\n"_ba << 2 << 3 << u"word"_s << "a\nword\r\n"_ba;
    }

    void lineEndsFollowEdits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(QString, text);
        auto file = decodeFile(bytes);
        QVERIFY(file.has_value());
        const TextEdit edit({{start, end}, text});
        file->format.follow(edit, file->text);
        QTEST(encodeFile(edit.appliedTo(file->text), file->format), "expected");
    }

    void newLinesGetWhatMostHave()
    {
        QVERIFY(decodeFile("a\r\nb\r\nc\n")->format.prefersCrlf());
        QVERIFY(!decodeFile("a\r\nb\n")->format.prefersCrlf());
        QVERIFY(!decodeFile("a")->format.prefersCrlf());
    }
};

QTEST_APPLESS_MAIN(TestFileFormat)
#include "tst_fileformat.moc"
