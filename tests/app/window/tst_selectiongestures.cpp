// SPDX-License-Identifier: MIT
// What can be done with a selection and the clipboard, and what is refused, in the real window.
#include "tests/app/window/windowdesk.h"

#include <QClipboard>
#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kThree = "FROM a AS one\nRUN one\n\nFROM b AS two\nRUN two\n\nFROM c\nRUN three\n";

} // namespace

class TestSelectionGestures : public QObject {
    Q_OBJECT

private slots:
    void whatIsNoDockerfileCannotBePasted_data()
    {
        QTest::addColumn<QString>("clipboard");
        QTest::addRow("nothing") << QString();
        QTest::addRow("prose") << u"Dear diary"_s;
    }
    void whatIsNoDockerfileCannotBePasted()
    {
        QFETCH(QString, clipboard);
        WindowDesk desk(kThree);
        QGuiApplication::clipboard()->setText(clipboard);
        QVERIFY(!desk.chooseFromMenu(desk.emptyPlace(), u"Paste stages"_s));
        QVERIFY(!desk.chooseFromMenu(desk.row(0, 0), u"Paste above"_s));
        QGuiApplication::clipboard()->setText(u"RUN it"_s);
        QVERIFY(!desk.chooseFromMenu(desk.emptyPlace(), u"Paste stages"_s));
        QVERIFY(desk.chooseFromMenu(desk.row(0, 0), u"Paste above"_s));
    }

    void aStageIsNotBuiltWithoutAnEngine()
    {
        WindowDesk desk(kThree);
        QVERIFY(QTest::qWaitFor([&] { return !desk.designer->build().engine().canBuild(); }));
        QVERIFY(!desk.chooseFromMenu(desk.head(0), u"Build this stage"_s));
        QVERIFY(desk.designer->session().analysis()->pipeline->stages()[2].isTarget);
    }

    void allStagesAreNotDeletedByHalf()
    {
        WindowDesk desk(kThree);
        desk.key(Qt::Key_A, Qt::ControlModifier);
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.refusals.size(), 1);
        QCOMPARE(desk.text().toUtf8(), kThree);
        QVERIFY(!desk.document().undoStack().canUndo());
        QVERIFY(!desk.document().undoStack().canRedo());
    }

    void severalStagesAreDeletedInOneStep()
    {
        WindowDesk desk(kThree);
        desk.click(desk.head(0));
        desk.click(desk.head(1), Qt::ControlModifier);
        desk.key(Qt::Key_Delete);
        desk.expectFile(kThree, "FROM c\nRUN three\n");
    }
};

QTEST_MAIN(TestSelectionGestures)
#include "tst_selectiongestures.moc"
