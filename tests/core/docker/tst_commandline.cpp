// SPDX-License-Identifier: MIT
#include "core/docker/commandline.h"

#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void display_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("expected");
        QTest::addRow("plain words") << QStringList{u"image"_s, u"--filter=a=b"_s, u"x/y:1.0@z"_s}
                                     << u"docker image --filter=a=b x/y:1.0@z"_s;
        QTest::addRow("blanks") << QStringList{u"/a folder"_s} << u"docker '/a folder'"_s;
        QTest::addRow("an empty word") << QStringList{u""_s} << u"docker ''"_s;
        QTest::addRow("quotes") << QStringList{u"it's"_s} << u"docker 'it'\\''s'"_s;
        QTest::addRow("what a shell would expand")
            << QStringList{u"{{json .}}"_s, u"$HOME"_s, u"*"_s} << u"docker '{{json .}}' '$HOME' '*'"_s;
        QTest::addRow("letters of another script") << QStringList{u"каталог"_s} << u"docker 'каталог'"_s;
    }

    void display()
    {
        QFETCH(QStringList, arguments);
        const CommandLine command{.program = u"docker"_s, .arguments = arguments};
        QTEST(command.display(), "expected");
    }

    void displayOfTheEnvironment()
    {
        const CommandLine command{
            .program = u"docker"_s, .environment = {{u"B"_s, u"two words"_s}, {u"A"_s, u"1"_s}}};
        QCOMPARE(command.display(), u"A=1 B='two words' docker"_s);
    }
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
