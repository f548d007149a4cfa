// SPDX-License-Identifier: MIT
#include "core/text/wordsearch.h"

#include <QTest>

using namespace stagecraft;

class TestWordSearch : public QObject {
    Q_OBJECT

private slots:
    void placeOfWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("from");
        QTest::addColumn<qsizetype>("expected");
        QTest::addRow("at the start") << "ab" << "abc" << qsizetype(0) << qsizetype(0);
        QTest::addRow("at the end") << "bc" << "abc" << qsizetype(0) << qsizetype(1);
        QTest::addRow("behind a false start") << "aab" << "aaab" << qsizetype(0) << qsizetype(1);
        QTest::addRow("the next one") << "a" << "aba" << qsizetype(1) << qsizetype(2);
        QTest::addRow("cut off") << "abc" << "xab" << qsizetype(0) << qsizetype(-1);
        QTest::addRow("no text") << "a" << "" << qsizetype(0) << qsizetype(-1);
    }

    void placeOfWord()
    {
        QFETCH(QString, word);
        QFETCH(QString, text);
        QFETCH(qsizetype, from);
        QTEST(placeOf(word, text, from), "expected");
    }

    void findsEachWordWhereverItStands()
    {
        static constexpr QStringView kWords[] = {u"su", u"sudo", u"/init", u"entrypoint", u"s6-"};
        static constexpr WordSearch kSearch(kWords);
        for (const QStringView word : kWords) {
            for (qsizetype size = 0; size < 12; ++size) {
                const QString before(size, u's');
                QVERIFY(kSearch.hasAny(before + word.toString()));
                QVERIFY(kSearch.hasAny(before + word.toString() + before));
            }
        }
    }

    void findsNoPartOfAWord_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "s", "sud", "sdou", "/ini", "entrypoin", "ssss", "SUDO", "s u d o"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }

    void findsNoPartOfAWord()
    {
        static constexpr WordSearch kSearch({u"sudo", u"/init", u"entrypoint", u"s6-"});
        QFETCH(QString, text);
        QVERIFY(!kSearch.hasAny(text));
    }

    // Every text of a few letters, so that each way of stepping over a text occurs.
    void agreesWithAPlainSearch()
    {
        static constexpr QStringView kWords[] = {u"abc", u"cab", u"bbcc"};
        static constexpr WordSearch kSearch(kWords);
        constexpr int kSize = 7;
        for (int number = 0; number < 2187; ++number) { // 3 to the power of kSize
            QString text;
            for (int i = 0, rest = number; i < kSize; ++i, rest /= 3)
                text += QChar(char16_t(u'a' + rest % 3));
            const bool expected =
                std::ranges::any_of(kWords, [&](QStringView word) { return text.contains(word); });
            QVERIFY2(kSearch.hasAny(text) == expected, qPrintable(text));
        }
    }
};

QTEST_APPLESS_MAIN(TestWordSearch)
#include "tst_wordsearch.moc"
