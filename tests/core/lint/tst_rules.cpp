// SPDX-License-Identifier: MIT
// What holds for every rule, by its own examples.
#include "tests/support/lintcase.h"

#include <QTest>

#include <map>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

// How often each rule warns or fails. Hints may come and go with a fix.
std::map<QString, int> seriousFindings(const std::vector<Diagnostic> &diagnostics)
{
    std::map<QString, int> counts;
    for (const Diagnostic &finding : diagnostics) {
        if (finding.severity < Severity::Warning)
            continue;
        ++counts[finding.rule];
        for (const QString &also : finding.also)
            ++counts[also];
    }
    return counts;
}

QStringList added(const std::map<QString, int> &before, const std::map<QString, int> &after)
{
    QStringList rules;
    for (const auto &[rule, count] : after) {
        const auto old = before.find(rule);
        if (count > (old == before.end() ? 0 : old->second))
            rules.append(rule);
    }
    return rules;
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private slots:
    void idsAreSortedAndUnique();
    void aRuleIsFoundById();
    void examples_data();
    void examples();
    void everyRuleExplainsItself_data() { examples_data(); }
    void everyRuleExplainsItself();
    void aFixMendsItsFinding_data() { examples_data(); }
    void aFixMendsItsFinding();
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

void TestRules::aFixMendsItsFinding()
{
    QFETCH(QString, id);
    const Rule &rule = *ruleById(id);
    const RuleSettings settings = exampleSettings(rule);
    const QString before = rule.badExample.toString();
    const std::vector<Diagnostic> reported = findings(before, rule.id, settings, exampleSurroundings(rule));
    for (const Diagnostic &finding : reported) {
        if (!finding.fix)
            continue;
        const QString after = finding.fix->edit.appliedTo(before);
        QVERIFY2(findings(after, rule.id, settings, exampleSurroundings(rule)).size() < reported.size(),
            qPrintable(after));
        const QStringList newOnes =
            added(seriousFindings(findings(before, settings, exampleSurroundings(rule))),
                seriousFindings(findings(after, settings, exampleSurroundings(rule))));
        QVERIFY2(newOnes.isEmpty(), qPrintable(newOnes.join(u' ') + u'\n' + after));
    }
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
