// SPDX-License-Identifier: MIT
// The window as a whole: languages, themes, findings, engine.
#include "tests/app/window/windowdesk.h"
#include "ui/common/theme.h"
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
        desk.type(u"#"_s);
        const QPointer<MainWindow> before = &desk.window();
        emit desk.window().languageRequested(u"ru"_s);
        QVERIFY(QTest::qWaitFor([&] { return before.isNull(); }));
        QCOMPARE(desk.editor().text(), u"#FROM a AS one\n"_s);
        QVERIFY(desk.window().isWindowModified());
        QVERIFY(desk.document().undoStack().canUndo());
        QCOMPARE(desk.settings.language(), u"ru"_s);
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
