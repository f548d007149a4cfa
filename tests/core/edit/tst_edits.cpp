// SPDX-License-Identifier: MIT
#include "core/edit/stagedeletion.h"
#include "tests/support/editcases.h"
#include "tests/support/testdata.h"
#include "tests/support/wishes.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagecraft;
using namespace stagecraft::test;

namespace {

std::vector<EditCase> allCases()
{
    std::vector<EditCase> cases;
    const QStringList files = QDir(dataPath(u"edit"_s)).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        for (EditCase &editCase : readEditCases(file)) {
            editCase.title = file.section(u'.', 0, 0) + u": "_s + editCase.title;
            cases.push_back(std::move(editCase));
        }
    }
    return cases;
}

} // namespace

class TestEdits : public QObject {
    Q_OBJECT

private slots:
    void cases_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("refusal");
        const std::vector<EditCase> cases = allCases();
        QVERIFY(cases.size() > 80);
        for (const EditCase &each : cases)
            QTest::addRow("%s", qUtf8Printable(each.title))
                << each.before << each.wish << each.after << each.refusal;
    }

    void cases()
    {
        QFETCH(QString, before);
        QFETCH(QString, wish);
        QFETCH(QString, after);
        QFETCH(QString, refusal);
        const AnalysisPointer analysis = analyse(before);
        const EditResult result = carryOut(*analysis, wish);
        if (!refusal.isEmpty()) {
            QVERIFY2(!result,
                qPrintable(u"not refused: "_s + (result ? result->edit.appliedTo(before) : QString())));
            QCOMPARE(result.error().english(), refusal);
            return;
        }
        QVERIFY2(result, qPrintable(result ? QString() : result.error().english()));
        const QString text = result->edit.appliedTo(before);
        QCOMPARE(text, after);
        QVERIFY(!result->name.isEmpty());
        QVERIFY(result->caret >= -1 && result->caret <= text.size());
        QCOMPARE(result->edit.invertedFor(before).appliedTo(text), before);
    }

    void everySequenceKeepsTheFileAcceptedAndIsUndone_data()
    {
        QTest::addColumn<QString>("before");
        for (const EditCase &each : allCases())
            QTest::addRow("%s", qUtf8Printable(each.title)) << each.before;
    }

    void everySequenceKeepsTheFileAcceptedAndIsUndone()
    {
        QFETCH(QString, before);
        QRandomGenerator random(quint32(qHash(before, 1)));
        AnalysisPointer analysis = analyse(before);
        std::vector<TextEdit> undo;
        for (int step = 0; step < 60; ++step) {
            const QString wish = randomWish([&random](int end) { return random.bounded(end); });
            const EditResult result = carryOut(*analysis, wish);
            if (!result)
                continue;
            const QString text = result->edit.appliedTo(analysis->text());
            undo.push_back(result->edit.invertedFor(analysis->text()));
            const AnalysisPointer now = analyse(text);
            const QString story = analysis->text() + u"\n===== "_s + wish + u"\n"_s + text;
            QVERIFY2(
                now->pipeline->errors().size() <= analysis->pipeline->errors().size(), qPrintable(story));
            QVERIFY2(!now->pipeline->firstError() || analysis->pipeline->firstError(), qPrintable(story));
            analysis = now;
        }
        QString text = analysis->text();
        while (!undo.empty()) {
            text = undo.back().appliedTo(text);
            undo.pop_back();
        }
        QCOMPARE(text, before);
    }
};

QTEST_APPLESS_MAIN(TestEdits)
#include "tst_edits.moc"
