// SPDX-License-Identifier: MIT
#include "core/text/textarena.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestTextArena : public QObject {
    Q_OBJECT

private slots:
    void viewsStayWhenTextsAreAddedAndTheArenaMoves()
    {
        TextArena arena;
        std::vector<QStringView> views;
        QStringList texts;
        for (int i = 0; i < 2000; ++i) {
            texts += QString(i % 100, QChar(u'a' + i % 26));
            views.push_back(arena.keep(texts.last()));
        }
        const TextArena moved = std::move(arena);
        for (int i = 0; i < 2000; ++i)
            QCOMPARE(views[std::size_t(i)], texts[i]);
    }

    void aTextMayBeLargerThanABlock()
    {
        TextArena arena;
        const QStringView before = arena.keep(u"before");
        const QString large(1'000'000, u'x');
        QCOMPARE(arena.keep(large), large);
        QCOMPARE(arena.keep(u"behind"), u"behind"_s);
        QCOMPARE(before, u"before"_s);
    }

    void anEmptyTextIsNotNull()
    {
        TextArena arena;
        QVERIFY(arena.keep({}).isEmpty());
        QVERIFY(!arena.keep({}).isNull());
    }
};

QTEST_APPLESS_MAIN(TestTextArena)
#include "tst_textarena.moc"
