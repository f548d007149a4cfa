// SPDX-License-Identifier: MIT
// What holds for every fix, on every Dockerfile of the test data.
#include "core/lint/rule.h"
#include "tests/support/editcases.h"
#include "tests/support/fixcheck.h"
#include "tests/support/lintcase.h"
#include "tests/support/modelcases.h"
#include "tests/support/rulecases.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagecraft;
using namespace stagecraft::test;

namespace {

QStringList filesIn(const QString &folder, const QString &pattern)
{
    return QDir(dataPath(folder)).entryList({pattern}, QDir::Files, QDir::Name);
}

void addRow(const QString &title, const QString &text, const QString &rule = {})
{
    QTest::addRow("%s", qPrintable(title)) << text << rule;
}

} // namespace

class TestFixes : public QObject {
    Q_OBJECT

private slots:
    void mend_data();
    void mend();
};

void TestFixes::mend_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule"); // Whose settings apply; empty: the defaults.
    for (const Rule *rule : allRules())
        addRow(u"example of "_s + rule->id.toString(), rule->badExample.toString(), rule->id.toString());
    for (const RuleCase &each : ruleCases(u"lint/hadolint.txt"_s))
        addRow(each.title, each.text, each.rule);
    for (const QString &name : filesIn(u"syntax"_s, u"*.dockerfile"_s))
        addRow(name, QString::fromUtf8(readFile(dataPath(u"syntax/"_s + name))));
    for (const QString &folder : {u"syntax/"_s, u"model/"_s}) {
        for (const QString &name : filesIn(folder, u"*.txt"_s)) {
            for (const ModelCase &each : modelCases(folder + name))
                addRow(name + u": "_s + each.title, each.text);
        }
    }
    for (const QString &name : filesIn(u"edit"_s, u"*.txt"_s)) {
        for (const EditCase &each : readEditCases(name))
            addRow(name + u": "_s + each.title, each.before);
    }
}

void TestFixes::mend()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const Rule *record = rule.isEmpty() ? nullptr : ruleById(rule);
    const RuleSettings settings = record ? exampleSettings(*record) : RuleSettings();
    const SurroundingsPointer surroundings = record ? exampleSurroundings(*record) : nullptr;
    const QStringList problems = problemsOfFixes(*analyse(text, surroundings), settings);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n') + u"\nin\n"_s + text));
}

QTEST_APPLESS_MAIN(TestFixes)
#include "tst_fixes.moc"
