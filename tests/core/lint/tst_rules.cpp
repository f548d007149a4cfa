// SPDX-License-Identifier: MIT
// What holds for every rule, by its own examples.
#include "tests/support/lintcase.h"

#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

class TestRules : public QObject {
    Q_OBJECT

private slots:
    void idsAreSortedAndUnique();
    void aRuleIsFoundById();
    void examples_data();
    void examples();
    void everyRuleExplainsItself_data() { examples_data(); }
    void everyRuleExplainsItself();
    void nothingIsFoundInFilesThatDoNotConcernTheRule_data() { examples_data(); }
    void nothingIsFoundInFilesThatDoNotConcernTheRule();
};

void TestRules::idsAreSortedAndUnique()
{
    const std::span<const Rule *const> rules = allRules();
    QVERIFY(!rules.empty());
    for (std::size_t i = 1; i < rules.size(); ++i)
        QVERIFY2(rules[i - 1]->id < rules[i]->id, qPrintable(rules[i]->id.toString()));
}

void TestRules::aRuleIsFoundById()
{
    for (const Rule *rule : allRules())
        QCOMPARE(ruleById(rule->id), rule);
    QVERIFY(!ruleById(u"DL0000"));
}

void TestRules::examples_data()
{
    QTest::addColumn<QString>("id");
    for (const Rule *rule : allRules())
        QTest::addRow("%s", qPrintable(rule->id.toString())) << rule->id.toString();
}

void TestRules::examples()
{
    QFETCH(QString, id);
    const Rule &rule = *ruleById(id);
    const RuleSettings settings = exampleSettings(rule);
    const SurroundingsPointer surroundings = exampleSurroundings(rule);
    QCOMPARE(
        reportingRules(rule.badExample.toString(), rule.family, settings, surroundings), QStringList(id));
    QVERIFY(!reportingRules(rule.goodExample.toString(), rule.family, settings, surroundings).contains(id));
}

void TestRules::everyRuleExplainsItself()
{
    QFETCH(QString, id);
    const Rule &rule = *ruleById(id);
    QVERIFY(rule.check);
    QVERIFY(*rule.title != '\0' && *rule.why != '\0' && !rule.source.isEmpty());
    const std::vector<Diagnostic> reported =
        findings(rule.badExample.toString(), rule.id, exampleSettings(rule), exampleSurroundings(rule));
    QVERIFY(!reported.empty());
    QVERIFY2(
        reported.front().fix || *rule.noFix != '\0', "there is neither a fix nor a reason why there is none");
    QVERIFY(!reported.front().message.isEmpty() && !reported.front().message.english().contains(u'%'));
}

// The linter does not even ask the rule there. All examples make many files.
void TestRules::nothingIsFoundInFilesThatDoNotConcernTheRule()
{
    QFETCH(QString, id);
    const Rule &rule = *ruleById(id);
    for (const Rule *other : allRules()) {
        for (const QStringView text : {other->badExample, other->goodExample}) {
            const AnalysisPointer analysis = analyse(text.toString(), exampleSurroundings(*other));
            if (concerns(rule, *analysis))
                continue;
            std::vector<Diagnostic> diagnostics;
            DiagnosticSink sink(rule, diagnostics);
            rule.check(*analysis, exampleSettings(rule), sink);
            QVERIFY2(diagnostics.empty(), qPrintable(text.toString()));
        }
    }
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
