// SPDX-License-Identifier: MIT
// The window as a whole: languages, themes, findings, engine.
#include "tests/app/window/windowdesk.h"
#include "ui/common/theme.h"
#include "ui/graph/overlays/canvasoverlays.h"
#include "ui/graph/overlays/legend.h"
#include "ui/panels/problemspanel.h"

#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

class TestDesigner : public QObject {
    Q_OBJECT

private slots:
    void anotherLanguageKeepsEverything()
    {
        WindowDesk desk("FROM a AS one\n");
        desk.placeCaret(0);
        desk.type(u"#\n"_s);
        desk.placeCaret(8);
        desk.view().setZoom(0.5, {10, 10});
        const QRectF seen = desk.view().visibleRect();
        const GraphSelection selected = desk.graph().selection();
        desk.window().panels().open(PanelTabs::Tab::History);
        const QPointer<MainWindow> before = &desk.window();
        emit desk.window().languageRequested(u"ru"_s);
        QVERIFY(QTest::qWaitFor([&] { return before.isNull(); }));
        QCOMPARE(desk.editor().text(), u"#\nFROM a AS one\n"_s);
        QCOMPARE(desk.editor().selection(), TextSelection::at(8));
        QCOMPARE(desk.view().zoom(), 0.5);
        QVERIFY(QLineF(desk.view().visibleRect().center(), seen.center()).length() < 4);
        QVERIFY(!selected.isEmpty() && desk.graph().selection() == selected);
        QCOMPARE(desk.window().panels().currentIndex(), int(PanelTabs::Tab::History));
        QVERIFY(desk.window().isWindowModified());
        QVERIFY(desk.document().undoStack().canUndo());
        QCOMPARE(desk.settings.language(), u"ru"_s);
    }

    void aNewFileSaysHowToBegin()
    {
        WindowDesk desk("FROM a AS one\nCOPY x y\n");
        desk.view().setZoom(2, {300, 300});
        desk.run(ActionId::New);
        const auto *hint = desk.view().findChild<QLabel *>(u"emptyHint"_s);
        QVERIFY(hint && hint->isVisible());
        QCOMPARE(desk.view().zoom(), 1.0);
        QVERIFY(!desk.view().canGoBack());
        QVERIFY(QTest::qWaitFor([&] { return !desk.designer->session().isChecking(); }));
        QVERIFY(desk.editor().marks().problems.empty());

        desk.placeCaret(0);
        desk.type(u"FROM alpine"_s);
        QVERIFY(!hint->isVisible());
        QVERIFY(desk.view().visibleRect().contains(desk.graph().contentRect()));
    }

    void commandsAreGreyWithoutWhatTheyNeed()
    {
        WindowDesk desk("FROM a AS one\nRUN x\n");
        const auto isEnabled = [&desk](ActionId id) {
            return desk.window().actions()[id].isEnabled();
        };
        desk.view().setFocus();
        desk.graph().setSelection({});
        for (const ActionId id : {ActionId::Rename, ActionId::Duplicate, ActionId::Delete})
            QVERIFY(!isEnabled(id));
        desk.graph().setSelection(GraphSelection({ElementKind::Stage, 0}));
        for (const ActionId id : {ActionId::Rename, ActionId::Duplicate, ActionId::Delete})
            QVERIFY(isEnabled(id));
        QVERIFY(isEnabled(ActionId::RuntimeSplit));

        desk.placeCaret(0);
        QVERIFY(!isEnabled(ActionId::Delete)); // Nothing is selected in the text.
        desk.editor().setSelection({0, 4});
        QVERIFY(isEnabled(ActionId::Delete));
        desk.placeCaret(desk.text().size());
        desk.type(u"FROM b\n"_s);
        QVERIFY(!isEnabled(ActionId::RuntimeSplit));
    }

    void theLegendClosesFromItsCorner()
    {
        WindowDesk desk("FROM a\n");
        QAction &action = desk.window().actions()[ActionId::ShowLegend];
        action.setChecked(true);
        const Legend &legend = desk.view().overlays().legend();
        QVERIFY(legend.isVisible());
        QTest::mouseClick(legend.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!legend.isVisible());
        QVERIFY(!action.isChecked());
    }

    // Of a class whose sentences lupdate once filed under another name.
    void aFileWithoutNameHasItsWordInTheLanguage()
    {
        WindowDesk desk;
        const QPointer<MainWindow> before = &desk.window();
        emit desk.window().languageRequested(u"ru"_s);
        QVERIFY(QTest::qWaitFor([&] { return before.isNull(); }));
        QVERIFY2(
            desk.window().windowTitle().startsWith(u"без имени"_s), qPrintable(desk.window().windowTitle()));
    }

    void themeReachesGraphAndEditor()
    {
        WindowDesk desk("FROM a AS one\n");
        emit desk.window().themeRequested(ThemeChoice::Dark);
        QVERIFY(desk.graph().theme().isDark());
        QVERIFY(themeOf(desk.editor().palette()).isDark());
        // Notes at the right edge are painted on the same ground as the text.
        const QImage editor = desk.editor().viewport()->grab().toImage();
        QCOMPARE(editor.pixelColor(editor.width() / 2, editor.height() - 5), desk.graph().theme().editor);
        emit desk.window().themeRequested(ThemeChoice::Light);
        QVERIFY(!desk.graph().theme().isDark());
    }

    void findingsAppearAndAreFixed()
    {
        WindowDesk desk("from debian:12 AS one\nRUN true\nCMD x\n");
        auto *list = desk.window().findChild<QTreeWidget *>(u"problemsList"_s);
        QVERIFY(list);
        QVERIFY(QTest::qWaitFor([&] { return list->topLevelItemCount() > 0; }));
        QVERIFY(!desk.editor().marks().problems.empty());
        const QString before = desk.text();
        desk.run(ActionId::FixAll);
        QVERIFY(desk.text() != before);
        QCOMPARE(desk.document().undoStack().count(), 1);
        desk.run(ActionId::Undo);
        QCOMPARE(desk.text(), before);
    }

    void theBuildButtonStaysInSight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        QTest::addRow("English, 1024") << u"en"_s << 1024;
        QTest::addRow("Russian, 1100") << u"ru"_s << 1100;
        QTest::addRow("Russian, 1440") << u"ru"_s << 1440;
    }
    void theBuildButtonStaysInSight()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        WindowDesk desk("FROM a AS a-stage-with-a-long-name\n");
        desk.designer->build().setChoice({u"registry.example/a-name-that-is-long:latest"_s, {}, true});
        const QPointer<MainWindow> before = &desk.window();
        emit desk.window().languageRequested(language);
        QVERIFY(QTest::qWaitFor([&] { return before.isNull(); }));
        desk.window().resize(width, 700);
        const auto *button = desk.window().findChild<QToolButton *>(u"buildButton"_s);
        QVERIFY(QTest::qWaitFor([&] { return button->isVisible(); }));
        const QRect place(button->mapTo(&desk.window(), QPoint()), button->size());
        QVERIFY(desk.window().rect().contains(place));
    }

    void withoutAnEngineOnlyTheBuildIsOff()
    {
        WindowDesk desk("FROM a AS one\n");
        const auto *button = desk.window().findChild<QToolButton *>(u"buildButton"_s);
        QVERIFY(button);
        QVERIFY(QTest::qWaitFor([&] { return !button->isEnabled(); }));
        QVERIFY(!button->toolTip().isEmpty());
        emit desk.graph().selectionEdited();
        desk.placeCaret(0);
        desk.type(u"#"_s);
        QCOMPARE(desk.text(), u"#FROM a AS one\n"_s);
    }
};

QTEST_MAIN(TestDesigner)
#include "tst_designer.moc"
