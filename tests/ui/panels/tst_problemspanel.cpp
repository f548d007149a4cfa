// SPDX-License-Identifier: MIT
#include "ui/panels/problemspanel.h"

#include <QTest>
#include <QTreeWidget>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

Diagnostic finding(const char *message, int line)
{
    Diagnostic finding;
    finding.rule = u"DL0000"_s;
    finding.message = {message};
    finding.line = finding.lastLine = line;
    return finding;
}

class Panel {
public:
    Panel() : list(panel.findChild<QTreeWidget *>(u"problemsList"_s)) { }

    void show(const std::vector<Diagnostic> &findings)
    {
        panel.setFindings(findings, QStringList(qsizetype(findings.size())));
    }
    QString current() const { return list->currentItem() ? list->currentItem()->text(0) : QString(); }

    ProblemsPanel panel;
    QTreeWidget *list;
};

} // namespace

class TestProblemsPanel : public QObject {
    Q_OBJECT

private slots:
    // Findings of slower checks come later, and may stand above those that were there first.
    void theFirstFindingIsCurrentUntilAPersonChooses()
    {
        Panel panel;
        panel.show({finding("late", 9)});
        QCOMPARE(panel.current(), u"late"_s);
        panel.show({finding("early", 1), finding("late", 9)});
        QCOMPARE(panel.current(), u"early"_s);
    }

    void aChosenFindingStaysCurrent()
    {
        Panel panel;
        panel.show({finding("early", 1), finding("late", 9)});
        panel.list->setCurrentItem(panel.list->topLevelItem(1));
        panel.show({finding("first", 1), finding("early", 1), finding("late", 10)});
        QCOMPARE(panel.current(), u"late"_s);
        panel.show({finding("first", 1)});
        QCOMPARE(panel.current(), u"first"_s);
        panel.show({finding("before", 1), finding("first", 2)});
        QCOMPARE(panel.current(), u"before"_s);
    }
};

QTEST_MAIN(TestProblemsPanel)
#include "tst_problemspanel.moc"
