// SPDX-License-Identifier: MIT
// Every gesture of the canvas by real mouse and key events: the file before, after, and after undo.
#include "tests/support/graphfixture.h"
#include "tests/ui/graph/graphdesk.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

const QString kTwoStages = u"FROM golang:1.21 AS builder\n"
                           "WORKDIR /src\n"
                           "COPY . .\n"
                           "RUN go build -o /out/server ./cmd/server\n"
                           "\n"
                           "# what ships\n"
                           "FROM alpine:3.19\n"
                           "RUN adduser -D app\n"
                           "USER app\n"
                           "ENTRYPOINT [\"/server\"]\n"_s;

QString changed(QString text, const QString &from, const QString &to)
{
    Q_ASSERT(text.count(from) == 1);
    return text.replace(from, to);
}

} // namespace

class TestGraphGestures : public QObject {
    Q_OBJECT

private:
    /// The text is `after`, and undo gives back `before`.
    void expectText(GraphDesk &desk, const QString &before, const QString &after)
    {
        QVERIFY2(desk.refusal.isEmpty(), qPrintable(desk.refusal));
        QCOMPARE(desk.text(), after);
        desk.undo();
        QCOMPARE(desk.text(), before);
    }

private slots:
    void aWireBetweenCardsWritesACopy()
    {
        GraphDesk desk(kTwoStages);
        desk.drag(desk.port(0), desk.head(1));
        QVERIFY(desk.view.forms().isOpen());
        QCOMPARE(desk.text(), kTwoStages);
        desk.type(u"/out/server"_s);
        desk.typeKey(Qt::Key_Return);
        QVERIFY(!desk.view.forms().isOpen());
        expectText(desk, kTwoStages,
            changed(
                kTwoStages, u"USER app\n"_s, u"COPY --from=builder /out/server /out/server\nUSER app\n"_s));
    }

    void aWireFromARowKnowsWhatItMakes()
    {
        GraphDesk desk(kTwoStages);
        desk.drag(desk.port(0, 2), desk.row(1, 0));
        QCOMPARE(desk.field<QLineEdit>(u"paths"_s)->text(), u"/out/server"_s);
        QTest::keyClick(desk.view.window()->focusWidget(), Qt::Key_Tab);
        desk.type(u"/server"_s);
        desk.typeKey(Qt::Key_Return);
        expectText(desk, kTwoStages,
            changed(kTwoStages, u"RUN adduser"_s, u"COPY --from=builder /out/server /server\nRUN adduser"_s));
    }

    void theFormShowsWhatItWillWrite()
    {
        GraphDesk desk(kTwoStages);
        desk.drag(desk.port(0, 2), desk.head(1));
        const QString preview = desk.field<QLabel>(u"preview"_s)->text();
        QVERIFY2(preview.contains(u"COPY&nbsp;--from=builder&nbsp;/out/server"_s), qPrintable(preview));
    }

    void aWireIsRefusedWhileItIsDrawn()
    {
        // The first stage cannot take from the one that takes from it.
        GraphDesk desk(u"FROM a AS one\nCOPY x y\nFROM b AS two\nCOPY --from=one /y /y\n"_s);
        QSignalSpy hints(&desk.view, &GraphView::hintChanged);
        desk.press(desk.port(1), desk.head(0));
        QVERIFY(!hints.isEmpty());
        QVERIFY2(!hints.last().first().toString().isEmpty(), "the reason is said while dragging");
        QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, {}, desk.head(0));
        QVERIFY(!desk.view.forms().isOpen());
    }

    void escapeEndsAGestureWithoutATrace_data()
    {
        QTest::addColumn<int>("gesture");
        QTest::addRow("wire") << 0;
        QTest::addRow("row") << 1;
        QTest::addRow("card") << 2;
        QTest::addRow("rubber band") << 3;
    }
    void escapeEndsAGestureWithoutATrace()
    {
        QFETCH(int, gesture);
        GraphDesk desk(kTwoStages);
        const QPointF place = desk.scene.stageCard(0)->pos();
        const QPoint starts[] = {desk.port(0), desk.row(0, 1), desk.head(0), desk.emptyPlace()};
        desk.press(starts[gesture], desk.rowTop(1, 0));
        desk.key(Qt::Key_Escape);
        QTest::mouseRelease(desk.view.viewport(), Qt::LeftButton, {}, desk.rowTop(1, 0));
        QVERIFY(!desk.view.forms().isOpen());
        QCOMPARE(desk.text(), kTwoStages);
        QCOMPARE(desk.scene.stageCard(0)->pos(), place);
        QVERIFY(desk.content.positions.isEmpty());
    }

    void aWireDroppedOnTheCanvasMakesTheConsumer()
    {
        const QString text = u"FROM golang:1.21 AS builder\nRUN go build -o /server .\n"_s;
        GraphDesk desk(text);
        desk.drag(desk.port(0, 0), desk.emptyPlace());
        QVERIFY(desk.view.forms().isOpen());
        desk.field<QLineEdit>(u"base"_s)->setText(u"alpine:3.19"_s);
        desk.field<QLineEdit>(u"name"_s)->setText(u"runtime"_s);
        desk.typeKey(Qt::Key_Return);
        expectText(
            desk, text, text + u"\nFROM alpine:3.19 AS runtime\nCOPY --from=builder /server /server\n"_s);
    }

    void aStageIsAddedFromThePalette()
    {
        GraphDesk desk(kTwoStages);
        desk.key(Qt::Key_Tab);
        QVERIFY(desk.view.forms().isOpen());
        desk.type(u"node:99"_s);
        desk.typeKey(Qt::Key_Return);
        QCOMPARE(desk.scene.structure().stageCount, 3);
        QVERIFY(desk.text().contains(u"FROM node:99 AS "_s));
        desk.undo();
        QCOMPARE(desk.text(), kTwoStages);
    }

    void aDoubleClickOnTheCanvasOpensThePalette()
    {
        GraphDesk desk(kTwoStages);
        QTest::mouseDClick(desk.view.viewport(), Qt::LeftButton, {}, desk.emptyPlace());
        QVERIFY(desk.view.forms().isOpen());
        desk.typeKey(Qt::Key_Escape);
        QVERIFY(!desk.view.forms().isOpen());
    }

    void aStageIsRenamedInPlaceWithItsUses()
    {
        const QString text = u"FROM a AS one\nFROM one\nCOPY --from=one /x /x\n"_s;
        GraphDesk desk(text);
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, desk.head(0));
        desk.key(Qt::Key_F2);
        desk.type(u"compile"_s);
        desk.typeKey(Qt::Key_Return);
        expectText(desk, text, u"FROM a AS compile\nFROM compile\nCOPY --from=compile /x /x\n"_s);
    }

    void aBadNameIsRefusedWhileItIsTyped()
    {
        GraphDesk desk(kTwoStages);
        QTest::mouseDClick(desk.view.viewport(), Qt::LeftButton, {}, desk.head(0));
        desk.type(u"no good"_s);
        QVERIFY(!desk.field<QLabel>(u"reason"_s)->text().isEmpty());
        desk.typeKey(Qt::Key_Return);
        QVERIFY(desk.view.forms().isOpen());
        desk.typeKey(Qt::Key_Escape);
        QCOMPARE(desk.text(), kTwoStages);
    }

    void anEdgeIsDeleted()
    {
        const QString text = u"FROM a AS one\nFROM b\nCOPY --from=one /x /x\nRUN true\n"_s;
        GraphDesk desk(text);
        QTest::mouseClick(
            desk.view.viewport(), Qt::LeftButton, {}, desk.edgePlace({ElementKind::Artifact, 0}, 0.5));
        QCOMPARE(desk.scene.selection().single(), (GraphElement{ElementKind::Artifact, 0}));
        desk.key(Qt::Key_Delete);
        expectText(desk, text, u"FROM a AS one\nFROM b\nRUN true\n"_s);
    }

    void aRowIsDraggedWithinItsCard()
    {
        const QString text = u"FROM a\nRUN one\nRUN two\nRUN three\n"_s;
        GraphDesk desk(text);
        desk.drag(desk.row(0, 0), desk.row(0, 2) + QPoint(0, 8));
        expectText(desk, text, u"FROM a\nRUN two\nRUN three\nRUN one\n"_s);
    }

    void aRowIsDraggedToAnotherCard()
    {
        GraphDesk desk(kTwoStages);
        desk.drag(desk.row(1, 0), desk.rowTop(0, 2));
        expectText(desk, kTwoStages,
            changed(kTwoStages, u"RUN adduser -D app\n"_s, u""_s)
                .replace(u"RUN go build"_s, u"RUN adduser -D app\nRUN go build"_s));
    }

    void aRowIsEditedInPlace()
    {
        GraphDesk desk(kTwoStages);
        QTest::mouseDClick(desk.view.viewport(), Qt::LeftButton, {}, desk.row(1, 0));
        QCOMPARE(desk.field<QPlainTextEdit>(u"field"_s)->toPlainText(), u"RUN adduser -D app"_s);
        desk.type(u"RUN adduser -D -u 1000 app"_s);
        desk.typeKey(Qt::Key_Return);
        expectText(desk, kTwoStages, changed(kTwoStages, u"adduser -D"_s, u"adduser -D -u 1000"_s));
    }

    void aRowIsAddedBelowTheSelectedOne()
    {
        GraphDesk desk(kTwoStages);
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, desk.row(1, 0));
        desk.key(Qt::Key_Insert);
        desk.type(u"RUN id app"_s);
        desk.typeKey(Qt::Key_Return);
        expectText(desk, kTwoStages, changed(kTwoStages, u"-D app\n"_s, u"-D app\nRUN id app\n"_s));
    }

    void theBaseIsChangedByDraggingItsEdge()
    {
        const QString text = u"FROM a AS one\nRUN one\nFROM b AS two\nRUN two\n"_s;
        GraphDesk desk(text);
        desk.drag(desk.edgePlace({ElementKind::BaseEdge, 1}, 0.3), desk.head(0));
        expectText(desk, text, u"FROM a AS one\nRUN one\nFROM one AS two\nRUN two\n"_s);
    }

    void anArtifactIsTakenFromElsewhere()
    {
        const QString text = u"FROM a AS one\nFROM b AS two\nFROM c\nCOPY --from=one /x /x\n"_s;
        GraphDesk desk(text);
        desk.drag(desk.edgePlace({ElementKind::Artifact, 0}, 0.3), desk.head(1));
        expectText(desk, text, u"FROM a AS one\nFROM b AS two\nFROM c\nCOPY --from=two /x /x\n"_s);
    }

    void aStageIsMovedInTheFile()
    {
        const QString text = u"FROM a AS one\nRUN one\n\nFROM b AS two\nRUN two\n\nFROM c\nRUN three\n"_s;
        GraphDesk desk(text);
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, desk.head(0));
        desk.key(Qt::Key_Down, Qt::AltModifier);
        expectText(desk, text, u"FROM b AS two\nRUN two\n\nFROM a AS one\nRUN one\n\nFROM c\nRUN three\n"_s);
    }

    void aCardStaysWhereItWasDragged()
    {
        GraphDesk desk(kTwoStages);
        const QPointF before = desk.scene.stageCard(1)->pos();
        desk.drag(desk.head(1), desk.head(1) + QPoint(60, 90));
        const QPointF after = desk.scene.stageCard(1)->pos();
        QVERIFY(after != before);
        QCOMPARE(desk.text(), kTwoStages);
        QCOMPARE(desk.content.positions.stages.at(1), after);
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, desk.head(0));
        desk.key(Qt::Key_F2);
        desk.type(u"compile"_s);
        desk.typeKey(Qt::Key_Return);
        QCOMPARE(desk.scene.stageCard(1)->pos(), after);
    }
};

QTEST_MAIN(TestGraphGestures)
#include "tst_graphgestures.moc"
