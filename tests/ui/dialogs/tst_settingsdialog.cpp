// SPDX-License-Identifier: MIT
#include "ui/common/apptheme.h"
#include "ui/dialogs/settingsdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>

using namespace stagecraft;

class TestSettingsDialog : public QObject {
    Q_OBJECT

private slots:
    void everySeverityCanBeRead()
    {
        applyTheme(*qApp, ColorScheme::Light);
        SettingsDialog dialog({}, true);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (const QComboBox *box : dialog.findChildren<QComboBox *>()) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            const QRect field =
                box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
            for (int i = 0; i < box->count(); ++i)
                QCOMPARE_GE(field.width(), box->fontMetrics().horizontalAdvance(box->itemText(i)));
        }
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
