// SPDX-License-Identifier: MIT
// Gestures on the rows of cards in the real window: the file before, after, after undo and after redo, byte
// by byte.
#include "tests/app/window/windowdesk.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTwo = "FROM a AS one\n"
                        "# The first of all.\n"
                        "RUN first && \\\n"
                        "    again\n"
                        "RUN second\n"
                        "\n"
                        "FROM b\n"
                        "RUN third\n"
                        "CMD [\"x\"]\n";

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(kTwo.count(from) == 1);
    return QByteArray(kTwo).replace(from, to);
}

} // namespace

class TestRowGestures : public QObject {
    Q_OBJECT

private slots:
    void rowsAreAdded_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QByteArray>("after");
        QTest::addRow("below the selected one, by key")
            << u"insert"_s << changed("RUN third\n", "RUN third\nRUN new\n");
        QTest::addRow("at the end of the selected stage, by key")
            << u"insert in stage"_s << changed("CMD [\"x\"]\n", "CMD [\"x\"]\nRUN new\n");
        QTest::addRow("above, from the menu")
            << u"Add an instruction above…"_s << changed("RUN third\n", "RUN new\nRUN third\n");
        QTest::addRow("below, from the menu")
            << u"Add an instruction below…"_s << changed("RUN third\n", "RUN third\nRUN new\n");
    }
    void rowsAreAdded()
    {
        QFETCH(QString, way);
        QFETCH(QByteArray, after);
        WindowDesk desk(kTwo);
        if (way.startsWith(u"insert"_s)) {
            desk.click(way == "insert"_L1 ? desk.row(1, 0) : desk.head(1));
            desk.key(Qt::Key_Insert);
        } else {
            QVERIFY(desk.chooseFromMenu(desk.row(1, 0), way));
        }
        desk.type(u"run new"_s); // The file writes keywords in capitals.
        QVERIFY(desk.preview().contains(u"RUN new"_s));
        QCOMPARE(desk.text().toUtf8(), kTwo);
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(kTwo, after);
    }

    void aRowIsEditedInPlace()
    {
        WindowDesk desk(kTwo);
        desk.doubleClick(desk.row(1, 0));
        desk.type(u"RUN --network=none third"_s);
        QVERIFY(desk.preview().contains(u"--network=none"_s));
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(kTwo, changed("RUN third", "RUN --network=none third"));
    }

    void aLineMoreIsWrittenInPlace()
    {
        WindowDesk desk(kTwo);
        desk.click(desk.row(1, 0));
        desk.key(Qt::Key_F2);
        desk.type(u"RUN third && \\"_s);
        desk.typeKey(Qt::Key_Return, Qt::ShiftModifier);
        desk.type(u"    fourth"_s);
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(kTwo, changed("RUN third", "RUN third && \\\n    fourth"));
    }

    void longLinesAreSeenWholeInPlace()
    {
        const QByteArray longLine = "RUN " + QByteArray(80, 'x') + " && \\\n    y\n";
        WindowDesk desk("FROM a\n" + longLine);
        desk.click(desk.row(0, 0));
        desk.key(Qt::Key_F2);
        const auto *field = desk.field<QPlainTextEdit>(u"field"_s);
        const QString first = QString::fromUtf8(longLine.first(longLine.indexOf('\n')));
        QCOMPARE_GE(field->viewport()->width(), field->fontMetrics().horizontalAdvance(first));
        QVERIFY(desk.view().rect().contains(field->parentWidget()->geometry()));
    }

    void whatIsNoInstructionIsRefusedInPlace()
    {
        WindowDesk desk(kTwo);
        desk.doubleClick(desk.row(1, 0));
        desk.type(u"FROM elsewhere"_s);
        QVERIFY(!desk.field<QLabel>(u"reason"_s)->text().isEmpty());
        desk.typeKey(Qt::Key_Return);
        QVERIFY(desk.canvas().forms().isOpen());
        desk.typeKey(Qt::Key_Escape);
        QCOMPARE(desk.savedBytes(), kTwo);
    }

    void aRowIsDraggedWithItsComment_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("row");
        QTest::addColumn<QByteArray>("after");
        const QByteArray moved = "# The first of all.\nRUN first && \\\n    again\n";
        const QByteArray without = changed(moved, "");
        QTest::addRow("within the card")
            << 0 << 1 << QByteArray(without).replace("RUN second\n", "RUN second\n" + moved);
        QTest::addRow("to another card")
            << 1 << 0 << QByteArray(without).replace("RUN third\n", "RUN third\n" + moved);
    }
    void aRowIsDraggedWithItsComment()
    {
        QFETCH(int, stage);
        QFETCH(int, row);
        QFETCH(QByteArray, after);
        WindowDesk desk(kTwo);
        desk.drag(desk.row(0, 0), desk.rowBottom(stage, row));
        desk.expectFile(kTwo, after);
    }

    void aRowIsMovedByKey()
    {
        WindowDesk desk(kTwo);
        desk.click(desk.row(0, 1));
        desk.key(Qt::Key_Up, Qt::AltModifier);
        desk.expectFile(kTwo,
            changed("# The first of all.\nRUN first && \\\n    again\nRUN second\n",
                "RUN second\n# The first of all.\nRUN first && \\\n    again\n"));
    }

    void aMoveThatMakesACycleIsRefusedWhileDragging()
    {
        const QByteArray file = "FROM a AS one\nRUN one\n\nFROM b\nCOPY --from=one /x /x\n";
        WindowDesk desk(file);
        desk.press(desk.row(1, 0), desk.rowTop(0, 0));
        const QString reason = desk.window().statusLine().currentMessage();
        QVERIFY2(!reason.isEmpty(), "the reason is said while dragging");
        desk.release(desk.rowTop(0, 0));
        QCOMPARE(desk.savedBytes(), file);
        QCOMPARE(desk.document().undoStack().count(), 0);
    }

    void rowsAreDeletedAndDuplicated_data()
    {
        QTest::addColumn<QKeyCombination>("key");
        QTest::addColumn<bool>("both");
        QTest::addColumn<QByteArray>("after");
        // The comment heads both rows: it goes with the last of them.
        const QByteArray comment = "# The first of all.\n";
        const QByteArray first = "RUN first && \\\n    again\n";
        QTest::addRow("delete") << QKeyCombination(Qt::Key_Delete) << false << changed(first, "");
        QTest::addRow("backspace") << QKeyCombination(Qt::Key_Backspace) << false << changed(first, "");
        QTest::addRow("delete two") << QKeyCombination(Qt::Key_Delete) << true
                                    << changed(comment + first + "RUN second\n", "");
        QTest::addRow("cut") << (Qt::CTRL | Qt::Key_X) << false << changed(first, "");
        QTest::addRow("duplicate") << (Qt::CTRL | Qt::Key_D) << false << changed(first, first + first);
    }
    void rowsAreDeletedAndDuplicated()
    {
        QFETCH(QKeyCombination, key);
        QFETCH(bool, both);
        QFETCH(QByteArray, after);
        WindowDesk desk(kTwo);
        desk.click(desk.row(0, 0));
        if (both)
            desk.click(desk.row(0, 1), Qt::ControlModifier);
        desk.key(key.key(), key.keyboardModifiers());
        desk.expectFile(kTwo, after);
    }

    void afterADeletionTheNextRowIsSelected_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("selected"); // The text of its line.
        QTest::addRow("the next one") << 0 << u"RUN second"_s;
        QTest::addRow("of the last one, that above") << 1 << u"RUN first && \\\n    again"_s;
    }
    void afterADeletionTheNextRowIsSelected()
    {
        QFETCH(int, row);
        QFETCH(QString, selected);
        WindowDesk desk(kTwo);
        desk.click(desk.row(0, row));
        desk.key(Qt::Key_Delete);
        QCoreApplication::processEvents();
        const GraphElement element = desk.graph().selection().single();
        QCOMPARE(element.kind, ElementKind::Instruction);
        const SyntaxTree &tree = desk.graph().pipeline()->tree();
        QCOMPARE(tree.textOf(tree.instructions()[std::size_t(element.index)].range).toString(), selected);
    }

    void rowsAreDeletedAndDuplicatedFromTheMenu_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("after");
        QTest::addRow("delete") << u"Delete"_s << changed("RUN second\n", "");
        QTest::addRow("cut") << u"Cut"_s << changed("RUN second\n", "");
        QTest::addRow("duplicate") << u"Duplicate"_s << changed("RUN second\n", "RUN second\nRUN second\n");
    }
    void rowsAreDeletedAndDuplicatedFromTheMenu()
    {
        QFETCH(QString, entry);
        QFETCH(QByteArray, after);
        WindowDesk desk(kTwo);
        QVERIFY(desk.chooseFromMenu(desk.row(0, 1), entry));
        desk.expectFile(kTwo, after);
    }

    void rowsAreCopiedAsTextAndPasted()
    {
        WindowDesk desk(kTwo);
        const QByteArray rows = "# The first of all.\nRUN first && \\\n    again\nRUN second\n";
        desk.click(desk.row(0, 0));
        desk.click(desk.row(0, 1), Qt::ControlModifier);
        desk.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), rows);
        desk.click(desk.row(1, 0));
        desk.key(Qt::Key_V, Qt::ControlModifier);
        desk.expectFile(kTwo, changed("RUN third\n", "RUN third\n" + rows));
    }

    void rowsArePastedAtTheEndOfTheSelectedStage()
    {
        WindowDesk desk(kTwo);
        QGuiApplication::clipboard()->setText(u"ENV A=1\nENV B=2"_s);
        desk.click(desk.head(0));
        desk.key(Qt::Key_V, Qt::ControlModifier);
        desk.expectFile(kTwo, changed("RUN second\n", "RUN second\nENV A=1\nENV B=2\n"));
    }

    void rowsWithoutAPlaceAreRefused()
    {
        WindowDesk desk(kTwo);
        QGuiApplication::clipboard()->setText(u"ENV A=1\n"_s);
        // The menu does not even offer it; the key is told why.
        QVERIFY(!desk.chooseFromMenu(desk.emptyPlace(), u"Paste stages"_s));
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.refusals.size(), 1);
        QCOMPARE(desk.savedBytes(), kTwo);
    }
};

QTEST_MAIN(TestRowGestures)
#include "tst_rowgestures.moc"
