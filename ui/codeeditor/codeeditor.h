// SPDX-License-Identifier: MIT
// The text view of a Dockerfile.
#pragma once

#include "core/text/textselection.h"
#include "ui/codeeditor/editormarks.h"
#include "ui/codeeditor/textmirror.h"

#include <QPlainTextEdit>
#include <QVariantAnimation>

#include <memory>

namespace stagecraft {

class Gutter;
class SyntaxColors;
class SyntaxTree;

/// A view: what a person types is reported as edits, and everything else is told from outside.
///
/// Holds a copy of the text that always equals the document's, provided that each `edited` is applied
/// there. Its own undo is off; Ctrl+Z is left to the window.
class CodeEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeEditor(QWidget *parent = nullptr);
    ~CodeEditor() override;

    const QString &text() const noexcept { return m_mirror.text(); }
    /// Shows another text from its start.
    void open(const QString &text);
    /// Follows a change that was not typed here. Caret and scroll position stay on their characters.
    void applyEdit(const TextEdit &edit);

    TextSelection selection() const;
    void setSelection(TextSelection selection);
    /// Scrolls so that the range is seen, with some lines around it.
    void reveal(TextRange range);

    /// Colours the text by its tokens; null removes the colours.
    void setSyntax(const std::shared_ptr<const SyntaxTree> &tree);
    void setMarks(EditorMarks marks);
    const EditorMarks &marks() const noexcept { return m_marks; }
    /// Ranges to be lit, the present one more than the others: what a search found.
    void setMatches(const std::vector<TextRange> &matches, int current);

    /// Lights the lines of the ranges for a moment.
    void flash(const std::vector<TextRange> &ranges);
    /// Ends a composition of an input method as if the person had accepted it.
    void commitComposition();

    /// The findings on a line, from 1.
    std::vector<const ProblemMark *> problemsOn(int line) const;
    /// The line, from 1, at the height of a point of the viewport.
    int lineAtHeight(int y) const;

    int gutterWidth() const;
    void paintGutter(QPainter &painter, const QRect &area);

public slots:
    /// Asks for the fixes at the caret: Alt+Enter.
    void requestFixes();

signals:
    /// A person changed the text. `isTyping`: by keys or an input method, not by paste or drop.
    void edited(const stagecraft::TextEdit &edit, bool isTyping);
    void selectionMoved(stagecraft::TextSelection selection);
    /// The lamp was clicked or Alt+Enter pressed. `position` is on the screen.
    void fixesRequested(int line, const QPoint &position);
    void problemActivated(int line);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void takeChange(int position, int removed, int added);
    void reportSelection();
    void updateGutter();
    void updateExtraSelections();
    void addProblemSelections(QList<QTextEdit::ExtraSelection> &selections) const;
    void paintNotes(QPainter &painter);
    void showProblemTip(QHelpEvent &event);
    QTextEdit::ExtraSelection lineSelection(const QTextCursor &cursor, const QColor &color) const;
    QTextCursor cursorOver(TextRange range) const;

    TextMirror m_mirror;
    std::unique_ptr<SyntaxColors> m_colors;
    Gutter *m_gutter = nullptr;
    EditorMarks m_marks;
    std::vector<TextRange> m_matches;
    int m_currentMatch = -1;
    QList<QTextCursor> m_flashed;
    QVariantAnimation m_flash;
    QString m_composition;
    bool m_isApplying = false;
    bool m_isPasting = false;
};

} // namespace stagecraft
