// SPDX-License-Identifier: MIT
// The cases of tests/data/syntax and tests/data/model, each with the rule of the language that it shows.
#include "tests/support/modelcases.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

class TestPipelineCases : public QObject {
    Q_OBJECT

private slots:
    void cases_data()
    {
        QTest::addColumn<ModelCase>("given");
        for (const QString &folder : {u"syntax"_s, u"model"_s}) {
            const QStringList files = QDir(dataPath(folder)).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
            QVERIFY2(!files.isEmpty(), "no cases found");
            for (const QString &file : files) {
                for (const ModelCase &given : modelCases(folder + u'/' + file))
                    QTest::addRow("%s: %s", qPrintable(file.chopped(4)), qPrintable(given.title)) << given;
            }
        }
    }

    void cases()
    {
        QFETCH(ModelCase, given);
        QVERIFY2(!given.reason.isEmpty(), "a case needs a reason");
        QVERIFY2(!given.expected.isEmpty(), "a case needs expectations");
        const auto kindOf = [](const QString &line) {
            return line.section(u' ', 0, 0);
        };
        QSet<QString> kinds{u"error"_s};
        QStringList expected;
        for (const QString &line : given.expected) {
            if (line == u"accepted")
                continue;
            kinds.insert(kindOf(line));
            // The name of a kind alone: there are none.
            if (line.contains(u' '))
                expected += QString(line).remove(u"\\e"_s).trimmed();
        }
        const auto tree = parseDockerfile(given.text);
        QStringList unexpected;
        for (const QString &line : describedTree(*tree) + describedPipeline(*buildPipeline(tree))) {
            if (kinds.contains(kindOf(line)) && !expected.removeOne(line.trimmed()))
                unexpected += line.trimmed();
        }
        // Kinds stand in the order that reads best.
        if (!expected.isEmpty() || !unexpected.isEmpty()) {
            QFAIL(qPrintable(u"missing:\n    %1\nunexpected:\n    %2"_s.arg(
                expected.join(u"\n    "_s), unexpected.join(u"\n    "_s))));
        }
    }
};

QTEST_APPLESS_MAIN(TestPipelineCases)
#include "tst_pipelinecases.moc"
