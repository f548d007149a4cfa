// SPDX-License-Identifier: MIT
// Languages: which catalogue answers, and how it counts.
#include "app/text/translation.h"

#include <QLocale>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestTranslation : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { installLanguage(u"en"_s); }

    void countsAgreeWithTheirNouns_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one in English") << u"en"_s << 1 << u"Delete 1 instruction"_s;
        QTest::newRow("none in English") << u"en"_s << 0 << u"Delete 0 instructions"_s;
        QTest::newRow("some in English") << u"en_GB"_s << 3 << u"Delete 3 instructions"_s;
        QTest::newRow("without any settings") << QString() << 1 << u"Delete 1 instruction"_s;
        QTest::newRow("one in Russian") << u"ru"_s << 1 << u"Удалить 1 инструкцию"_s;
        QTest::newRow("two in Russian") << u"ru_RU"_s << 2 << u"Удалить 2 инструкции"_s;
        QTest::newRow("five in Russian") << u"ru"_s << 5 << u"Удалить 5 инструкций"_s;
    }

    void countsAgreeWithTheirNouns()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        QVERIFY(installLanguage(language));
        QTEST(translated({.source = "Delete %n instructions", .count = count}), "expected");
    }

    void aLanguageWithoutACatalogueLeavesEnglish()
    {
        QVERIFY(!installLanguage(u"fr"_s));
        QCOMPARE(translated({.source = "Delete %n instructions", .count = 1}), u"Delete 1 instruction"_s);
    }

    void numbersAreWrittenInTheLanguage()
    {
        QVERIFY(installLanguage(u"ru"_s));
        QCOMPARE(QLocale().toString(1.5, 'f', 1), u"1,5"_s);
        QVERIFY(installLanguage(u"en"_s));
        QCOMPARE(QLocale().toString(1.5, 'f', 1), u"1.5"_s);
    }

    void theLastLanguageInstalledCounts()
    {
        QVERIFY(installLanguage(u"ru"_s));
        QVERIFY(installLanguage(u"en"_s));
        QCOMPARE(translated({.source = "Delete %n instructions", .count = 2}), u"Delete 2 instructions"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
