// SPDX-License-Identifier: MIT
// What a person does about findings in the real window.
#include "app/window/problemsbinding.h"
#include "tests/app/window/windowdesk.h"

#include <QMenu>
#include <QTreeWidget>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kFile = "FROM a:1\nRUN cd /b\nRUN cd /c\nMAINTAINER d\n";

/// Opens the menu of the findings on a line with the keyboard.
void openMenuInCode(const WindowDesk &desk, const QString &words)
{
    desk.placeCaret(desk.text().indexOf(words));
    QTest::keyClick(&desk.editor(), Qt::Key_Return, Qt::AltModifier);
}

/// Opens the menu of the first finding in the list that speaks of a rule.
void openMenuInList(const WindowDesk &desk, const QString &rule)
{
    desk.window().panels().open(PanelTabs::Tab::Problems);
    auto *list = desk.window().findChild<QTreeWidget *>(u"problemsList"_s);
    const auto items = list->findItems(rule, Qt::MatchContains, 1);
    QVERIFY(!items.isEmpty());
    list->scrollToItem(items.front());
    const QPoint place = list->visualItemRect(items.front()).center();
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, place, list->viewport()->mapToGlobal(place), Qt::NoModifier);
    QCoreApplication::sendEvent(list->viewport(), &event);
}

bool chooseInMenu(const QString &entry)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const auto actions = menu ? menu->actions() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == entry && action->isEnabled()) {
            action->trigger();
            menu->close();
            return true;
        }
    }
    return false;
}

} // namespace

class TestProblems : public QObject {
    Q_OBJECT

private slots:
    void aFindingIsIgnored_data()
    {
        QTest::addColumn<bool>("inList");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("after");
        const QByteArray ignored = "FROM a:1\n# hadolint ignore=DL3003\nRUN cd /b\nRUN cd /c\nMAINTAINER d\n";
        QTest::addRow("in the code") << false << u"cd /b"_s << u"Ignore DL3003 here"_s << ignored;
        QTest::addRow("in the list") << true << u"DL3003"_s << u"Ignore DL3003 here"_s << ignored;
        QTest::addRow("a check of BuildKit")
            << false << u"MAINTAINER"_s << u"Ignore MaintainerDeprecated, DL4000 in this file"_s
            << QByteArray("# check=skip=MaintainerDeprecated\nFROM a:1\nRUN cd /b\nRUN cd /c\n"
                          "# hadolint ignore=DL4000\nMAINTAINER d\n");
    }
    void aFindingIsIgnored()
    {
        QFETCH(bool, inList);
        QFETCH(QString, place);
        QFETCH(QString, entry);
        QFETCH(QByteArray, after);
        WindowDesk desk(kFile);
        QVERIFY(QTest::qWaitFor([&] { return !desk.designer->session().findings().empty(); }));
        inList ? openMenuInList(desk, place) : openMenuInCode(desk, place);
        QVERIFY(chooseInMenu(entry));
        desk.expectFile(kFile, after);
    }

    void aLineWithoutFindingsOpensNoMenu()
    {
        const WindowDesk desk("FROM a:1\nRUN x\n");
        QVERIFY(QTest::qWaitFor([&] { return !desk.designer->session().isChecking(); }));
        openMenuInCode(desk, u"RUN x"_s);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(desk.window().statusLine().currentMessage(), u"No problem on this line"_s);
    }

    void allFindingsOfARuleAreMended()
    {
        const QByteArray file = "FROM a:1\nADD b /c\nADD d /e\n";
        WindowDesk desk(file);
        QVERIFY(QTest::qWaitFor([&] { return !desk.designer->session().findings().empty(); }));
        openMenuInCode(desk, u"ADD b"_s);
        QVERIFY(chooseInMenu(u"Fix all DL3020"_s));
        desk.expectFile(file, "FROM a:1\nCOPY b /c\nCOPY d /e\n");
    }
};

QTEST_MAIN(TestProblems)
#include "tst_problems.moc"
