// SPDX-License-Identifier: MIT
#include "app/document/applyeditcommand.h"

#include "app/document/commandids.h"
#include "app/document/document.h"

namespace stagecraft {

namespace {

constexpr qint64 kPause = 1000; // ms

const Replacement *soleReplacement(const TextEdit &edit)
{
    return edit.replacements().size() == 1 ? &edit.replacements().front() : nullptr;
}

// A new word starts a new step, and so does a line break: undo then takes back what one thinks of as
// one thing.
bool startsWord(QChar before, QChar after)
{
    return after == u'\n' || (before.isSpace() && !after.isSpace());
}

TextSelection selectionBehind(const TextEdit &edit)
{
    const Replacement &last = edit.replacements().back();
    return TextSelection::at(edit.mapped(last.range.end));
}

} // namespace

ApplyEditCommand::ApplyEditCommand(Document &document, EditRequest request, qint64 time, bool mayMerge)
    : QUndoCommand(request.name)
    , m_document(document)
    , m_edit(std::move(request.edit))
    , m_inverse(m_edit.invertedFor(document.text()))
    , m_formatBefore(document.format())
    , m_formatAfter(m_formatBefore)
    , m_positionsBefore(document.positions())
    , m_selectionBefore(document.selection())
    , m_selectionAfter(m_selectionBefore)
    , m_kind(request.kind)
    , m_origin(request.origin)
    , m_time(time)
    , m_mayMerge(mayMerge)
{
    if (request.format)
        m_formatAfter = *request.format;
    else
        m_formatAfter.follow(m_edit, document.text());
    if (request.selection)
        m_selectionAfter = *request.selection;
    else if (!m_edit.isEmpty())
        m_selectionAfter = selectionBehind(m_edit);
}

void ApplyEditCommand::redo()
{
    m_document.m_selection = m_selectionAfter;
    m_document.changeText(m_edit, m_formatAfter, m_wasDone ? EditOrigin::Redo : m_origin);
    // The editor moved its own caret when a person typed; it is told of every other place.
    if (m_wasDone)
        m_document.restoreSelection(m_selectionAfter);
    m_wasDone = true;
}

void ApplyEditCommand::undo()
{
    m_document.m_selection = m_selectionBefore;
    m_document.changeText(m_inverse, m_formatBefore, EditOrigin::Undo);
    m_document.changePositions(m_positionsBefore);
    m_document.restoreSelection(m_selectionBefore);
}

int ApplyEditCommand::id() const
{
    return int(m_kind == EditKind::Typing ? CommandId::Typing : CommandId::None);
}

bool ApplyEditCommand::mergeWith(const QUndoCommand *next)
{
    // Qt only offers commands with the same id, and the id names this class.
    const auto &other = static_cast<const ApplyEditCommand &>(*next);
    const Replacement *theirs = soleReplacement(other.m_edit);
    if (!other.m_mayMerge || other.m_time - m_time > kPause || !theirs || !soleReplacement(m_edit))
        return false;

    const bool isMerged = theirs->range.isEmpty()
        ? mergeInsertion(*theirs)
        : theirs->text.isEmpty() && mergeDeletion(*theirs, other.m_inverse.replacements().front().text);
    if (!isMerged)
        return false;
    m_time = other.m_time;
    m_formatAfter = other.m_formatAfter;
    m_selectionAfter = other.m_selectionAfter;
    return true;
}

bool ApplyEditCommand::mergeInsertion(const Replacement &theirs)
{
    const Replacement mine = *soleReplacement(m_edit);
    const bool continues = !mine.text.isEmpty() && theirs.range.start == mine.range.start + mine.text.size();
    if (!continues || startsWord(mine.text.back(), theirs.text.front()))
        return false;
    const QString removed = m_inverse.replacements().front().text;
    const QString text = mine.text + theirs.text;
    m_edit = TextEdit({mine.range, text});
    m_inverse = TextEdit({{mine.range.start, mine.range.start + text.size()}, removed});
    return true;
}

bool ApplyEditCommand::mergeDeletion(const Replacement &theirs, const QString &removed)
{
    const Replacement mine = *soleReplacement(m_edit);
    if (!mine.text.isEmpty())
        return false;
    const QString mineRemoved = m_inverse.replacements().front().text;
    const qsizetype start = theirs.range.start;
    QString all;
    if (theirs.range.end == mine.range.start && !startsWord(mineRemoved.front(), removed.back()))
        all = removed + mineRemoved; // Backspace.
    else if (start == mine.range.start && !startsWord(mineRemoved.back(), removed.front()))
        all = mineRemoved + removed; // Delete.
    else
        return false;
    m_edit = TextEdit::deletion({start, start + all.size()});
    m_inverse = TextEdit::insertion(start, all);
    return true;
}

} // namespace stagecraft
