// SPDX-License-Identifier: MIT
#include "ui/common/apptheme.h"
#include "ui/dialogs/settingsdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QTreeWidget>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSeverity = 2;

/// The dialog, and a person at its list of rules.
class Desk {
public:
    explicit Desk(const QHash<QString, Severity> &severities = {}) : dialog(severities, true)
    {
        applyTheme(*qApp, ColorScheme::Light);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        list = dialog.findChild<QTreeWidget *>();
    }

    /// A click on the severity of a rule opens its chooser.
    QComboBox *open(const QString &rule) const
    {
        QTreeWidgetItem *item = list->findItems(rule, Qt::MatchExactly).value(0);
        list->scrollToItem(item);
        const QModelIndex index = list->indexFromItem(item, kSeverity);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        return list->findChild<QComboBox *>();
    }

    SettingsDialog dialog;
    QTreeWidget *list = nullptr;
};

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT

private slots:
    void everySeverityCanBeRead()
    {
        const Desk desk;
        const QComboBox *box = desk.open(u"DL3008"_s);
        QVERIFY(box);
        QCOMPARE_GE(box->height(), box->sizeHint().height());
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        for (int i = 0; i < box->count(); ++i)
            QCOMPARE_GE(field.width(), box->fontMetrics().horizontalAdvance(box->itemText(i)));
    }

    void aChosenSeverityIsKept()
    {
        const Desk desk;
        QComboBox *box = desk.open(u"DL3008"_s);
        QVERIFY(box);
        QCOMPARE(box->currentIndex(), int(Severity::Warning));
        QTest::qWait(10); // Its list opens by itself.
        QTest::keyClick(box->view(), Qt::Key_Home);
        QTest::keyClick(box->view(), Qt::Key_Return);
        const QHash<QString, Severity> expected{{u"DL3008"_s, Severity::Off}};
        QCOMPARE(desk.dialog.severities(), expected);
    }

    void aRowIsEditedByKey()
    {
        Desk desk;
        desk.list->setCurrentItem(desk.list->findItems(u"DL3008"_s, Qt::MatchExactly).value(0));
        desk.list->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
        QTest::keyClick(desk.list, Qt::Key_Space);
        QVERIFY(desk.list->findChild<QComboBox *>());
    }

    void whatWasChosenBeforeIsShown()
    {
        const Desk desk({{u"DL3008"_s, Severity::Error}});
        QCOMPARE(desk.open(u"DL3008"_s)->currentIndex(), int(Severity::Error));
        for (QPushButton *button : desk.dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Defaults"_s)
                button->click();
        }
        QVERIFY(desk.dialog.severities().isEmpty());
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
