// SPDX-License-Identifier: MIT
// Gestures on wires in the real window: the file before, after, after undo and after redo, byte by byte.
#include "tests/app/window/windowdesk.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace stagecraft;
using namespace stagecraft::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTwo = "FROM golang:1.21 AS builder\n"
                        "RUN go build -o /out/server .\n"
                        "\n"
                        "FROM alpine:3.19\n"
                        "RUN adduser -D app\n"
                        "USER app\n";

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(kTwo.count(from) == 1);
    return QByteArray(kTwo).replace(from, to);
}

void write(const QByteArray &bytes, const QString &path)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestWireGestures : public QObject {
    Q_OBJECT

private slots:
    void aWireAsksForPathsDestinationOwnerAndLink()
    {
        WindowDesk desk(kTwo);
        desk.drag(desk.port(0), desk.head(1));
        // The paths that the stage is known to make are offered.
        auto *paths = desk.field<QLineEdit>(u"paths"_s);
        desk.type(u"/out"_s);
        QVERIFY(paths->completer() || paths->findChild<QCompleter *>());
        desk.type(u"/server"_s);
        desk.field<QLineEdit>(u"destination"_s)->selectAll();
        desk.field<QLineEdit>(u"destination"_s)->setFocus();
        desk.type(u"/usr/bin/"_s);
        desk.field<QLineEdit>(u"owner"_s)->setFocus();
        desk.type(u"app:app"_s);
        desk.field<QCheckBox>(u"link"_s)->setFocus();
        desk.typeKey(Qt::Key_Space);
        const QByteArray line = "COPY --from=builder --chown=app:app --link /out/server /usr/bin/";
        QVERIFY2(desk.preview().contains(QString::fromUtf8(line)), qPrintable(desk.preview()));
        QCOMPARE(desk.text().toUtf8(), kTwo);
        desk.field<QLineEdit>(u"destination"_s)->setFocus();
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(kTwo, changed("USER app\n", line + "\nUSER app\n"));
    }

    void aWireOfAnUnnamedStageNamesIt()
    {
        const QByteArray before = "FROM golang:1.21\nRUN go build -o /out/server .\n\nFROM alpine:3.19\n";
        WindowDesk desk(before);
        desk.drag(desk.port(0, 0), desk.head(1));
        QVERIFY2(desk.preview().contains(u"golang:1.21 AS builder"_s), qPrintable(desk.preview()));
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(before,
            "FROM golang:1.21 AS builder\nRUN go build -o /out/server .\n\nFROM alpine:3.19\n"
            "COPY --from=builder /out/server /out/server\n");
    }

    void aWireDroppedOnTheCanvasMakesTheConsumer()
    {
        WindowDesk desk(kTwo);
        desk.drag(desk.port(1), desk.emptyPlace());
        QVERIFY(desk.canvas().forms().isOpen());
        desk.type(u"/etc/passwd"_s);
        QVERIFY2(desk.preview().contains(u"FROM alpine:3.22 AS runtime"_s), qPrintable(desk.preview()));
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(kTwo,
            changed("FROM alpine:3.19\n", "FROM alpine:3.19 AS builder-2\n")
                + "\nFROM alpine:3.22 AS runtime\nCOPY --from=builder-2 /etc/passwd /etc/passwd\n");
    }

    void aWireFromAnImageCopiesFromIt()
    {
        WindowDesk desk(kTwo);
        int image = 0;
        const auto &images = desk.graph().pipeline()->externalImages();
        while (images[std::size_t(image)].reference != "golang:1.21"_L1)
            ++image;
        desk.drag(desk.imagePort(image), desk.head(1));
        QVERIFY(desk.canvas().forms().isOpen());
        desk.type(u"/usr/local/go"_s);
        QVERIFY2(desk.preview().contains(u"--from=golang:1.21"_s), qPrintable(desk.preview()));
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(
            kTwo, changed("USER app\n", "COPY --from=golang:1.21 /usr/local/go /usr/local/go\nUSER app\n"));
    }

    void filesOfTheFileManagerAreCopied_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QByteArray>("line");
        QTest::addRow("a file") << QStringList{u"app.conf"_s} << QByteArray("COPY app.conf ./\n");
        QTest::addRow("a folder and a file with a blank") << QStringList{
            u"conf"_s, u"my app.txt"_s} << QByteArray("COPY [\"conf/\", \"my app.txt\", \"./\"]\n");
    }
    void filesOfTheFileManagerAreCopied()
    {
        QFETCH(QStringList, files);
        QFETCH(QByteArray, line);
        WindowDesk desk(kTwo);
        for (const QString &name : {u"app.conf"_s, u"my app.txt"_s, u"conf/inner"_s})
            write("x", desk.folder.filePath(name));
        QStringList paths;
        for (const QString &name : files)
            paths.append(desk.folder.filePath(name));
        QVERIFY(desk.dropFiles(paths, desk.row(1, 0)));
        QVERIFY2(desk.canvas().forms().isOpen(), qPrintable(desk.refusals.join(u' ')));
        QVERIFY2(desk.preview().contains(QString::fromUtf8(line).trimmed().toHtmlEscaped()),
            qPrintable(desk.preview()));
        QCOMPARE(desk.text().toUtf8(), kTwo);
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(kTwo, changed("RUN adduser", line + "RUN adduser"));
    }

    void filesDroppedOnTheCanvasGoToTheTarget()
    {
        WindowDesk desk(kTwo);
        write("x", desk.folder.filePath(u"app.conf"_s));
        QVERIFY(desk.dropFiles({desk.folder.filePath(u"app.conf"_s)}, desk.emptyPlace()));
        QVERIFY2(desk.canvas().forms().isOpen(), qPrintable(desk.refusals.join(u' ')));
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(kTwo, changed("USER app\n", "COPY app.conf ./\nUSER app\n"));
    }

    void filesOutsideTheContextAreRefused()
    {
        WindowDesk desk(kTwo);
        desk.dropFiles({u"/etc/hosts"_s}, desk.row(1, 0));
        QVERIFY(!desk.canvas().forms().isOpen());
        QCOMPARE(desk.refusals.size(), 1);
        QVERIFY2(desk.refusals.first().contains(u"/etc/hosts"_s), qPrintable(desk.refusals.first()));
        QCOMPARE(desk.savedBytes(), kTwo);
    }

    void wiresAreRefusedWhileTheyAreDrawn_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("reason");
        QTest::addRow("a cycle") << QByteArray("FROM a AS one\nFROM one AS two\nFROM c\n") << 1 << 0
                                 << u"each would have to be built before the other"_s;
        QTest::addRow("a cycle of three")
            << QByteArray("FROM a AS one\nFROM one AS two\nFROM b AS three\nCOPY --from=two /x /x\nFROM c\n")
            << 2 << 0 << u"each would have to be built before the other"_s;
        QTest::addRow("the last stage cannot come first")
            << QByteArray("FROM a AS one\nFROM b AS two\n") << 1 << 0 << u"is the last stage"_s;
    }
    void wiresAreRefusedWhileTheyAreDrawn()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, reason);
        WindowDesk desk(file);
        desk.press(desk.port(from), desk.head(to));
        const QString said = desk.window().statusLine().currentMessage();
        QVERIFY2(said.contains(reason), qPrintable(said));
        desk.release(desk.head(to));
        QVERIFY(!desk.canvas().forms().isOpen());
        QCOMPARE(desk.savedBytes(), file);
        QCOMPARE(desk.document().undoStack().count(), 0);
    }

    void aForwardWireMovesTheSourceUp()
    {
        const QByteArray before = "FROM a AS one\nRUN one\n\nFROM b AS two\nRUN two\n\nFROM c\nRUN three\n";
        WindowDesk desk(before);
        desk.drag(desk.port(1), desk.head(0));
        desk.type(u"/x"_s);
        desk.typeKey(Qt::Key_Return);
        desk.expectFile(before,
            "FROM b AS two\nRUN two\n\nFROM a AS one\nRUN one\nCOPY --from=two /x /x\n\nFROM c\nRUN three\n");
    }

    void theBaseIsChangedByDraggingItsEdge_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("from");
        QTest::addRow("to a stage") << u"stage"_s << QByteArray("FROM builder\n");
        QTest::addRow("to an image") << u"image"_s << QByteArray("FROM golang:1.21\n");
        QTest::addRow("anywhere, to choose one") << u"canvas"_s << QByteArray("FROM tool:99\n");
    }
    void theBaseIsChangedByDraggingItsEdge()
    {
        QFETCH(QString, to);
        QFETCH(QByteArray, from);
        WindowDesk desk(kTwo);
        const auto &images = desk.graph().pipeline()->externalImages();
        const int golang = images[0].reference == "golang:1.21"_L1 ? 0 : 1;
        const QPoint place = to == "stage"_L1 ? desk.head(0)
            : to == "image"_L1                ? desk.pill(golang)
                                              : desk.emptyPlace();
        desk.drag(desk.edgePlace({ElementKind::BaseEdge, 1}, 0.3), place);
        if (to == "canvas"_L1) {
            QVERIFY(desk.canvas().forms().isOpen());
            desk.type(u"tool:99"_s);
            desk.typeKey(Qt::Key_Return);
        }
        desk.expectFile(kTwo, changed("FROM alpine:3.19\n", from));
    }

    void aBaseThatMakesACycleIsRefusedWhileDragging()
    {
        const QByteArray file = "FROM a AS one\nRUN one\nFROM one AS two\nRUN two\nFROM c\n";
        WindowDesk desk(file);
        desk.press(desk.edgePlace({ElementKind::BaseEdge, 0}, 0.3), desk.head(1));
        const QString said = desk.window().statusLine().currentMessage();
        QVERIFY2(said.contains(u"each would have to be built before the other"_s), qPrintable(said));
        desk.release(desk.head(1));
        QCOMPARE(desk.savedBytes(), file);
    }

    void anArtifactGoesToAnotherStage()
    {
        const QByteArray before = "FROM a AS one\nFROM b AS two\nRUN two\nFROM c\nCOPY --from=one /x /x\n";
        WindowDesk desk(before);
        desk.drag(desk.edgePlace({ElementKind::Artifact, 0}, 0.9), desk.rowBottom(1, 0));
        desk.expectFile(before, "FROM a AS one\nFROM b AS two\nRUN two\nCOPY --from=one /x /x\nFROM c\n");
    }

    void aMountIsTakenOffItsRun()
    {
        const QByteArray before =
            "FROM a AS one\nFROM b\nRUN --mount=type=bind,from=one,target=/x --network=none make\n";
        WindowDesk desk(before);
        desk.click(desk.edgePlace({ElementKind::Artifact, 0}, 0.5));
        desk.key(Qt::Key_Delete);
        desk.expectFile(before, "FROM a AS one\nFROM b\nRUN --network=none make\n");
    }
};

QTEST_MAIN(TestWireGestures)
#include "tst_wiregestures.moc"
