// SPDX-License-Identifier: MIT
// Editing in the real window: each view changes the other, and undo reaches both.
#include "tests/app/window/windowdesk.h"
#include "ui/graph/graphwishes.h"
#include "ui/panels/historypanel.h"

#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTwoStages = "# build\n"
                              "FROM golang:1.21 AS builder\n"
                              "RUN go build -o /server .   # kept\n"
                              "\n"
                              "FROM alpine:3.19\n"
                              "USER app\n"
                              "CMD [\"/server\"]\n";

const QByteArray kWithCopy = "FROM golang:1.21 AS builder\n"
                             "FROM alpine:3.19\n"
                             "COPY --from=builder /server /server\n";

} // namespace

class TestEditing : public QObject {
    Q_OBJECT

private slots:
    void typingChangesTheGraph()
    {
        WindowDesk desk(kTwoStages);
        QCOMPARE(desk.stageCount(), 2);
        desk.placeCaret(desk.text().size());
        desk.type(u"FROM scratch AS third\n"_s);
        QCOMPARE(desk.stageCount(), 3);
        QCOMPARE(desk.stageName(2), u"third"_s);
        QCOMPARE(desk.editor().text(), desk.text());
    }

    void edgeDrawnByMouseWritesCopy()
    {
        WindowDesk desk(kTwoStages);
        desk.drag(desk.port(0), desk.head(1));
        QCOMPARE(desk.text(), QString::fromUtf8(kTwoStages));
        QTest::keyClicks(QApplication::focusWidget(), u"/server"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const QString expected =
            QString::fromUtf8(kTwoStages)
                .replace(u"USER app"_s, u"COPY --from=builder /server /server\nUSER app"_s);
        QCOMPARE(desk.text(), expected);
        QCOMPARE(desk.editor().text(), expected);
        QCOMPARE(desk.graph().pipeline()->artifacts().size(), 1);
        QCOMPARE(desk.document().undoStack().count(), 1);

        desk.run(ActionId::Save);
        QCOMPARE(desk.fileBytes(), expected.toUtf8());
        desk.run(ActionId::Undo);
        QCOMPARE(desk.text(), QString::fromUtf8(kTwoStages));
        QCOMPARE(desk.graph().pipeline()->artifacts().size(), 0);
    }

    void renameByKeyRenamesEveryUse()
    {
        WindowDesk desk(kWithCopy);
        desk.click(desk.head(0));
        desk.view().setFocus();
        QTest::keyClick(&desk.view(), Qt::Key_F2);
        auto *field = desk.window().findChild<QPlainTextEdit *>(u"field"_s);
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, u"compile"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.text(), QString::fromUtf8(kWithCopy).replace(u"builder"_s, u"compile"_s));
    }

    void deletingAUsedStageAsks_data()
    {
        QTest::addColumn<bool>("answer");
        QTest::addColumn<QString>("after");
        QTest::addRow("delete its uses too") << true << u"FROM alpine:3.19\n"_s;
        QTest::addRow("cancel") << false << QString::fromUtf8(kWithCopy);
    }

    void deletingAUsedStageAsks()
    {
        QFETCH(bool, answer);
        QFETCH(QString, after);
        WindowDesk desk(kWithCopy);
        desk.deletionAnswer = answer;
        desk.click(desk.head(0));
        QTest::keyClick(&desk.view(), Qt::Key_Delete);
        QCOMPARE(desk.askedUses.size(), 1);
        QCOMPARE(desk.text(), after);
        if (answer)
            desk.run(ActionId::Undo);
        QCOMPARE(desk.text(), QString::fromUtf8(kWithCopy));
    }

    void whatGoesAlongIsToldByItsOwnUse()
    {
        const QByteArray file = "FROM a AS one\nFROM one AS two\nFROM b\nCOPY --from=two /x /y\n";
        WindowDesk desk(file);
        desk.click(desk.head(0));
        QTest::keyClick(&desk.view(), Qt::Key_Delete);
        QCOMPARE(desk.askedUses.size(), 2);
        QCOMPARE(
            desk.askedUses[0].description.english(), u"Line 2 begins a stage with one: FROM one AS two"_s);
        QCOMPARE(desk.askedUses[1].description.english(), u"Line 4 copies from two: COPY --from=two /x /y"_s);
    }

    void altAndALetterWriteNothing()
    {
        WindowDesk desk(kTwoStages);
        desk.placeCaret(0);
        const QString before = desk.text();
        QTest::keyClick(&desk.editor(), 'j', Qt::AltModifier);
        QCOMPARE(desk.text(), before);
        QTest::keyClick(&desk.editor(), 'j');
        QCOMPARE(desk.text(), u'j' + before);
    }

    void undoKeyInTheEditorReachesTheDocument()
    {
        WindowDesk desk(kTwoStages);
        desk.placeCaret(0);
        desk.type(u"# x"_s);
        QVERIFY(desk.editor().hasFocus());
        desk.press(QKeySequence::Undo);
        QCOMPARE(desk.text(), u"# "_s + QString::fromUtf8(kTwoStages));
        desk.press(QKeySequence::Undo);
        QCOMPARE(desk.text(), QString::fromUtf8(kTwoStages));
        QCOMPARE(desk.editor().selection(), TextSelection::at(0));
        desk.press(QKeySequence::Redo);
        QCOMPARE(desk.text(), u"# "_s + QString::fromUtf8(kTwoStages));
        QCOMPARE(desk.editor().text(), desk.text());
    }

    void movedCardIsAStepButNoModification()
    {
        WindowDesk desk(kTwoStages);
        const QPointF before = desk.graph().stageCard(0)->pos();
        desk.drag(desk.head(0), desk.head(0) + QPoint(40, 90));
        QVERIFY(desk.graph().stageCard(0)->pos() != before);
        QCOMPARE(desk.document().undoStack().count(), 1);
        QVERIFY(!desk.window().isWindowModified());
        desk.run(ActionId::Undo);
        QCOMPARE(desk.graph().stageCard(0)->pos(), before);
        QCOMPARE(desk.fileBytes(), kTwoStages);
    }

    void movedCardStaysAcrossEditsAndSessions()
    {
        WindowDesk desk(kTwoStages);
        desk.drag(desk.head(0), desk.head(0) + QPoint(40, 90));
        const QPointF moved = desk.graph().stageCard(0)->pos();
        desk.placeCaret(0);
        desk.type(u"FROM scratch AS first\n"_s);
        QCOMPARE(desk.stageName(1), u"builder"_s);
        QCOMPARE(desk.graph().stageCard(1)->pos(), moved);
        desk.run(ActionId::Save);
        QVERIFY(desk.window().documents().openFile(desk.path()));
        QCOMPARE(desk.graph().stageCard(1)->pos(), moved);
    }

    void compositionIsAcceptedBeforeAGesture()
    {
        WindowDesk desk(kWithCopy);
        desk.placeCaret(kWithCopy.size());
        QInputMethodEvent composing(u"# ni"_s, {});
        QCoreApplication::sendEvent(&desk.editor(), &composing);
        QCOMPARE(desk.text(), QString::fromUtf8(kWithCopy));
        emit desk.graph().wishes().stageRenameRequested(0, u"compile"_s);
        const QString expected = QString::fromUtf8(kWithCopy).replace(u"builder"_s, u"compile"_s) + u"# ni"_s;
        QCOMPARE(desk.text(), expected);
        QCOMPARE(desk.editor().text(), expected);
        desk.run(ActionId::Undo);
        QCOMPARE(desk.text(), QString::fromUtf8(kWithCopy) + u"# ni"_s);
    }

    void selectionIsShared()
    {
        WindowDesk desk(kTwoStages);
        desk.placeCaret(desk.text().indexOf(u"go build"_s));
        const GraphElement row = desk.graph().selection().single();
        QCOMPARE(row.kind, ElementKind::Instruction);
        QCOMPARE(row.index, 1);
        desk.click(desk.head(1));
        QCOMPARE(desk.editor().textCursor().blockNumber(), 4);
    }

    void whatAGestureMadeIsSelectedAndInSight()
    {
        const QByteArray longPath = "/" + QByteArray(200, 'x');
        WindowDesk desk("FROM alpine AS one\nRUN one\n\nFROM " + QByteArray(120, 'x') + "\nRUN two\n");
        desk.editor().horizontalScrollBar()->setValue(50);
        emit desk.graph().wishes().artifactRequested({.source = {ArtifactOrigin::Stage, 0, {}},
            .sourceName = {},
            .target = 1,
            .position = -1,
            .paths = {QString::fromLatin1(longPath)},
            .destination = u"/"_s,
            .chown = {}});
        const GraphElement made{ElementKind::Instruction, 4};
        QVERIFY(QTest::qWaitFor([&] { return desk.graph().selection().single() == made; }));
        QVERIFY(desk.view().visibleRect().contains(desk.graph().rectOf(made)));
        QCOMPARE(desk.editor().horizontalScrollBar()->value(), 0);
        QVERIFY(desk.editor().textCursor().block().text().startsWith("COPY --from=one"_L1));
    }

    void historyNamesAndGoesToSteps()
    {
        WindowDesk desk(kWithCopy);
        emit desk.graph().wishes().stageRenameRequested(0, u"compile"_s);
        emit desk.graph().wishes().stageRenameRequested(1, u"final"_s);
        HistoryPanel &history = desk.window().panels().history();
        QCOMPARE(history.count(), 3);
        QVERIFY2(history.item(1)->text().contains(u"compile"_s), qPrintable(history.item(1)->text()));
        emit history.stepRequested(0);
        QCOMPARE(desk.text(), QString::fromUtf8(kWithCopy));
        emit history.stepRequested(2);
        QVERIFY(desk.text().contains(u"AS final"_s));
    }

    void refusalIsSaidInTheStatusBar()
    {
        WindowDesk desk(kWithCopy);
        emit desk.graph().wishes().stageRenameRequested(0, u"not a name"_s);
        QCOMPARE(desk.text(), QString::fromUtf8(kWithCopy));
        QVERIFY(!desk.window().statusLine().currentMessage().isEmpty());
    }

    void brokenTextStaysEditable()
    {
        WindowDesk desk(kTwoStages);
        desk.placeCaret(0);
        desk.type(u"FORM x\n"_s);
        QCOMPARE(desk.stageCount(), 2);
        emit desk.graph().wishes().stageRenameRequested(0, u"compile"_s);
        QVERIFY(desk.text().contains(u"AS compile"_s));
        QVERIFY(desk.text().startsWith(u"FORM x\n"_s));
    }
};

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
