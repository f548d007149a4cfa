// SPDX-License-Identifier: MIT
#include "ui/codeeditor/textmirror.h"

#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QTest>

using namespace stagecraft;
using namespace Qt::StringLiterals;

namespace {

// A text widget with a mirror, and what the mirror said of each change.
struct Mirrored {
    QPlainTextEdit widget;
    TextMirror mirror{*widget.document()};
    QList<TextEdit> edits;
    int signalCount = 0;

    explicit Mirrored(const QString &text)
    {
        widget.setUndoRedoEnabled(false);
        QObject::connect(
            widget.document(), &QTextDocument::contentsChange, &widget, [this](int position, int, int added) {
                ++signalCount;
                const TextEdit edit = mirror.takeChange(position, added);
                if (!edit.isEmpty())
                    edits.append(edit);
            });
        mirror.open(text);
    }

    QTextCursor cursorAt(int start, int end)
    {
        QTextCursor cursor(widget.document());
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        return cursor;
    }
};

const QString everything = u"\uFEFFa\tb \u00A0\n\r\u2028\u2029\uFDD0\uFDD1\n\n\xDC80\xDCFF\U0001F600\0x"_s;

} // namespace

class TestTextMirror : public QObject {
    Q_OBJECT

private slots:
    void displayTextKeepsLengths()
    {
        const QString shown = displayText(everything);
        QCOMPARE(shown.size(), everything.size());
        for (const QChar lost : {u'\r', u'\u2028', u'\u2029', u'\uFDD0', u'\uFDD1'})
            QVERIFY(!shown.contains(lost));
    }

    void openingIsNoChange()
    {
        Mirrored mirrored(everything);
        QCOMPARE(mirrored.edits.size(), 0);
        QCOMPARE(mirrored.mirror.text(), everything);
        mirrored.mirror.open(u"other"_s);
        QCOMPARE(mirrored.edits.size(), 0);
    }

    // Each character is typed in front of: whatever stands there survives.
    void typingBesideEveryCharacter()
    {
        for (int i = 0; i <= everything.size(); ++i) {
            if (i > 0 && i < everything.size() && everything.at(i).isLowSurrogate()
                && everything.at(i - 1).isHighSurrogate())
                continue;
            Mirrored mirrored(everything);
            mirrored.cursorAt(i, i).insertText(u"Z"_s);
            QCOMPARE(mirrored.edits, QList{TextEdit::insertion(i, u"Z"_s)});
            QCOMPARE(mirrored.mirror.text(), QString(everything).insert(i, u'Z'));
        }
    }

    void typingOneKey()
    {
        Mirrored mirrored(u"FROM a\nRUN b"_s);
        mirrored.widget.setTextCursor(mirrored.cursorAt(6, 6));
        QTest::keyClicks(&mirrored.widget, u"x"_s);
        QCOMPARE(mirrored.edits, QList{TextEdit::insertion(6, u"x"_s)});
        QTest::keyClick(&mirrored.widget, Qt::Key_Return);
        QTest::keyClick(&mirrored.widget, Qt::Key_Backspace);
        QTest::keyClick(&mirrored.widget, Qt::Key_Backspace);
        QCOMPARE(mirrored.mirror.text(), u"FROM a\nRUN b"_s);
    }

    // The numbers of the signal count the last paragraph end too.
    void replacingEverything()
    {
        Mirrored mirrored(u"FROM a\n"_s);
        mirrored.widget.selectAll();
        QTest::keyClicks(&mirrored.widget, u"x"_s);
        QCOMPARE(mirrored.mirror.text(), u"x"_s);
    }

    void numbersTooLargeAreClamped()
    {
        Mirrored mirrored(u"FROM a\n"_s);
        mirrored.widget.setPlainText(u"FROM b\n"_s);
        QCOMPARE(mirrored.mirror.text(), u"FROM b\n"_s);
        mirrored.widget.clear();
        QCOMPARE(mirrored.mirror.text(), QString());
    }

    void changesOfOneBlockAreOneRange()
    {
        Mirrored mirrored(u"a b c"_s);
        QTextCursor cursor = mirrored.cursorAt(0, 0);
        cursor.beginEditBlock();
        cursor.insertText(u"1"_s);
        cursor.setPosition(6);
        cursor.insertText(u"2"_s);
        cursor.endEditBlock();
        QCOMPARE(mirrored.mirror.text(), u"1a b c2"_s);
        QCOMPARE(mirrored.edits.size(), 1);
    }

    void formatsAreNoChange()
    {
        Mirrored mirrored(u"FROM a"_s);
        QTextCharFormat format;
        format.setFontItalic(true);
        mirrored.cursorAt(0, 4).mergeCharFormat(format);
        QVERIFY(mirrored.signalCount > 0);
        QCOMPARE(mirrored.edits.size(), 0);
    }

    void compositionIsAChangeOnlyWhenAccepted()
    {
        Mirrored mirrored(u"FROM a"_s);
        mirrored.widget.setTextCursor(mirrored.cursorAt(6, 6));
        QInputMethodEvent preview(u"n"_s, {});
        QCoreApplication::sendEvent(&mirrored.widget, &preview);
        QCOMPARE(mirrored.edits.size(), 0);
        QInputMethodEvent accepted;
        accepted.setCommitString(u"\u4F60\u597D"_s);
        QCoreApplication::sendEvent(&mirrored.widget, &accepted);
        QCOMPARE(mirrored.edits, QList{TextEdit::insertion(6, u"\u4F60\u597D"_s)});
    }

    void applyingShowsTheSame()
    {
        Mirrored mirrored(everything);
        TextEdit edit;
        QVERIFY(edit.add({{0, 2}, u"\r"_s}));
        QVERIFY(edit.add({{5, 9}, u"new\nlines\u2029"_s}));
        const QString expected = edit.appliedTo(everything);
        mirrored.mirror.apply(edit);
        QCOMPARE(mirrored.mirror.text(), expected);
        QCOMPARE(mirrored.edits.size(), 0);
        // The widget holds the same too: the next key changes just its own place.
        mirrored.cursorAt(int(expected.size()), int(expected.size())).insertText(u"!"_s);
        QCOMPARE(mirrored.edits, QList{TextEdit::insertion(expected.size(), u"!"_s)});
    }
};

QTEST_MAIN(TestTextMirror)
#include "tst_textmirror.moc"
