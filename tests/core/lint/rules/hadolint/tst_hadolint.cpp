// SPDX-License-Identifier: MIT
// hadolint's rules, case by case.
#include "tests/support/lintcase.h"
#include "tests/support/rulecases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagecraft;
using namespace stagecraft::test;

class TestHadolint : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
    void everyRuleHasANearMiss_data();
    void everyRuleHasANearMiss();
};

void TestHadolint::cases_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isReported");
    for (const RuleCase &each : ruleCases(u"lint/hadolint.txt"_s))
        QTest::addRow("%s", qPrintable(each.title)) << each.rule << each.text << each.isReported;
}

void TestHadolint::cases()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    const Rule *record = ruleById(rule);
    QVERIFY(record);
    const std::vector<Diagnostic> reported = findings(text, rule, exampleSettings(*record));
    QTEST(!reported.empty(), "isReported");
}

void TestHadolint::everyRuleHasANearMiss_data()
{
    QTest::addColumn<QString>("rule");
    for (const Rule *rule : allRules()) {
        if (rule->family == RuleFamily::Hadolint)
            QTest::addRow("%s", qPrintable(rule->id.toString())) << rule->id.toString();
    }
}

void TestHadolint::everyRuleHasANearMiss()
{
    QFETCH(QString, rule);
    int reported = 0;
    int silent = 0;
    for (const RuleCase &each : ruleCases(u"lint/hadolint.txt"_s)) {
        if (each.rule == rule)
            ++(each.isReported ? reported : silent);
    }
    QVERIFY(reported > 0);
    QVERIFY(silent > 0);
}

QTEST_APPLESS_MAIN(TestHadolint)
#include "tst_hadolint.moc"
