// SPDX-License-Identifier: MIT
#include "core/model/ignorefile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagecraft;

class TestIgnoreFile : public QObject {
    Q_OBJECT

private slots:
    void ignores_data();
    void ignores();
    void cleans_data();
    void cleans();
};

void TestIgnoreFile::ignores_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ignored");
    QTest::addColumn<QStringList>("kept");
    QTest::addRow("a name") << u"a\n"_s << QStringList{u"a"_s, u"a/b"_s}
                            << QStringList{u"b"_s, u"b/a"_s, u"ab"_s};
    QTest::addRow("a name from the root") << u"/a\n"_s << QStringList{u"a"_s} << QStringList{u"b/a"_s};
    QTest::addRow("a star stays in its folder")
        << u"*.go\n"_s << QStringList{u"a.go"_s} << QStringList{u"a/b.go"_s};
    QTest::addRow("two stars cross folders")
        << u"**/*.go\n"_s << QStringList{u"a.go"_s, u"a/b/c.go"_s} << QStringList{u"go"_s};
    QTest::addRow("two stars at the end")
        << u"a/**\n"_s << QStringList{u"a/b"_s, u"a/b/c"_s} << QStringList{u"a"_s, u"b"_s};
    QTest::addRow("two stars alone") << u"**\n"_s << QStringList{u"a"_s, u"a/b"_s} << QStringList{};
    QTest::addRow("a question mark") << u"a?c\n"_s << QStringList{u"abc"_s} << QStringList{u"ac"_s, u"a/c"_s};
    QTest::addRow("a set") << u"[ab].c\n"_s << QStringList{u"a.c"_s} << QStringList{u"c.c"_s};
    QTest::addRow("an escaped star") << u"a\\*\n"_s << QStringList{u"a*"_s} << QStringList{u"ab"_s};
    QTest::addRow("an exception") << u"*\n!a\n"_s << QStringList{u"b"_s, u"b/a"_s}
                                  << QStringList{u"a"_s, u"a/b"_s};
    QTest::addRow("the last one counts") << u"!a\na\n"_s << QStringList{u"a"_s} << QStringList{u"b"_s};
    QTest::addRow("an exception inside") << u"a\n!a/b\n"_s << QStringList{u"a/c"_s} << QStringList{u"a/b"_s};
    QTest::addRow("comments and blanks")
        << u"\ufeff# x\n\n  a  \n #b\n"_s << QStringList{u"a"_s, u"#b"_s} << QStringList{u"x"_s};
    QTest::addRow("a dot in front") << u"./a/../b/\n"_s << QStringList{u"b"_s} << QStringList{u"a"_s};
}

void TestIgnoreFile::ignores()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ignored);
    QFETCH(QStringList, kept);
    const IgnorePatterns patterns(text);
    for (const QString &path : ignored)
        QVERIFY2(patterns.ignores(path), qPrintable(path));
    for (const QString &path : kept)
        QVERIFY2(!patterns.ignores(path), qPrintable(path));
}

void TestIgnoreFile::cleans_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("clean");
    QTest::addRow("nothing") << u""_s << u"."_s;
    QTest::addRow("dots") << u"./a//b/./c/"_s << u"a/b/c"_s;
    QTest::addRow("up") << u"a/../b"_s << u"b"_s;
    QTest::addRow("up and out") << u"../a"_s << u"../a"_s;
    QTest::addRow("up from the root") << u"/../a"_s << u"/a"_s;
}

void TestIgnoreFile::cleans()
{
    QFETCH(QString, path);
    QTEST(cleanedContextPath(path), "clean");
}

QTEST_APPLESS_MAIN(TestIgnoreFile)
#include "tst_ignorefile.moc"
