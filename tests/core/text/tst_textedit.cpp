// SPDX-License-Identifier: MIT
#include "core/text/textedit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestTextEdit : public QObject {
    Q_OBJECT

private slots:
    void addMergesWhatTouches()
    {
        TextEdit edit;
        QVERIFY(edit.add({{4, 4}, u"b"_s}));
        QVERIFY(edit.add({{4, 4}, u"c"_s}));
        QVERIFY(edit.add({{8, 9}, u"y"_s}));
        QVERIFY(edit.add({{0, 1}, u"x"_s}));
        QVERIFY(edit.add({{2, 4}, u"a"_s}));
        QCOMPARE(edit.replacements().size(), std::size_t(3));
        QCOMPARE(edit.appliedTo(u"0123456789"), u"x1abc4567y9"_s);
    }

    void addRefusesWhatOverlaps()
    {
        TextEdit edit(Replacement{{2, 5}, u"x"_s});
        const TextEdit before = edit;
        QVERIFY(!edit.add({{4, 6}, u"y"_s}));
        QVERIFY(!edit.add({{3, 3}, u"y"_s}));
        QVERIFY(!edit.add({{0, 9}, u"y"_s}));
        QCOMPARE(edit, before);
        QVERIFY(edit.add({{5, 6}, u"y"_s}));
        QCOMPARE(edit.appliedTo(u"0123456789"), u"01xy6789"_s);
    }

    void anEmptyReplacementChangesNothing()
    {
        TextEdit edit;
        QVERIFY(edit.add({{3, 3}, {}}));
        QVERIFY(edit.isEmpty());
        QVERIFY(TextEdit::insertion(3, {}).isEmpty());
    }

    void mappedPlaces_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<bool>("stickLeft");
        QTest::addColumn<int>("expected");
        // "0123456789" with "ab" inserted at 2 and 4 to 6 replaced by "xyz".
        QTest::addRow("in front of all") << 1 << false << 1;
        QTest::addRow("at an insertion") << 2 << false << 4;
        QTest::addRow("at an insertion, sticking left") << 2 << true << 2;
        QTest::addRow("at the start of a replaced range") << 4 << false << 6;
        QTest::addRow("inside a replaced range") << 5 << false << 9;
        QTest::addRow("at the end of a replaced range") << 6 << true << 9;
        QTest::addRow("behind all") << 10 << false << 13;
    }

    void mappedPlaces()
    {
        QFETCH(int, offset);
        QFETCH(bool, stickLeft);
        TextEdit edit = TextEdit::insertion(2, u"ab"_s);
        QVERIFY(edit.add({{4, 6}, u"xyz"_s}));
        QTEST(int(edit.mapped(offset, stickLeft)), "expected");
    }

    void mappedRanges_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("expected");
        // "0123456789" becomes "01ab23xyz6789".
        QTest::addRow("a word that was replaced") << 4 << 6 << "xyz";
        QTest::addRow("around a replaced word") << 3 << 7 << "3xyz6";
        QTest::addRow("its last characters were replaced") << 2 << 5 << "23";
        QTest::addRow("its first characters were replaced") << 5 << 8 << "67";
        QTest::addRow("something was inserted in front") << 2 << 4 << "23";
        QTest::addRow("something was inserted behind") << 0 << 2 << "01";
        QTest::addRow("an empty place at an insertion") << 2 << 2 << "";
    }

    void mappedRanges()
    {
        QFETCH(int, start);
        QFETCH(int, end);
        TextEdit edit = TextEdit::insertion(2, u"ab"_s);
        QVERIFY(edit.add({{4, 6}, u"xyz"_s}));
        const TextRange range = edit.mapped(TextRange{start, end});
        QTEST(edit.appliedTo(u"0123456789").sliced(range.start, range.size()), "expected");
    }

    void touches()
    {
        const TextEdit edit = TextEdit::insertion(4, u"x"_s);
        QVERIFY(edit.touches({3, 5}));
        QVERIFY(!edit.touches({4, 6}));
        QVERIFY(!edit.touches({2, 4}));
        QVERIFY(TextEdit::deletion({4, 5}).touches({4, 9}));
        QVERIFY(!TextEdit::deletion({4, 5}).touches({5, 9}));
    }

    void difference_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("text");
        QTest::addRow("a character in the middle") << "abc" << "axc" << 1 << 2 << "x";
        QTest::addRow("one more of the same") << "aa" << "aaa" << 2 << 2 << "a";
        QTest::addRow("all of it") << "ab" << "" << 0 << 2 << "";
        QTest::addRow("half of a surrogate pair")
            << u"a\U0001F600"_s << u"a\U0001F601"_s << 1 << 3 << u"\U0001F601"_s;
        QTest::addRow("the other half") << u"\U0001F600b"_s << u"\U0001FA00b"_s << 0 << 2 << u"\U0001FA00"_s;
    }

    void difference()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(QString, text);
        const TextEdit edit = TextEdit::difference(before, after);
        QCOMPARE(edit, TextEdit({{start, end}, text}));
        QCOMPARE(edit.appliedTo(before), after);
    }

    void equalTextsDoNotDiffer() { QVERIFY(TextEdit::difference(u"same", u"same").isEmpty()); }

    // Edits made at random can be taken back, and two in a row do what one composed of them does.
    void randomEditsInvertAndCompose()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20000; ++round) {
            const QString text = randomText(random, 12);
            const TextEdit first = randomEdit(random, text.size());
            const QString middle = first.appliedTo(text);
            const TextEdit second = randomEdit(random, middle.size());
            const QString last = second.appliedTo(middle);
            QCOMPARE(first.invertedFor(text).appliedTo(middle), text);
            const TextEdit both = first.followedBy(second, text);
            QCOMPARE(both.appliedTo(text), last);
            QCOMPARE(both.invertedFor(text).appliedTo(last), text);
            for (std::size_t i = 1; i < both.replacements().size(); ++i)
                QVERIFY(both.replacements()[i - 1].range.end < both.replacements()[i].range.start);
        }
    }

private:
    static QString randomText(QRandomGenerator &random, int limit)
    {
        QString text;
        for (quint32 size = random.bounded(quint32(limit)); size > 0; --size)
            text += QChar(u'a' + random.bounded(4));
        return text;
    }

    static TextEdit randomEdit(QRandomGenerator &random, qsizetype size)
    {
        TextEdit edit;
        for (int i = 0; i < 3; ++i) {
            const int start = random.bounded(int(size) + 1);
            const int end = start + random.bounded(int(size) - start + 1);
            [[maybe_unused]] const bool added = edit.add({{start, end}, randomText(random, 4)});
        }
        return edit;
    }
};

QTEST_APPLESS_MAIN(TestTextEdit)
#include "tst_textedit.moc"
