// SPDX-License-Identifier: MIT
#include "ui/codeeditor/codeeditor.h"

#include "ui/codeeditor/gutter.h"
#include "ui/codeeditor/syntaxcolors.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTabWidth = 4;     // Characters.
constexpr int kFlashTime = 1200; // ms

QString withLineFeeds(QString text) { return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'); }

} // namespace

CodeEditor::CodeEditor(QWidget *parent) : QPlainTextEdit(parent), m_mirror(*document())
{
    setObjectName("codeEditor"_L1);
    setAccessibleName(tr("Dockerfile text"));
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setFont(codeFont());
    document()->setDocumentMargin(8);
    setTabStopDistance(kTabWidth * fontMetrics().horizontalAdvance(u' '));
    setCursorWidth(2);

    m_colors = std::make_unique<SyntaxColors>(*document());
    m_gutter = new Gutter(*this);
    m_flash.setStartValue(1.0);
    m_flash.setEndValue(0.0);
    m_flash.setDuration(kFlashTime);
    m_flash.setEasingCurve(QEasingCurve::InQuad);

    connect(&m_flash, &QVariantAnimation::valueChanged, this, &CodeEditor::updateExtraSelections);
    connect(&m_flash, &QVariantAnimation::finished, this, [this] {
        m_flashed.clear();
        updateExtraSelections();
    });
    connect(document(), &QTextDocument::contentsChange, this, &CodeEditor::takeChange);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEditor::reportSelection);
    connect(this, &QPlainTextEdit::selectionChanged, this, &CodeEditor::reportSelection);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEditor::updateGutter);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    updateGutter();
    updateExtraSelections();
}

CodeEditor::~CodeEditor() = default;

void CodeEditor::open(const QString &text)
{
    const QScopedValueRollback applying(m_isApplying, true);
    m_composition.clear();
    m_flash.stop();
    m_flashed.clear();
    m_marks = {};
    m_matches.clear();
    m_colors->setTree(nullptr);
    m_mirror.open(text);
    moveCursor(QTextCursor::Start);
    updateExtraSelections();
}

void CodeEditor::applyEdit(const TextEdit &edit)
{
    const QScopedValueRollback applying(m_isApplying, true);
    const TextSelection before = selection();
    m_mirror.apply(edit);
    // A caret at the place of an insertion would go along with the text; it stays in front.
    setSelection({edit.mapped(before.anchor, true), edit.mapped(before.caret, true)});
}

void CodeEditor::takeChange(int position, int removed, int added)
{
    Q_UNUSED(removed) // It may be wrong; the mirror knows better.
    const TextEdit edit = m_mirror.takeChange(position, added);
    if (!edit.isEmpty())
        emit edited(edit, !m_isPasting);
}

TextSelection CodeEditor::selection() const { return {textCursor().anchor(), textCursor().position()}; }

void CodeEditor::setSelection(TextSelection selection)
{
    const qsizetype size = text().size();
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(std::clamp<qsizetype>(selection.anchor, 0, size)));
    cursor.setPosition(int(std::clamp<qsizetype>(selection.caret, 0, size)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void CodeEditor::reportSelection()
{
    updateExtraSelections();
    m_gutter->update();
    if (!m_isApplying)
        emit selectionMoved(selection());
}

void CodeEditor::reveal(TextRange range)
{
    constexpr int kLinesAround = 3;
    const QTextBlock first = document()->findBlock(int(range.start));
    const QTextBlock last = document()->findBlock(int(range.end));
    const int lineHeight = std::max(1, fontMetrics().height());
    const int shownLines = viewport()->height() / lineHeight;
    const int top = verticalScrollBar()->value();
    if (first.blockNumber() < top + kLinesAround) {
        verticalScrollBar()->setValue(first.blockNumber() - kLinesAround);
    } else if (last.blockNumber() > top + shownLines - 1 - kLinesAround) {
        verticalScrollBar()->setValue(
            std::min(first.blockNumber() - kLinesAround, last.blockNumber() - shownLines + 1 + kLinesAround));
    }
    // Lines are read from their start, unless what is to be seen stands far to the right.
    horizontalScrollBar()->setValue(0);
    QTextCursor start(first);
    start.setPosition(int(range.start));
    if (const int beyond = cursorRect(start).right() - viewport()->width(); beyond > 0)
        horizontalScrollBar()->setValue(beyond + viewport()->width() / 2);
}

void CodeEditor::setSyntax(const std::shared_ptr<const SyntaxTree> &tree)
{
    m_colors->setTheme(themeOf(palette()));
    m_colors->setTree(tree, firstVisibleBlock().blockNumber());
}

void CodeEditor::commitComposition()
{
    if (m_composition.isEmpty())
        return;
    QGuiApplication::inputMethod()->commit();
    // Some input methods do nothing then: what they were composing is taken as it stands.
    if (const QString text = std::exchange(m_composition, {}); !text.isEmpty()) {
        QInputMethodEvent accepted;
        accepted.setCommitString(text);
        QCoreApplication::sendEvent(this, &accepted);
        QGuiApplication::inputMethod()->reset();
    }
}

void CodeEditor::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    m_composition = event->preeditString();
}

bool CodeEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // A text widget claims these keys even when its undo is off; they are the window's.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    // Alt and a letter that no menu has must not be written into the file.
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::ShiftModifier;
    if (modifiers == Qt::AltModifier && !event->text().isEmpty() && event->text().front().isPrint())
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CodeEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_gutter) {
        m_colors->setTheme(themeOf(palette()));
        updateExtraSelections();
    }
}

void CodeEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGutter();
}

void CodeEditor::updateGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
    m_gutter->update();
}

void CodeEditor::wheelEvent(QWheelEvent *event)
{
    // QPlainTextEdit would change the font's size here, without the gutter and without saying so.
    if (event->modifiers() & Qt::ControlModifier)
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

QMimeData *CodeEditor::createMimeDataFromSelection() const
{
    const TextRange range = selection().range();
    auto *copied = new QMimeData;
    copied->setText(text().sliced(range.start, range.size()));
    return copied;
}

void CodeEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QScopedValueRollback pasting(m_isPasting, true);
    textCursor().insertText(withLineFeeds(source->text()));
    ensureCursorVisible();
}

int CodeEditor::lineAtHeight(int y) const { return cursorForPosition({0, y}).blockNumber() + 1; }

void CodeEditor::requestFixes()
{
    const QPoint below = cursorRect().bottomLeft();
    emit fixesRequested(textCursor().blockNumber() + 1, viewport()->mapToGlobal(below));
}

} // namespace stagecraft
