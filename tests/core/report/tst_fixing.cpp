// SPDX-License-Identifier: MIT
#include "core/report/fixing.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

AnalysisPointer analysed(const QString &text) { return analyse(text); }

// Finds every "bad" and mends it with `word`.
Check replacing(const QString &bad, const QString &word)
{
    return [=](const AnalysisPointer &analysis) {
        LintResult result;
        const QString &text = analysis->text();
        for (qsizetype at = text.indexOf(bad); at >= 0; at = text.indexOf(bad, at + 1)) {
            Diagnostic diagnostic;
            diagnostic.range = {at, at + bad.size()};
            diagnostic.fix =
                Fix{.title = {}, .edit = TextEdit(Replacement{.range = diagnostic.range, .text = word})};
            result.diagnostics.push_back(diagnostic);
        }
        return result;
    };
}

} // namespace

class TestFixing : public QObject {
    Q_OBJECT

private slots:
    void fixes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("count");
        QTest::addRow("nothing to do") << u"FROM a\n"_s << u"x"_s << u"y"_s << u"FROM a\n"_s << 0;
        QTest::addRow("two at once") << u"RUN x; x\n"_s << u"x"_s << u"y"_s << u"RUN y; y\n"_s << 2;
        QTest::addRow("overlapping ones take turns")
            << u"RUN xxx\n"_s << u"xx"_s << u"x"_s << u"RUN x\n"_s << 2;
    }

    void fixes()
    {
        QFETCH(QString, text);
        QFETCH(QString, bad);
        QFETCH(QString, word);
        const FixedText result = fixed(text, analysed, replacing(bad, word));
        QTEST(result.analysis->text(), "expected");
        QTEST(result.fixCount, "count");
        QCOMPARE(result.edit.appliedTo(text), result.analysis->text());
        QVERIFY(result.result.diagnostics.empty());
    }

    void circlesEnd()
    {
        // Each fix brings the other finding back.
        const Check both = [](const AnalysisPointer &analysis) {
            const bool isX = analysis->text().contains(u'x');
            return replacing(isX ? u"x"_s : u"y"_s, isX ? u"y"_s : u"x"_s)(analysis);
        };
        const FixedText result = fixed(u"RUN x\n"_s, analysed, both);
        QCOMPARE(result.analysis->text(), u"RUN y\n"_s);
    }

    void growthEnds()
    {
        // One finding at a time, and its fix brings it back with more text each time.
        const Check first = [](const AnalysisPointer &analysis) {
            LintResult result = replacing(u"x"_s, u"xx"_s)(analysis);
            result.diagnostics.resize(1);
            return result;
        };
        const FixedText result = fixed(u"RUN x\n"_s, analysed, first);
        QVERIFY(result.analysis->text().size() > 6);
        QVERIFY(result.analysis->text().size() < 100);
    }
};

QTEST_APPLESS_MAIN(TestFixing)
#include "tst_fixing.moc"
