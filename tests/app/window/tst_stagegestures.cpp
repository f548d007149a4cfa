// SPDX-License-Identifier: MIT
// Gestures on stages in the real window: the file before, after, after undo and after redo, byte by byte.
#include "tests/app/window/windowdesk.h"
#include "ui/graph/forms/editpreview.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kThree = "FROM a AS one\nRUN one\n\nFROM b AS two\nRUN two\n\nFROM c\nRUN three\n";

const QByteArray kSingle = "FROM golang:1.21\n"
                           "WORKDIR /src\n"
                           "COPY . .\n"
                           "RUN go build -o /out/server .\n"
                           "USER app\n"
                           "ENTRYPOINT [\"/out/server\"]\n";

} // namespace

class TestStageGestures : public QObject {
    Q_OBJECT

private slots:
    void aStageComesFromThePalette_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("added");
        QTest::addRow("Tab, any image") << u"tab"_s << u"tool:99"_s << QByteArray("FROM tool:99 AS stage\n");
        QTest::addRow("double-click, an empty one")
            << u"double-click"_s << u"scratch"_s << QByteArray("FROM scratch AS stage\n");
        QTest::addRow("right-click, a stage of the file")
            << u"menu"_s << u"stage one"_s << QByteArray("FROM one AS stage\n");
    }
    void aStageComesFromThePalette()
    {
        QFETCH(QString, way);
        QFETCH(QString, typed);
        QFETCH(QByteArray, added);
        WindowDesk desk(kThree);
        if (way == "tab"_L1)
            desk.key(Qt::Key_Tab);
        else if (way == "double-click"_L1)
            desk.doubleClick(desk.emptyPlace());
        else
            QVERIFY(desk.chooseFromMenu(desk.emptyPlace(), u"Add a stage…"_s));
        QVERIFY(desk.canvas().forms().isOpen());
        desk.type(typed);
        const QString line = QString::fromUtf8(added).trimmed();
        QVERIFY2(desk.preview().contains(line), qPrintable(desk.preview()));
        QCOMPARE(desk.text().toUtf8(), kThree);
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(kThree, QByteArray(kThree).replace("FROM c\n", added + "\nFROM c\n"));
    }

    void aTemplateBringsItsInstructions()
    {
        WindowDesk desk(kThree);
        desk.key(Qt::Key_Tab);
        auto *entries = desk.field<QListWidget>(u"entries"_s);
        const QString first = entries->item(0)->text().section(u"   "_s, 0, 0);
        desk.type(first);
        QVERIFY2(desk.preview().contains(u"FROM"_s), qPrintable(first));
        QTest::mouseClick(
            entries->viewport(), Qt::LeftButton, {}, entries->visualItemRect(entries->item(0)).center());
        QCOMPARE(desk.stageCount(), 4);
        QVERIFY(desk.graph().pipeline()->stages()[2].instructions.size() > 1);
        desk.expectFile(kThree, desk.text().toUtf8());
    }

    void renamingReachesEveryUseAndTheDescription()
    {
        const QByteArray before = "# builder makes the server.\n"
                                  "FROM golang:1.21 AS builder\n"
                                  "RUN go build -o /server .\n"
                                  "\n"
                                  "FROM builder AS checks\n"
                                  "RUN --mount=type=bind,from=builder,target=/b ls /b\n"
                                  "\n"
                                  "FROM alpine:3.19\n"
                                  "COPY --from=builder /server /builder\n";
        const QByteArray after = "# compile makes the server.\n"
                                 "FROM golang:1.21 AS compile\n"
                                 "RUN go build -o /server .\n"
                                 "\n"
                                 "FROM compile AS checks\n"
                                 "RUN --mount=type=bind,from=compile,target=/b ls /b\n"
                                 "\n"
                                 "FROM alpine:3.19\n"
                                 "COPY --from=compile /server /builder\n";
        WindowDesk desk(before);
        desk.doubleClick(desk.head(0));
        desk.type(u"compile"_s);
        QVERIFY2(desk.preview().contains(u"COPY --from=compile"_s), qPrintable(desk.preview()));
        QCOMPARE(desk.text().toUtf8(), before);
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(before, after);
    }

    void badNamesAreRefusedWhileTheyAreTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("blank") << u"no good"_s;
        QTest::addRow("digit first") << u"1st"_s;
        QTest::addRow("taken") << u"two"_s;
        QTest::addRow("reserved") << u"scratch"_s;
    }
    void badNamesAreRefusedWhileTheyAreTyped()
    {
        QFETCH(QString, name);
        WindowDesk desk(kThree);
        desk.doubleClick(desk.head(0));
        desk.type(name);
        QVERIFY(!desk.field<QLabel>(u"reason"_s)->text().isEmpty());
        QVERIFY(desk.preview().isEmpty());
        desk.typeKey(Qt::Key_Return);
        QVERIFY(desk.canvas().forms().isOpen());
        desk.typeKey(Qt::Key_Escape);
        QCOMPARE(desk.savedBytes(), kThree);
    }

    void menusChangeAStage_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("after");
        QTest::addRow("up") << kThree << 1 << u"Move up in the file"_s
                            << QByteArray(
                                   "FROM b AS two\nRUN two\n\nFROM a AS one\nRUN one\n\nFROM c\nRUN three\n");
        QTest::addRow("down") << kThree << 0 << u"Move down in the file"_s
                              << QByteArray("FROM b AS two\nRUN two\n\nFROM a AS one\nRUN one\n\nFROM "
                                            "c\nRUN three\n");
        QTest::addRow("merge") << QByteArray("FROM a AS one\nRUN one\n\nFROM one AS two\nRUN two\n") << 1
                               << u"Merge with its base"_s
                               << QByteArray("FROM a AS two\nRUN one\n\nRUN two\n");
        QTest::addRow("delete") << kThree << 0 << u"Delete"_s
                                << QByteArray("FROM b AS two\nRUN two\n\nFROM c\nRUN three\n");
        QTest::addRow("duplicate") << kThree << 0 << u"Duplicate"_s
                                   << QByteArray(kThree).replace(
                                          "FROM b", "FROM a AS one-2\nRUN one\n\nFROM b");
    }
    void menusChangeAStage()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, stage);
        QFETCH(QString, entry);
        QFETCH(QByteArray, after);
        WindowDesk desk(before);
        QVERIFY(desk.chooseFromMenu(desk.head(stage), entry));
        desk.expectFile(before, after);
    }

    void whatAMenuCannotDoIsGreyWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("entry");
        QTest::addRow("up over its base")
            << QByteArray("FROM a AS one\nFROM one AS two\nFROM c\n") << u"Move up in the file"_s;
        QTest::addRow("merge with an image") << kThree << u"Merge with its base"_s;
        QTest::addRow("merge with a base that another uses")
            << QByteArray("FROM a AS one\nFROM one AS two\nFROM one\n") << u"Merge with its base"_s;
    }
    void whatAMenuCannotDoIsGreyWithTheReason()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, entry);
        WindowDesk desk(file);
        QVERIFY(!desk.chooseFromMenu(desk.head(1), entry));
        QCOMPARE(desk.savedBytes(), file);
    }

    void keysChangeAStage_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QKeyCombination>("key");
        QTest::addColumn<QByteArray>("after");
        const QByteArray swapped = "FROM b AS two\nRUN two\n\nFROM a AS one\nRUN one\n\nFROM c\nRUN three\n";
        QTest::addRow("up") << 1 << (Qt::ALT | Qt::Key_Up) << swapped;
        QTest::addRow("down") << 0 << (Qt::ALT | Qt::Key_Down) << swapped;
        QTest::addRow("delete") << 1 << QKeyCombination(Qt::Key_Delete)
                                << QByteArray("FROM a AS one\nRUN one\n\nFROM c\nRUN three\n");
        QTest::addRow("duplicate") << 1 << (Qt::CTRL | Qt::Key_D)
                                   << QByteArray(kThree).replace(
                                          "FROM c", "FROM b AS two-2\nRUN two\n\nFROM c");
        QTest::addRow("cut") << 0 << (Qt::CTRL | Qt::Key_X)
                             << QByteArray("FROM b AS two\nRUN two\n\nFROM c\nRUN three\n");
    }
    void keysChangeAStage()
    {
        QFETCH(int, stage);
        QFETCH(QKeyCombination, key);
        QFETCH(QByteArray, after);
        WindowDesk desk(kThree);
        desk.click(desk.head(stage));
        desk.key(key.key(), key.keyboardModifiers());
        desk.expectFile(kThree, after);
    }

    void severalStagesAreDeletedAtOnce()
    {
        WindowDesk desk(kThree);
        desk.click(desk.head(0));
        desk.click(desk.head(1), Qt::ControlModifier);
        desk.key(Qt::Key_Delete);
        desk.expectFile(kThree, "FROM c\nRUN three\n");
    }

    void aStageIsCopiedAsTextAndPasted()
    {
        WindowDesk desk(kThree);
        desk.click(desk.head(0));
        desk.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), u"FROM a AS one\nRUN one"_s);
        // The stage is still selected: what is on the clipboard decides.
        desk.key(Qt::Key_V, Qt::ControlModifier);
        desk.expectFile(kThree, QByteArray(kThree).replace("FROM c", "FROM a AS one-2\nRUN one\n\nFROM c"));
    }

    void stagesAreMadeOfPlainDockerfileText()
    {
        WindowDesk desk(kThree);
        QGuiApplication::clipboard()->setText(u"FROM x AS new\nRUN it\nFROM new AS newer\n"_s);
        QVERIFY(desk.chooseFromMenu(desk.emptyPlace(), u"Paste stages"_s));
        QCOMPARE(desk.stageCount(), 5);
        desk.expectFile(kThree,
            QByteArray(kThree).replace("FROM c", "FROM x AS new\nRUN it\nFROM new AS newer\n\nFROM c"));
    }

    void aPlatformIsSetChangedAndTakenAway_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("after");
        const QByteArray plain = "FROM a AS one\nRUN one\n";
        const QByteArray arm = "FROM --platform=linux/arm64 a AS one\nRUN one\n";
        QTest::addRow("set") << plain << u"linux/arm64"_s << arm;
        QTest::addRow("change") << QByteArray("FROM --platform=$BUILDPLATFORM a AS one\nRUN one\n")
                                << u"linux/arm64"_s << arm;
        QTest::addRow("take away") << arm << u""_s << plain;
    }
    void aPlatformIsSetChangedAndTakenAway()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, typed);
        QFETCH(QByteArray, after);
        WindowDesk desk(before);
        QVERIFY(desk.chooseFromMenu(desk.head(0), u"Set the platform…"_s));
        QVERIFY(desk.field<QPlainTextEdit>(u"field"_s)->placeholderText().startsWith(u"linux/amd64"_s));
        desk.typeKey(Qt::Key_Delete); // The old one is selected.
        desk.type(typed);
        QVERIFY2(desk.preview().contains(QString::fromUtf8(after).section(u'\n', 0, 0)),
            qPrintable(desk.preview()));
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(before, after);
    }

    void theBaseIsChangedFromTheMenu_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("from");
        QTest::addRow("an image") << u"tool:99"_s << QByteArray("FROM tool:99 AS two\n");
        QTest::addRow("a stage") << u"stage one"_s << QByteArray("FROM one AS two\n");
        QTest::addRow("nothing") << u"scratch"_s << QByteArray("FROM scratch AS two\n");
    }
    void theBaseIsChangedFromTheMenu()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, from);
        WindowDesk desk(kThree);
        QVERIFY(desk.chooseFromMenu(desk.head(1), u"Change the base…"_s));
        desk.type(typed);
        QVERIFY2(desk.preview().contains(QString::fromUtf8(from).trimmed()), qPrintable(desk.preview()));
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(kThree, QByteArray(kThree).replace("FROM b AS two\n", from));
    }

    void aStageIsSplitAtARow()
    {
        const QByteArray before = "FROM a AS one\nRUN first\nRUN second\n\nFROM b\nCOPY --from=one /x /x\n";
        const QByteArray after = "FROM a AS one-base\nRUN first\n\nFROM one-base AS one\nRUN second\n\n"
                                 "FROM b\nCOPY --from=one /x /x\n";
        WindowDesk desk(before);
        QVERIFY(!desk.chooseFromMenu(desk.row(0, 0), u"Split the stage here"_s));
        QVERIFY(desk.chooseFromMenu(desk.row(0, 1), u"Split the stage here"_s));
        desk.expectFile(before, after);
    }

    void anOnlyStageBecomesBuilderAndRuntime()
    {
        WindowDesk desk(kSingle);
        QVERIFY(desk.chooseFromMenu(desk.head(0), u"Make a builder and a runtime of it…"_s));
        QCOMPARE(desk.field<QLineEdit>(u"paths"_s)->text(), u"/out/server"_s);
        QVERIFY2(desk.preview().contains(u"COPY --from=builder /out/server /out/server"_s),
            qPrintable(desk.preview()));
        QCOMPARE(desk.text().toUtf8(), kSingle);
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(kSingle,
            "FROM golang:1.21 AS builder\n"
            "WORKDIR /src\n"
            "COPY . .\n"
            "RUN go build -o /out/server .\n"
            "\n"
            "FROM alpine:3.22\n"
            "WORKDIR /src\n"
            "COPY --from=builder /out/server /out/server\n"
            "USER app\n"
            "ENTRYPOINT [\"/out/server\"]\n");
    }

    void theRuntimeIsWhatThePersonSays()
    {
        WindowDesk desk(kSingle);
        desk.run(ActionId::RuntimeSplit);
        desk.field<QLineEdit>(u"base"_s)->selectAll();
        desk.field<QLineEdit>(u"base"_s)->setFocus();
        desk.type(u"not an image"_s);
        QVERIFY(!desk.field<QPushButton>(u"accept"_s)->isEnabled());
        desk.field<QLineEdit>(u"base"_s)->selectAll();
        desk.type(u"scratch"_s);
        desk.field<QLineEdit>(u"destination"_s)->setFocus();
        desk.type(u"/server"_s);
        desk.field<QLineEdit>(u"name"_s)->selectAll();
        desk.field<QLineEdit>(u"name"_s)->setFocus();
        desk.type(u"compile"_s);
        QTest::mouseClick(desk.field<QPushButton>(u"accept"_s), Qt::LeftButton);
        desk.expectFile(kSingle,
            QByteArray(kSingle)
                .replace("golang:1.21\n", "golang:1.21 AS compile\n")
                .replace("USER app\n",
                    "\nFROM scratch\nWORKDIR /src\nCOPY --from=compile /out/server /server\nUSER app\n"));
    }

    void aFileOfSeveralStagesIsNotSplitIntoBuilderAndRuntime()
    {
        WindowDesk desk(kThree);
        const QAction &split = desk.window().actions()[ActionId::RuntimeSplit];
        QVERIFY(!split.isEnabled());
        QVERIFY2(split.toolTip().contains(u"more than one stage"_s), qPrintable(split.toolTip()));
    }
};

QTEST_MAIN(TestStageGestures)
#include "tst_stagegestures.moc"
