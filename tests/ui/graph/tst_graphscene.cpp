// SPDX-License-Identifier: MIT
// The scene: what stays the same between two versions of a file, selection, light.
#include "tests/support/graphfixture.h"
#include "ui/graph/graphlight.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/items/cardcontent.h"
#include "ui/graph/items/edgeitem.h"
#include "ui/graph/items/stagecard.h"

#include <QSignalSpy>
#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

const QString kThree =
    u"FROM a AS one\nRUN one\nFROM b AS two\nRUN two\nFROM c\nCOPY --from=one /x /x\nRUN three\n"_s;

/// A scene that shows a text and is then told of another one.
struct Change {
    explicit Change(const QString &before) : text(before)
    {
        scene.setMotion(Motion::Still);
        scene.setContent(graphContent(before));
    }

    void to(const QString &after)
    {
        const AnalysisPointer old = scene.content().analysis;
        GraphContent content = graphContent(after);
        const Correspondence correspondence =
            correspondenceOf(*old->pipeline, TextEdit::difference(text, after), *content.analysis->pipeline);
        text = after;
        scene.setContent(content, &correspondence);
    }

    GraphScene scene;
    QString text;
};

GraphElement stage(int index) { return {ElementKind::Stage, index}; }

} // namespace

class TestGraphScene : public QObject {
    Q_OBJECT

private slots:
    void nodesAndLinksOfAFile()
    {
        GraphScene scene;
        scene.setContent(graphContent(goService()));
        // Two stages, two images, the context; two bases, one artifact, two copies from the context.
        QCOMPARE(scene.nodeItems().size(), 5U);
        QCOMPARE(scene.edgeItems().size(), 5U);
        scene.setContextShown(false);
        QCOMPARE(scene.nodeItems().size(), 4U);
        QCOMPARE(scene.edgeItems().size(), 3U);
    }

    void artifactsLeaveTheRowThatMakesThemAndArriveAtTheirCopy()
    {
        GraphScene scene;
        scene.setContent(graphContent(goService()));
        const auto &links = scene.structure().links;
        const auto artifact =
            std::ranges::find(links, GraphElement{ElementKind::Artifact, 0}, &GraphLink::element);
        QVERIFY(artifact != links.end());
        QCOMPARE(artifact->fromRow, 4);
        QCOMPARE(artifact->toRow, 3);
    }

    void itemsOfWhatStaysStay()
    {
        Change change(kThree);
        StageCard *two = change.scene.stageCard(1);
        EdgeItem *artifact = change.scene.edgeItem({ElementKind::Artifact, 0});
        QString renamed = kThree;
        change.to(renamed.replace(u"AS two"_s, u"AS other"_s));
        QCOMPARE(change.scene.stageCard(1), two);
        change.to(u"FROM new AS zero\n"_s + renamed);
        QCOMPARE(change.scene.stageCard(2), two);
        QCOMPARE(change.scene.edgeItem({ElementKind::Artifact, 0}), artifact);
        QCOMPARE(two->content().name, u"other"_s);
    }

    void selectionAndFoldedCardsMoveAlong()
    {
        Change change(kThree);
        GraphSelection selection(stage(1));
        selection.add({ElementKind::Artifact, 0});
        selection.add({ElementKind::Instruction, 3});
        change.scene.setSelection(selection);
        change.scene.setCollapsed(2, true);
        change.to(u"FROM new AS zero\n"_s + kThree);
        QVERIFY(change.scene.selection().contains(stage(2)));
        QVERIFY(change.scene.selection().contains({ElementKind::Artifact, 0}));
        QVERIFY(change.scene.selection().contains({ElementKind::Instruction, 4}));
        QVERIFY(change.scene.isCollapsed(3));
        QVERIFY(!change.scene.isCollapsed(2));
    }

    void whatIsGoneIsNoLongerSelected()
    {
        Change change(kThree);
        change.scene.setSelection(GraphSelection(stage(1)));
        change.to(u"FROM a AS one\nRUN one\nFROM c\nCOPY --from=one /x /x\nRUN three\n"_s);
        QVERIFY(change.scene.selection().isEmpty());
    }

    void whatDidNotChangeDoesNotJump()
    {
        Change change(kThree);
        const QPointF one = change.scene.stageCard(0)->pos();
        const QPointF two = change.scene.stageCard(1)->pos();
        change.to(kThree + u"RUN four\n"_s);
        QCOMPARE(change.scene.stageCard(0)->pos(), one);
        QCOMPARE(change.scene.stageCard(1)->pos(), two);
    }

    void takingAnEditBackPutsEveryNodeBack_data()
    {
        QTest::addColumn<QString>("edited");
        QTest::addRow("a stage less") << u"FROM a AS one\nRUN one\nFROM c\nRUN three\n"_s;
        QTest::addRow("a stage more in front")
            << u"FROM z AS zero\nRUN zero\nFROM a AS nought\nCOPY --from=zero /x /x\n"_s + kThree;
        QTest::addRow("rows that push others down")
            << QString(kThree).replace(u"RUN one\n"_s, u"RUN one\n"_s.repeated(20));
    }
    void takingAnEditBackPutsEveryNodeBack()
    {
        QFETCH(QString, edited);
        Change change(kThree);
        const NodePositions before = change.scene.currentPositions();
        change.to(edited);
        const NodePositions after = change.scene.currentPositions();
        QVERIFY(after != before);
        change.to(kThree);
        QCOMPARE(change.scene.currentPositions(), before);
        change.to(edited);
        QCOMPARE(change.scene.currentPositions(), after);
    }

    void anEditOfALargeFileShowsTheCardsFirstAndThenTheRoutes()
    {
        Change change(largeDockerfile(200));
        const double height = change.scene.stageCard(199)->size().height();
        change.to(change.text + u"COPY --from=stage198 /a /b\n"_s);
        const int artifacts = int(change.scene.pipeline()->artifacts().size());
        const EdgeItem *added = change.scene.edgeItem({ElementKind::Artifact, artifacts - 1});
        const EdgeItem *other = change.scene.edgeItem({ElementKind::Artifact, 50});
        const QPainterPath otherPath = other->path();
        QCOMPARE_GT(change.scene.stageCard(199)->size().height(), height);
        QVERIFY(added->path().isEmpty());
        QVERIFY(!otherPath.isEmpty());

        QVERIFY(QTest::qWaitFor([&] { return !added->path().isEmpty(); }));
        const StageCard *card = change.scene.stageCard(199);
        QCOMPARE(added->endPoint(), card->pos() + QPointF(0, card->portHeight(card->geometry().rows - 1)));
        QCOMPARE(other->path(), otherPath);
    }

    void whatIsDraggedBeforeTheRoutesComeStaysInTheHand()
    {
        Change change(largeDockerfile(200));
        const QPointF before = change.scene.stageCard(3)->pos();
        change.to(change.text + u"RUN more\n"_s);
        change.scene.previewMoves({{stage(3), before + QPointF(0, 500)}});
        QCoreApplication::processEvents();
        QCOMPARE(change.scene.stageCard(3)->pos(), before + QPointF(0, 500));
        change.scene.endPreview();
        QCOMPARE(change.scene.stageCard(3)->pos(), before);
    }

    void tipsOfEdgesTellAllOfTheirPaths()
    {
        GraphScene scene;
        scene.setContent(
            graphContent(u"FROM a AS one\nFROM b\nCOPY --from=one /x /y /in/\nCOPY go.mod go.sum ./\n"_s));
        QCOMPARE(scene.edgeItem({ElementKind::Artifact, 0})->tip(), u"/x\n/y\n\u2192 /in/"_s);
        QCOMPARE(scene.edgeItem({ElementKind::ContextEdge, 0})->tip(), u"go.mod\ngo.sum\n\u2192 ./"_s);
        QCOMPARE(scene.edgeItem({ElementKind::BaseEdge, 0})->tip(), QString());
    }

    void aRowTellsWhatRuns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("argument");
        QTest::addRow("continued") << u"FROM a\nRUN x && \\\n    y\n"_s << u"x && y"_s;
        QTest::addRow("a here-document")
            << u"FROM a\nRUN <<EOF\nset -e\n  make\nEOF\n"_s << u"<<EOF set -e make"_s;
        QTest::addRow("a copy") << u"FROM a\nCOPY --from=b /x /y\n"_s << u"/x \u2192 /y"_s;
    }
    void aRowTellsWhatRuns()
    {
        QFETCH(QString, text);
        const GraphContent content = graphContent(text);
        QTEST(argumentText(*content.analysis->pipeline->stages()[0].instructions[0]), "argument");
    }

    void brokenFilesAreDrawnToo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("nothing") << u""_s;
        QTest::addRow("no stage") << u"RUN x\n"_s;
        QTest::addRow("a stage that takes from itself") << u"FROM a AS one\nCOPY --from=one /x /x\n"_s;
        QTest::addRow("a stage that takes from a later one")
            << u"FROM a\nCOPY --from=two /x /x\nFROM b AS two\n"_s;
        QTest::addRow("a base without an image") << u"FROM\nRUN x\n"_s;
        QTest::addRow("unknown instructions") << u"FROM a\nNONSENSE x\nRUN\n"_s;
        QTest::addRow("a variable without value") << u"ARG X\nFROM $X\nFROM ${X}-y\n"_s;
        QTest::addRow("two stages of one name") << u"FROM a AS x\nFROM b AS x\nCOPY --from=x / /\n"_s;
    }
    void brokenFilesAreDrawnToo()
    {
        QFETCH(QString, text);
        Change change(kThree);
        change.to(text);
        QCOMPARE(
            change.scene.structure().stageCount, int(graphContent(text).analysis->pipeline->stages().size()));
        change.to(kThree);
        QCOMPARE(change.scene.structure().stageCount, 3);
    }

    void whatTheTargetDoesNotNeedIsFaded()
    {
        const GraphContent content = graphContent(kThree);
        const GraphStructure structure = structureOf(*content.analysis->pipeline, true);
        const GraphLights lights = lightsOf(*content.analysis->pipeline, structure, {}, {});
        QCOMPARE(lights.nodes[0], Light::Normal);
        QCOMPARE(lights.nodes[1], Light::Faded);
        QCOMPARE(lights.nodes[2], Light::Normal);
        // The image of the stage that is not needed is not needed either.
        QCOMPARE(lights.nodes[4], Light::Faded);
    }

    void pointingAtACardLightsWhatItDependsOn()
    {
        const GraphContent content = graphContent(kThree);
        const GraphStructure structure = structureOf(*content.analysis->pipeline, true);
        const GraphLights lights = lightsOf(*content.analysis->pipeline, structure, {}, stage(2));
        QCOMPARE(lights.nodes[0], Light::Lit);
        QCOMPARE(lights.nodes[1], Light::Faded);
        QCOMPARE(lights.nodes[2], Light::Lit);
        QCOMPARE(lights.links[std::size_t(structure.linkIndex({ElementKind::Artifact, 0}))], Light::Lit);
        QCOMPARE(lights.links[std::size_t(structure.linkIndex({ElementKind::BaseEdge, 1}))], Light::Faded);
    }

    void aSearchLightsWhatItFinds()
    {
        const GraphContent content = graphContent(kThree);
        const GraphStructure structure = structureOf(*content.analysis->pipeline, true);
        const GraphLights lights = lightsOf(*content.analysis->pipeline, structure, {stage(1)}, {});
        QCOMPARE(lights.nodes[1], Light::Lit);
        QCOMPARE(lights.nodes[2], Light::Faded);
    }

    void aFoldedCardIsItsHead()
    {
        Change change(kThree);
        const double height = change.scene.stageCard(2)->size().height();
        change.scene.setCollapsed(2, true);
        QCOMPARE(change.scene.stageCard(2)->size().height(), CardGeometry::kHeadHeight);
        change.scene.setCollapsed(2, false);
        QCOMPARE(change.scene.stageCard(2)->size().height(), height);
    }

    void selectionIsTold()
    {
        Change change(kThree);
        QSignalSpy spy(&change.scene, &GraphScene::selectionEdited);
        change.scene.setSelection(GraphSelection(stage(0)));
        change.scene.setSelection(GraphSelection(stage(0)));
        QCOMPARE(spy.count(), 1);
    }
};

QTEST_MAIN(TestGraphScene)
#include "tst_graphscene.moc"
