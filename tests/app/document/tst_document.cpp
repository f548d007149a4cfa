// SPDX-License-Identifier: MIT
#include "app/document/document.h"

#include <QSignalSpy>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

// A document with a person at its keyboard: time stands still unless it is moved.
struct Typist {
    Document document;
    qint64 now = 0;

    explicit Typist(const QString &text = {})
    {
        document.setClock([this] { return now; });
        document.open(text, {}, {});
        moveTo(text.size());
    }

    void moveTo(qsizetype offset) { document.setSelection(TextSelection::at(offset)); }

    bool change(TextEdit edit, EditKind kind = EditKind::Typing)
    {
        return document.apply(
            {.edit = std::move(edit), .version = document.version(), .kind = kind, .name = u"x"_s});
    }

    void type(const QString &text)
    {
        for (const QChar c : text)
            QVERIFY(change(TextEdit::insertion(document.selection().caret, c)));
    }

    void backspace(int times)
    {
        for (int i = 0; i < times; ++i) {
            const qsizetype caret = document.selection().caret;
            QVERIFY(change(TextEdit::deletion({caret - 1, caret})));
        }
    }

    void deleteForward(int times)
    {
        for (int i = 0; i < times; ++i) {
            const qsizetype caret = document.selection().caret;
            QVERIFY(change(TextEdit::deletion({caret, caret + 1})));
        }
    }

    // The texts that undo goes through, from the present one to the first.
    QStringList history()
    {
        QStringList texts{document.text()};
        while (document.undoStack().canUndo()) {
            document.undoStack().undo();
            texts.append(document.text());
        }
        return texts;
    }
};

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private slots:
    void typingMergesByWord()
    {
        Typist typist;
        typist.type(u"RUN go  build"_s);
        QCOMPARE(typist.history(), QStringList({u"RUN go  build"_s, u"RUN go  "_s, u"RUN "_s, u""_s}));
    }

    void lineBreakStartsStep()
    {
        Typist typist;
        typist.type(u"RUN\nCMD"_s);
        QCOMPARE(typist.history(), QStringList({u"RUN\nCMD"_s, u"RUN\n"_s, u"RUN"_s, u""_s}));
    }

    void pauseStartsStep()
    {
        Typist typist;
        typist.type(u"ab"_s);
        typist.now += 1000;
        typist.type(u"c"_s);
        typist.now += 1001;
        typist.type(u"d"_s);
        QCOMPARE(typist.history(), QStringList({u"abcd"_s, u"abc"_s, u""_s}));
    }

    void caretJumpStartsStep()
    {
        Typist typist;
        typist.type(u"ab"_s);
        typist.moveTo(0);
        typist.moveTo(2);
        typist.type(u"c"_s);
        QCOMPARE(typist.history(), QStringList({u"abc"_s, u"ab"_s, u""_s}));
    }

    void deletingMergesByWord()
    {
        Typist typist(u"go build it"_s);
        typist.backspace(8);
        QCOMPARE(typist.history(), QStringList({u"go "_s, u"go build"_s, u"go build it"_s}));
    }

    void deletingForwardMerges()
    {
        Typist typist(u"abcd"_s);
        typist.moveTo(1);
        typist.deleteForward(2);
        QCOMPARE(typist.history(), QStringList({u"ad"_s, u"abcd"_s}));
    }

    void typingOverSelectionIsOneStep()
    {
        Typist typist(u"FROM debian"_s);
        typist.document.setSelection({5, 11});
        QVERIFY(typist.change(TextEdit({{5, 11}, u"a"_s})));
        typist.type(u"lpine"_s);
        QCOMPARE(typist.history(), QStringList({u"FROM alpine"_s, u"FROM debian"_s}));
        QCOMPARE(typist.document.selection(), (TextSelection{5, 11}));
    }

    void backspaceAfterTypingIsAStepOfItsOwn()
    {
        Typist typist;
        typist.type(u"abc"_s);
        typist.backspace(1);
        QCOMPARE(typist.history(), QStringList({u"ab"_s, u"abc"_s, u""_s}));
    }

    void gestureEndsStep()
    {
        Typist typist;
        typist.type(u"ab"_s);
        QVERIFY(typist.change(TextEdit::insertion(2, u"X"_s), EditKind::Step));
        typist.type(u"cd"_s);
        QCOMPARE(typist.history(), QStringList({u"abXcd"_s, u"abX"_s, u"ab"_s, u""_s}));
    }

    void saveEndsStep()
    {
        Typist typist;
        typist.type(u"ab"_s);
        typist.document.markSaved(u"/tmp/Dockerfile"_s);
        typist.type(u"c"_s);
        QCOMPARE(typist.history(), QStringList({u"abc"_s, u"ab"_s, u""_s}));
    }

    void redoGoesForwardAgain()
    {
        Typist typist;
        typist.type(u"one two"_s);
        typist.history();
        QUndoStack &stack = typist.document.undoStack();
        stack.redo();
        QCOMPARE(typist.document.text(), u"one "_s);
        stack.redo();
        QCOMPARE(typist.document.text(), u"one two"_s);
        QCOMPARE(typist.document.selection(), TextSelection::at(7));
    }

    void undoRestoresSelection()
    {
        Typist typist(u"FROM a\nRUN b\n"_s);
        typist.document.setSelection({9, 4});
        QVERIFY(typist.change(TextEdit::insertion(0, u"# top\n"_s), EditKind::Step));
        typist.moveTo(1);
        const QSignalSpy restored(&typist.document, &Document::selectionRestored);
        typist.document.undoStack().undo();
        QCOMPARE(restored.size(), 1);
        QCOMPARE(typist.document.selection(), (TextSelection{9, 4}));
    }

    void editForAnotherVersionIsRefused()
    {
        Typist typist(u"abc"_s);
        const quint64 old = typist.document.version();
        typist.type(u"d"_s);
        QVERIFY(!typist.document.apply({.edit = TextEdit::insertion(0, u"X"_s), .version = old}));
        QCOMPARE(typist.document.text(), u"abcd"_s);
    }

    void editOutsideTheTextIsRefused()
    {
        Typist typist(u"abc"_s);
        QVERIFY(!typist.change(TextEdit::deletion({2, 4})));
        QCOMPARE(typist.document.text(), u"abc"_s);
    }

    void emptyEditIsNoStep()
    {
        Typist typist(u"abc"_s);
        QVERIFY(typist.change({}));
        QCOMPARE(typist.document.undoStack().count(), 0);
    }

    void modifiedMeansAnotherText()
    {
        Typist typist(u"FROM a\n"_s);
        Document &document = typist.document;
        const QSignalSpy changed(&document, &Document::modifiedChanged);
        typist.type(u"x"_s);
        QVERIFY(document.isModified());
        typist.backspace(1);
        QVERIFY(!document.isModified());
        QCOMPARE(document.undoStack().count(), 2);
        QCOMPARE(changed.size(), 2);
    }

    void movedBoxIsUndoneButNotModified()
    {
        Typist typist(u"FROM a\n"_s);
        Document &document = typist.document;
        document.moveNodes({{QPointF(10, 20)}, {}, {}}, u"Move"_s);
        QVERIFY(!document.isModified());
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QVERIFY(document.positions().isEmpty());
        document.undoStack().redo();
        QCOMPARE(document.positions().stages.at(0), std::optional(QPointF(10, 20)));
    }

    void undoOfTextBringsBoxesBack()
    {
        Typist typist(u"FROM a\nFROM b\n"_s);
        Document &document = typist.document;
        document.moveNodes({{std::nullopt, QPointF(1, 2)}, {}, {}}, u"Move"_s);
        QVERIFY(typist.change(TextEdit::deletion({7, 14}), EditKind::Step));
        document.setPositionKeys({});
        document.undoStack().undo();
        QCOMPARE(document.positions().stages.at(1), std::optional(QPointF(1, 2)));
    }

    void lineEndsComeBackWithUndo()
    {
        const auto decoded = decodeFile("FROM a\r\nRUN b\nRUN c\r\n");
        QVERIFY(decoded.has_value());
        Document document;
        document.open(decoded->text, decoded->format, {});
        QVERIFY(document.apply({.edit = TextEdit::deletion({0, 13}), .version = document.version()}));
        QCOMPARE(encodeFile(document.text(), document.format()), QByteArray("RUN c\r\n"));
        document.undoStack().undo();
        QCOMPARE(encodeFile(document.text(), document.format()), QByteArray("FROM a\r\nRUN b\nRUN c\r\n"));
        QVERIFY(!document.isModified());
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
