// SPDX-License-Identifier: MIT
// Files in the real window: the same bytes after opening and saving, questions, bad input.
#include "app/window/graph/pictures.h"
#include "tests/app/window/windowdesk.h"

#include <QCloseEvent>
#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

class TestFiles : public QObject {
    Q_OBJECT

private slots:
    void picturesGoBesideTheFile()
    {
        const WindowDesk desk("FROM a\n");
        QCOMPARE(desk.window().documents().pictureFile(), desk.folder.filePath(u"Dockerfile.svg"_s));
    }

    void diagramsAreWrittenAsText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::addRow("Graphviz") << u"a.dot"_s << QByteArray("digraph");
        QTest::addRow("Mermaid") << u"a.MMD"_s << QByteArray("flowchart");
    }
    void diagramsAreWrittenAsText()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const WindowDesk desk("FROM a AS one\n");
        const QString path = desk.folder.filePath(name);
        QVERIFY(writePictureFile(path, desk.graph().content(), {}));
        const QByteArray written = readFile(path);
        QVERIFY2(written.startsWith(start), written.constData());
        QVERIFY(written.contains("one"));
    }

    void withoutAnEngineNoImagesAreSaidToBeRemoved()
    {
        WindowDesk desk("FROM a\n");
        const EngineInfo &engine = desk.designer->build().engine();
        QVERIFY(QTest::qWaitFor([&] { return !engine.canBuild(); }));
        desk.run(ActionId::RemoveImages);
        const QString told = desk.window().statusLine().currentMessage();
        QVERIFY2(told == engine.problem.detail || told == engine.problem.english(), qPrintable(told));
    }

    void sameBytesAfterOpenAndSave_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("CRLF") << QByteArray("FROM a\r\nRUN b\r\n");
        QTest::addRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "FROM a\n");
        QTest::addRow("mixed line ends") << QByteArray("FROM a\r\nRUN b\nRUN c\r\n");
        QTest::addRow("invalid bytes") << QByteArray("FROM a\n# \xff\xfe caf\xe9\n");
        QTest::addRow("what a text widget loses")
            << QByteArray("# \r \xe2\x80\xa8 \xe2\x80\xa9 \xef\xb7\x90 \xef\xb7\x91 \xc2\xa0\nFROM a");
    }

    void sameBytesAfterOpenAndSave()
    {
        QFETCH(QByteArray, bytes);
        WindowDesk desk(bytes);
        QVERIFY(!desk.window().isWindowModified());
        desk.chosenPath = desk.folder.filePath(u"copy"_s);
        desk.run(ActionId::SaveAs);
        QCOMPARE(readFile(desk.chosenPath), bytes);

        // A key typed and taken back leaves no trace either.
        desk.placeCaret(0);
        desk.type(u"#"_s);
        QVERIFY(desk.window().isWindowModified());
        QTest::keyClick(&desk.editor(), Qt::Key_Backspace);
        QVERIFY(!desk.window().isWindowModified());
        desk.run(ActionId::Save);
        QCOMPARE(readFile(desk.chosenPath), bytes);
    }

    void aKeyChangesOnlyItsPlace()
    {
        WindowDesk desk("# \r\xe2\x80\xa9\xff\r\nFROM a\r\n");
        desk.placeCaret(desk.text().indexOf(u"FROM a"_s) + 6);
        desk.type(u"b"_s);
        desk.run(ActionId::Save);
        QCOMPARE(desk.fileBytes(), QByteArray("# \r\xe2\x80\xa9\xff\r\nFROM ab\r\n"));
    }

    void badInputIsSaidAndNothingIsLost_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("opens");
        QTest::addRow("binary") << QByteArray(3000, '\0') << false;
        QTest::addRow("UTF-16") << QByteArray("\xff\xfe"
                                              "F\0R\0",
            6) << false;
        QTest::addRow("50 MB") << QByteArray(50 * 1024 * 1024, 'a') << false;
        QTest::addRow("3 MB, as plain text") << QByteArray("# x\n").repeated(800'000) << true;
    }

    void badInputIsSaidAndNothingIsLost()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, opens);
        WindowDesk desk("FROM a\n");
        QCOMPARE(desk.openBytes(bytes), opens);
        QCOMPARE(desk.told.size(), opens ? 0 : 1);
        if (!opens)
            QCOMPARE(desk.text(), u"FROM a\n"_s);
    }

    void missingFilesAndFoldersAreSaid()
    {
        WindowDesk desk("FROM a\n");
        QVERIFY(!desk.window().documents().openFile(desk.folder.filePath(u"none"_s)));
        QVERIFY(!desk.window().documents().openFile(desk.folder.path()));
        QCOMPARE(desk.told.size(), 2);
        QCOMPARE(desk.text(), u"FROM a\n"_s);
    }

    void emptyFileOpens()
    {
        WindowDesk desk("FROM a\n");
        QVERIFY(desk.openBytes({}));
        QCOMPARE(desk.stageCount(), 0);
        desk.editor().setFocus();
        desk.type(u"FROM b\n"_s);
        QCOMPARE(desk.stageCount(), 1);
    }

    void closingAsksForUnsavedText_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("save") << int(FileQuestions::Unsaved::Save) << true << QByteArray("#FROM a\n");
        QTest::addRow("discard") << int(FileQuestions::Unsaved::Discard) << true << QByteArray("FROM a\n");
        QTest::addRow("cancel") << int(FileQuestions::Unsaved::Cancel) << false << QByteArray("FROM a\n");
    }

    void closingAsksForUnsavedText()
    {
        QFETCH(int, answer);
        QFETCH(bool, closes);
        QFETCH(QByteArray, bytes);
        WindowDesk desk("FROM a\n");
        desk.placeCaret(0);
        desk.type(u"#"_s);
        desk.unsavedAnswer = FileQuestions::Unsaved(answer);
        QCloseEvent event;
        QCoreApplication::sendEvent(&desk.window(), &event);
        QCOMPARE(event.isAccepted(), closes);
        QCOMPARE(desk.unsavedQuestions, 1);
        QCOMPARE(desk.fileBytes(), bytes);
    }

    void changeOnDiskIsAsked_data()
    {
        QTest::addColumn<bool>("reload");
        QTest::addColumn<QString>("after");
        QTest::addRow("load it") << true << u"FROM b\n"_s;
        QTest::addRow("keep the text") << false << u"FROM a\n"_s;
    }

    void changeOnDiskIsAsked()
    {
        QFETCH(bool, reload);
        QFETCH(QString, after);
        WindowDesk desk("FROM a\n");
        desk.reloadAnswer = reload;
        QFile file(desk.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("FROM b\n");
        file.close();
        QVERIFY(QTest::qWaitFor([&] { return desk.reloadQuestions == 1; }));
        QCOMPARE(desk.text(), after);
        QCOMPARE(desk.editor().text(), after);
        // What was there before can be brought back.
        if (reload)
            desk.run(ActionId::Undo);
        QCOMPARE(desk.text(), u"FROM a\n"_s);
    }

    void recentFilesAreRemembered()
    {
        WindowDesk desk("FROM a\n");
        QCOMPARE(desk.settings.recentFiles(), QStringList{desk.path()});
    }
};

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
