// SPDX-License-Identifier: MIT
// Moving about on the canvas by wheel, keys, minimap, search and history.
#include "tests/support/graphfixture.h"
#include "tests/ui/graph/graphdesk.h"
#include "ui/graph/overlays/canvasoverlays.h"
#include "ui/graph/overlays/minimap.h"
#include "ui/graph/overlays/searchbar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

void wheel(GraphView &view, QPoint place, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(place, view.viewport()->mapToGlobal(place), {}, angle, Qt::NoButton, modifiers,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

GraphElement stage(int index) { return {ElementKind::Stage, index}; }

} // namespace

class TestGraphView : public QObject {
    Q_OBJECT

private slots:
    void theWheelZoomsAtThePointer()
    {
        GraphDesk desk(goService());
        const QPoint pointer(300, 200);
        const QPointF below = desk.view.mapToScene(pointer);
        wheel(desk.view, pointer, {0, 240}, Qt::ControlModifier);
        QCOMPARE_GT(desk.view.zoom(), 1.2);
        const QPointF after = desk.view.mapToScene(pointer);
        QVERIFY(QLineF(below, after).length() < 1.5);
    }

    void whoSawAllGoesOnSeeingIt()
    {
        GraphDesk desk(goService());
        desk.view.fitAll();
        desk.view.resize(desk.view.size() / 2);
        QVERIFY(QTest::qWaitFor([&] { return desk.view.visibleRect().contains(desk.scene.contentRect()); }));
        desk.view.setZoom(2, {});
        const double zoom = desk.view.zoom();
        desk.view.resize(desk.view.size() / 2);
        QCoreApplication::processEvents();
        QCOMPARE(desk.view.zoom(), zoom);
    }

    void zoomHasLimits()
    {
        GraphDesk desk(goService());
        desk.view.setZoom(1000, {});
        QCOMPARE(desk.view.zoom(), GraphView::kMaximumZoom);
        desk.view.setZoom(0, {});
        QCOMPARE(desk.view.zoom(), GraphView::kMinimumZoom);
    }

    void theWheelAloneScrolls()
    {
        GraphDesk desk(goService());
        const QPointF before = desk.view.visibleRect().topLeft();
        wheel(desk.view, {300, 200}, {0, -120}, {});
        QCOMPARE_GT(desk.view.visibleRect().top(), before.y());
        wheel(desk.view, {300, 200}, {0, -120}, Qt::ShiftModifier);
        QCOMPARE_GT(desk.view.visibleRect().left(), before.x());
    }

    void allIsSeenAfterFitting()
    {
        GraphDesk desk(largeDockerfile(30));
        desk.view.setZoom(2, {0, 0});
        desk.key(Qt::Key_Home);
        QVERIFY(desk.view.visibleRect().contains(desk.scene.contentRect()));
    }

    // Who saw the whole pipeline goes on seeing it: that must be known before nodes have glided to their
    // places.
    void theContentReachesToWhereNodesGlide()
    {
        GraphDesk desk(goService());
        desk.scene.setMotion(Motion::Animated);
        GraphContent built = builtGoService();
        built.analysis = desk.content.analysis;
        const QPointF runtime = desk.scene.stageCard(1)->pos();
        desk.scene.setContent(built); // Sizes need room.
        const QRectF atOnce = desk.scene.contentRect();
        QCOMPARE(desk.scene.stageCard(1)->pos(), runtime); // It has only begun to glide.
        // Labels are hidden on the way.
        QVERIFY(QTest::qWaitFor([&] {
            return desk.scene.stageCard(1)->pos() != runtime
                && desk.scene.edgeItem({ElementKind::Artifact, 0})->labelRect().isValid();
        }));
        QVERIFY(atOnce.contains(desk.scene.contentRect()));
    }

    void theMinimapHidesNoNode()
    {
        GraphDesk desk(goService());
        // Where the pipeline is as high as the view, and where it is wide.
        for (const QSize size : {QSize(1200, 500), QSize(700, 700), QSize(900, 560)}) {
            desk.view.resize(size);
            desk.view.fitAll();
            const QRect minimap = desk.view.overlays().minimap().geometry();
            for (const NodeItem *node : desk.scene.nodeItems())
                QVERIFY(!desk.view.mapFromScene(node->sceneRect()).boundingRect().intersects(minimap));
            QVERIFY(desk.view.visibleRect().contains(desk.scene.contentRect()));
        }
    }

    void draggingWithSpaceOrTheMiddleButtonPans_data()
    {
        QTest::addColumn<bool>("space");
        QTest::addRow("space") << true;
        QTest::addRow("middle button") << false;
    }
    void draggingWithSpaceOrTheMiddleButtonPans()
    {
        QFETCH(bool, space);
        GraphDesk desk(goService());
        const QPointF before = desk.view.visibleRect().topLeft();
        const Qt::MouseButton button = space ? Qt::LeftButton : Qt::MiddleButton;
        if (space)
            QTest::keyPress(&desk.view, Qt::Key_Space);
        QTest::mousePress(desk.view.viewport(), button, {}, desk.head(0));
        QTest::mouseMove(desk.view.viewport(), desk.head(0) + QPoint(50, 30));
        QTest::mouseRelease(
            desk.view.viewport(), button, {}, desk.view.mapFromScene(before) + QPoint(50, 30));
        QVERIFY(desk.view.visibleRect().topLeft() != before);
        QVERIFY(desk.scene.selection().isEmpty());
    }

    void aRubberBandSelectsWhatItTouches()
    {
        GraphDesk desk(goService());
        const QRectF all = desk.scene.contentRect().adjusted(-8, -8, 8, 8);
        desk.drag(desk.at(all.topLeft()), desk.at(all.bottomRight()));
        QCOMPARE(desk.scene.selection().elements().size(), desk.scene.nodeItems().size());
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, desk.emptyPlace());
        QVERIFY(desk.scene.selection().isEmpty());
    }

    void arrowsGoThroughRowsAndAlongEdges()
    {
        GraphDesk desk(goService());
        desk.scene.setSelection(GraphSelection(stage(0)));
        desk.key(Qt::Key_Down);
        QCOMPARE(desk.scene.selection().single(), (GraphElement{ElementKind::Instruction, 1}));
        desk.key(Qt::Key_Up);
        QCOMPARE(desk.scene.selection().single(), stage(0));
        // The row that makes the artifact leads to the row that takes it, and back.
        desk.scene.setSelection(GraphSelection({ElementKind::Instruction, 5}));
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.scene.selection().single(), (GraphElement{ElementKind::Instruction, 10}));
        desk.key(Qt::Key_Left);
        QCOMPARE(desk.scene.selection().single(), (GraphElement{ElementKind::Instruction, 5}));
        desk.scene.setSelection(GraphSelection(stage(1)));
        desk.key(Qt::Key_Left);
        QCOMPARE(desk.scene.selection().single().kind, ElementKind::Image);
    }

    void enterGoesToTheCode()
    {
        GraphDesk desk(goService());
        QSignalSpy spy(&desk.scene.wishes(), &GraphWishes::codeRequested);
        desk.scene.setSelection(GraphSelection(stage(1)));
        desk.key(Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().value<GraphElement>(), stage(1));
    }

    void theSearchFindsLightsAndSteps()
    {
        GraphDesk desk(goService());
        desk.key(Qt::Key_F, Qt::ControlModifier);
        SearchBar &bar = desk.view.overlays().searchBar();
        QVERIFY(bar.isVisible());
        desk.type(u"image:alpine"_s);
        QCOMPARE(bar.foundCount(), 4); // Both stages and both images.
        for (const QLabel *label : bar.findChildren<QLabel *>())
            QCOMPARE_GE(label->width(), label->sizeHint().width());
        desk.typeKey(Qt::Key_Return);
        QCOMPARE(desk.scene.selection().single(), stage(0));
        desk.typeKey(Qt::Key_Return);
        QCOMPARE(desk.scene.selection().single(), stage(1));
        desk.typeKey(Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
    }

    // From afar rows are bars, and collapsed cards show none.
    void aMarkedRowMarksItsCardWhereItIsNotSeen()
    {
        GraphDesk desk(goService());
        desk.view.setZoom(0.3, {0, 0});
        const GraphElement row{ElementKind::Instruction, 2};
        const QRect card = desk.view.mapFromScene(desk.scene.stageCard(0)->sceneRect()).boundingRect();
        const auto border = [&] {
            return desk.view.grab().toImage().pixelColor(card.left(), card.center().y());
        };
        const QColor before = border();
        desk.scene.setSelection(GraphSelection(row));
        QVERIFY(border() != before);
    }

    void aFittedViewStaysFitted()
    {
        GraphDesk desk(goService());
        desk.view.fitAll();
        const double zoom = desk.view.zoom();
        desk.view.resize(600, 500);
        QVERIFY(desk.view.zoom() < zoom);
        desk.view.resize(1200, 800);
        QCOMPARE(desk.view.zoom(), zoom);
        // One that a person has moved stays where it is.
        desk.view.setZoom(0.4, {0, 0});
        desk.view.resize(1300, 850);
        QCOMPARE(desk.view.zoom(), 0.4);
    }

    void backAndForward()
    {
        GraphDesk desk(largeDockerfile(20));
        desk.view.setZoom(1, {});
        desk.view.reveal(stage(0));
        const QPointF first = desk.view.visibleRect().center();
        desk.view.reveal(stage(19));
        const QPointF second = desk.view.visibleRect().center();
        QVERIFY(QLineF(first, second).length() > 100);
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(QLineF(desk.view.visibleRect().center(), first).length() < 3);
        desk.key(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(QLineF(desk.view.visibleRect().center(), second).length() < 3);
    }

    void theMinimapMovesTheView()
    {
        GraphDesk desk(largeDockerfile(20));
        desk.view.setZoom(1, {});
        desk.view.reveal(stage(0));
        Minimap &minimap = desk.view.overlays().minimap();
        QTest::mouseClick(&minimap, Qt::LeftButton, {}, minimap.rect().center());
        const QPointF middle = desk.scene.contentRect().center();
        const QPointF shown = desk.view.visibleRect().center();
        // A click is as exact as the little picture is: a few of its points.
        const double point = desk.scene.contentRect().width() / minimap.width();
        QVERIFY2(QLineF(shown, middle).length() < 3 * point,
            qPrintable(u"%1,%2 is shown, %3,%4 is the middle"_s.arg(shown.x())
                    .arg(shown.y())
                    .arg(middle.x())
                    .arg(middle.y())));
    }

    void alignedCardsShareAnEdge()
    {
        GraphDesk desk(goService());
        GraphSelection both(stage(0));
        both.add(stage(1));
        desk.scene.setSelection(both);
        desk.view.alignSelection(Qt::TopEdge);
        QCOMPARE(desk.scene.stageCard(0)->y(), desk.scene.stageCard(1)->y());
        QCOMPARE(desk.stepName, u"Move boxes"_s);
    }

    void arrangingForgetsWhatPeopleMoved()
    {
        GraphDesk desk(goService());
        const QPointF home = desk.scene.stageCard(1)->pos();
        desk.drag(desk.head(1), desk.head(1) + QPoint(-40, 120));
        QVERIFY(desk.scene.stageCard(1)->pos() != home);
        desk.view.arrangeAll();
        QVERIFY(desk.content.positions.isEmpty());
        QCOMPARE(desk.scene.stageCard(1)->pos(), home);
    }

    void undoingAnArrangementPutsEveryBoxBack()
    {
        GraphDesk desk(largeDockerfile(6));
        desk.drag(desk.head(1), desk.head(1) + QPoint(30, 200));
        const NodePositions chosen = desk.content.positions;
        const NodePositions before = desk.scene.currentPositions();
        desk.view.arrangeAll();
        QVERIFY(desk.scene.currentPositions() != before);
        emit desk.scene.wishes().positionsRequested(chosen, u"Undo"_s);
        QCOMPARE(desk.scene.currentPositions(), before);
    }
};

QTEST_MAIN(TestGraphView)
#include "tst_graphview.moc"
