// SPDX-License-Identifier: MIT
#include "app/window/document/editorbinding.h"

#include "ui/codeeditor/codeeditor.h"

#include <QTextBlock>

namespace stagecraft {

namespace {

// With the line: a history of nothing but "Typing" would lead nowhere.
QString nameOf(const TextEdit &edit, bool isTyping, const QTextDocument &text)
{
    const Replacement &first = edit.replacements().front();
    const QString line = QString::number(text.findBlock(int(first.range.start)).blockNumber() + 1);
    if (!isTyping)
        return EditorBinding::tr("Paste in line %1").arg(line);
    return first.text.isEmpty() ? EditorBinding::tr("Delete text in line %1").arg(line)
                                : EditorBinding::tr("Typing in line %1").arg(line);
}

} // namespace

EditorBinding::EditorBinding(Session &session, CodeEditor &editor, QObject *parent)
    : QObject(parent), m_session(session), m_editor(editor)
{
    connect(&m_editor, &CodeEditor::edited, this, &EditorBinding::report);
    connect(&m_editor, &CodeEditor::selectionMoved, this,
        [this](TextSelection selection) { m_session.document().setSelection(selection); });
    connect(&m_session, &Session::gestureBegun, &m_editor, &CodeEditor::commitComposition);
    connect(&m_session, &Session::opened, this, &EditorBinding::openAll);
    connect(&m_session, &Session::textChanged, this, &EditorBinding::show);
    connect(&m_session, &Session::changesToShow, &m_editor, &CodeEditor::flash);
    connect(&m_session, &Session::analysed, this,
        [this](const AnalysisUpdate &update) { m_editor.setSyntax(update.after->pipeline->treePointer()); });
    connect(&m_session.document(), &Document::selectionRestored, this, [this](TextSelection selection) {
        m_editor.setSelection(selection);
        m_editor.reveal(selection.range());
    });
    openAll();
}

void EditorBinding::openAll()
{
    m_editor.open(m_session.document().text());
    if (const AnalysisPointer analysis = m_session.analysis();
        analysis && analysis->version == m_session.document().version())
        m_editor.setSyntax(analysis->pipeline->treePointer());
}

void EditorBinding::report(const TextEdit &edit, bool isTyping)
{
    m_session.document().apply({.edit = edit,
        .version = m_session.document().version(),
        .kind = isTyping ? EditKind::Typing : EditKind::Step,
        .origin = EditOrigin::Editor,
        .name = nameOf(edit, isTyping, *m_editor.document())});
}

void EditorBinding::show(const TextChange &change)
{
    // What was typed here is here already.
    if (change.origin == EditOrigin::Editor)
        return;
    m_editor.applyEdit(change.edit);
    if (change.origin == EditOrigin::Undo || change.origin == EditOrigin::Redo)
        return;
    m_editor.setSelection(m_session.document().selection());
    if (const auto ranges = changedRanges(change.edit); !ranges.empty())
        m_editor.reveal({ranges.front().start, ranges.back().end});
}

void EditorBinding::goTo(TextRange range, bool takeFocus)
{
    m_editor.setSelection(TextSelection::at(range.start));
    m_editor.reveal(range);
    if (takeFocus)
        m_editor.setFocus();
}

} // namespace stagecraft
