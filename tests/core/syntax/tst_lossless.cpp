// SPDX-License-Identifier: MIT
// Nothing of a text is lost: nodes and tokens cover it without gap or overlap, and all ranges lie in it.
// What is computed from the tree survives every text as well.
#include "core/model/analysis.h"
#include "tests/support/lossless.h"
#include "tests/support/testdata.h"

#include <QDirIterator>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestLossless : public QObject {
    Q_OBJECT

private slots:
    void allShortTexts_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("alphabet");
        QTest::addColumn<int>("longest");
        const QString switches = u"R \\\n#<\"$"_s;
        QTest::addRow("start of file") << u""_s << switches << 5;
        QTest::addRow("inside RUN") << u"RUN "_s << switches << 5;
        QTest::addRow("inside a flag") << u"COPY --a"_s << u"-= \\\n'\"x"_s << 5;
        QTest::addRow("a pair") << u"ENV a"_s << u"= \\\n'\"${"_s << 5;
        QTest::addRow("JSON") << u"CMD [\""_s << u"[],\"\\u \n"_s << 5;
        QTest::addRow("a directive") << u"#"_s << u"escap =`\n"_s << 4;
        QTest::addRow("other escape character") << u"# escape=`\nRUN a"_s << u"`\\ \n#<E"_s << 5;
        QTest::addRow("a heredoc") << u"RUN <<-E "_s << u"E\n\t<-\\'\r"_s << 5;
        QTest::addRow("a trigger") << u"ONBUILD "_s << u"RUN <\n\\-E"_s << 4;
        QTest::addRow("strange characters") << u"FROM\u00A0"_s << u"\uFEFF\u2003\v\r\n\xE9#\\"_s << 4;
    }

    // Every text over characters that change what the parser does. Input at random misses what this cannot.
    void allShortTexts()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, alphabet);
        QFETCH(int, longest);
        for (int length = 0; length <= longest; ++length) {
            qint64 count = 1;
            for (int i = 0; i < length; ++i)
                count *= alphabet.size();
            for (qint64 number = 0; number < count; ++number) {
                QString text = prefix;
                for (qint64 i = 0, digits = number; i < length; ++i, digits /= alphabet.size())
                    text += alphabet[digits % alphabet.size()];
                const QString problem = problemOf(text);
                if (!problem.isEmpty())
                    QFAIL(qPrintable(problem));
            }
        }
    }

    void examples_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList folders{test::dataPath(u"syntax"_s), test::projectPath(u"examples"_s)};
        for (const QString &folder : folders) {
            QDirIterator files(
                folder, {u"*.dockerfile"_s, u"Dockerfile*"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::addRow("%s", qPrintable(path.sliced(folder.size() + 1))) << path;
            }
        }
    }

    // Every beginning of an example, and every example with one character less.
    void examples()
    {
        QFETCH(QString, path);
        const QString text = QString::fromUtf8(test::readFile(path));
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const QString start = problemOf(text.first(i));
            QVERIFY2(start.isEmpty(), qPrintable(start));
            const QString shortened = problemOf(QString(text).remove(i, 1));
            QVERIFY2(shortened.isEmpty(), qPrintable(shortened));
        }
    }

private:
    static QString problemOf(const QString &text)
    {
        const AnalysisPointer analysis = analyse(text);
        if (analysis->tree().text() != text)
            return u"the text has changed"_s;
        return test::lossIn(analysis->tree());
    }
};

QTEST_APPLESS_MAIN(TestLossless)
#include "tst_lossless.moc"
