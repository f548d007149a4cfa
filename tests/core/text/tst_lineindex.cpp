// SPDX-License-Identifier: MIT
#include "core/text/lineindex.h"

#include <QTest>

using namespace stagecraft;

class TestLineIndex : public QObject {
    Q_OBJECT

private slots:
    void lineCount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        QTest::addRow("no text") << "" << 1;
        QTest::addRow("no line break") << "FROM a" << 1;
        QTest::addRow("a line break at the end") << "FROM a\n" << 2;
        QTest::addRow("a lone CR ends no line") << "FROM a\rRUN b" << 1;
    }

    void lineCount()
    {
        QFETCH(QString, text);
        QTEST(LineIndex(text).lineCount(), "expected");
    }

    void placesThereAndBack()
    {
        const QString text = QStringLiteral("ab\n\ncde\n");
        const LineIndex lines(text);
        for (qsizetype offset = 0; offset <= text.size(); ++offset)
            QCOMPARE(lines.offsetAt(lines.positionAt(offset)), offset);
        QCOMPARE(lines.positionAt(5), (TextPosition{3, 2}));
        QCOMPARE(lines.positionAt(8), (TextPosition{4, 1}));
    }

    void placesOutsideAreClamped()
    {
        const LineIndex lines(u"ab\ncd");
        QCOMPARE(lines.lineAt(-5), 1);
        QCOMPARE(lines.lineAt(99), 2);
        QCOMPARE(lines.positionAt(99), (TextPosition{2, 3}));
        QCOMPARE(lines.offsetAt({0, 7}), 0);
        QCOMPARE(lines.offsetAt({1, 99}), 2);
        QCOMPARE(lines.offsetAt({9, 1}), 5);
    }

    void lineRanges()
    {
        const LineIndex lines(u"ab\ncd");
        QCOMPARE(lines.lineRange(1), (TextRange{0, 2}));
        QCOMPARE(lines.lineRangeWithBreak(1), (TextRange{0, 3}));
        QCOMPARE(lines.lineRange(2), (TextRange{3, 5}));
        QCOMPARE(lines.lineRangeWithBreak(2), (TextRange{3, 5}));
    }
};

QTEST_APPLESS_MAIN(TestLineIndex)
#include "tst_lineindex.moc"
