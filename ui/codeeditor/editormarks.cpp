// SPDX-License-Identifier: MIT
// How the code editor shows its marks: lines lit, underlines, notes at the right edge, tool tips.
#include "ui/codeeditor/editormarks.h"

#include "ui/codeeditor/codeeditor.h"
#include "ui/codeeditor/gutter.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace stagecraft {

namespace {

constexpr int kNoteMargin = 12; // Between a note and the right edge.

QColor noteColor(const Theme &theme, LineNoteKind kind)
{
    switch (kind) {
    case LineNoteKind::Running:
        return theme.accent;
    case LineNoteKind::Failed:
        return theme.error;
    case LineNoteKind::OldFigure:
        return mixed(theme.faintText, theme.editor, 0.6);
    case LineNoteKind::Figure:
        break;
    }
    return theme.faintText;
}

} // namespace

void CodeEditor::setMarks(EditorMarks marks)
{
    m_marks = std::move(marks);
    updateExtraSelections();
    m_gutter->update();
    viewport()->update();
}

void CodeEditor::setMatches(const std::vector<TextRange> &matches, int current)
{
    m_matches = matches;
    m_currentMatch = current;
    updateExtraSelections();
}

void CodeEditor::flash(const std::vector<TextRange> &ranges)
{
    m_flashed.clear();
    for (const TextRange range : ranges)
        m_flashed.append(cursorOver(range));
    m_flash.stop();
    if (!m_flashed.isEmpty())
        m_flash.start();
}

QTextCursor CodeEditor::cursorOver(TextRange range) const
{
    const qsizetype size = m_mirror.text().size();
    QTextCursor cursor(document());
    cursor.setPosition(int(std::clamp<qsizetype>(range.start, 0, size)));
    cursor.setPosition(int(std::clamp<qsizetype>(range.end, 0, size)), QTextCursor::KeepAnchor);
    return cursor;
}

QTextEdit::ExtraSelection CodeEditor::lineSelection(const QTextCursor &cursor, const QColor &color) const
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = cursor;
    selection.cursor.clearSelection();
    selection.format.setBackground(color);
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    return selection;
}

void CodeEditor::updateExtraSelections()
{
    const Theme &theme = themeOf(palette());
    QList<QTextEdit::ExtraSelection> selections{lineSelection(textCursor(), theme.currentLine)};

    const double strength = m_flash.currentValue().toDouble();
    for (const QTextCursor &cursor : m_flashed) {
        QTextBlock block = document()->findBlock(cursor.selectionStart());
        const int last =
            document()->findBlock(std::max(cursor.selectionStart(), cursor.selectionEnd() - 1)).blockNumber();
        for (; block.isValid() && block.blockNumber() <= last; block = block.next())
            selections.append(lineSelection(QTextCursor(block), mixed(theme.flash, theme.editor, strength)));
    }
    for (std::size_t i = 0; i < m_matches.size(); ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursorOver(m_matches[i]);
        selection.format.setBackground(
            mixed(theme.warning, theme.editor, int(i) == m_currentMatch ? 0.6 : 0.25));
        selections.append(selection);
    }
    addProblemSelections(selections);
    setExtraSelections(selections);
}

void CodeEditor::addProblemSelections(QList<QTextEdit::ExtraSelection> &selections) const
{
    const Theme &theme = themeOf(palette());
    for (const ProblemMark &problem : m_marks.problems) {
        TextRange range = problem.range;
        if (range.isEmpty())
            range.end = std::min<qsizetype>(range.end + 1, text().size());
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursorOver(range);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(severityColor(theme, problem.severity));
        selections.append(selection);
    }
}

std::vector<const ProblemMark *> CodeEditor::problemsOn(int line) const
{
    std::vector<const ProblemMark *> found;
    for (const ProblemMark &problem : m_marks.problems) {
        if (problem.line == line)
            found.push_back(&problem);
    }
    return found;
}

void CodeEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintNotes(painter);
}

void CodeEditor::paintNotes(QPainter &painter)
{
    if (m_marks.notes.isEmpty())
        return;
    const Theme &theme = themeOf(palette());
    painter.setFont(codeFont(metrics::kRowFont));
    const int right = viewport()->width() - kNoteMargin;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > viewport()->height())
            break;
        const auto note = m_marks.notes.constFind(block.blockNumber() + 1);
        if (note == m_marks.notes.cend())
            continue;
        const int width = painter.fontMetrics().horizontalAdvance(note->text);
        const QRectF place(right - width, box.top(), width, fontMetrics().height());
        const bool isCurrent = block == textCursor().block();
        // Long lines run behind the note.
        painter.fillRect(place.adjusted(-8, 0, kNoteMargin, 0), isCurrent ? theme.currentLine : theme.editor);
        painter.setPen(noteColor(theme, note->kind));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, note->text);
    }
}

bool CodeEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showProblemTip(static_cast<QHelpEvent &>(*event));
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void CodeEditor::showProblemTip(QHelpEvent &event)
{
    const int offset = cursorForPosition(event.pos()).position();
    QStringList texts;
    for (const ProblemMark &problem : m_marks.problems) {
        if (problem.range.touches(offset) && !texts.contains(problem.text))
            texts.append(problem.text);
    }
    if (texts.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), texts.join(u'\n'), viewport());
}

} // namespace stagecraft
