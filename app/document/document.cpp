// SPDX-License-Identifier: MIT
#include "app/document/document.h"

#include "app/document/applyeditcommand.h"
#include "app/document/movenodescommand.h"

namespace stagecraft {

Document::Document(QObject *parent) : QObject(parent)
{
    m_timer.start();
    m_clock = [this] {
        return m_timer.elapsed();
    };
}

void Document::open(
    const QString &text, const FileFormat &format, const QString &filePath, NodePositions positions)
{
    m_undoStack.clear();
    m_text = text;
    m_format = format;
    m_positions = std::move(positions);
    m_selection = {};
    m_stepEnded = true;
    ++m_version;
    m_savedText = m_text;
    m_savedFormat = m_format;
    m_filePath = filePath;
    emit opened();
    emit filePathChanged(m_filePath);
    updateModified();
}

void Document::markSaved(const QString &filePath)
{
    endStep();
    m_savedText = m_text;
    m_savedFormat = m_format;
    if (m_filePath != filePath) {
        m_filePath = filePath;
        emit filePathChanged(m_filePath);
    }
    updateModified();
}

bool Document::apply(EditRequest request)
{
    if (request.version != m_version || !fits(request.edit))
        return false;
    if (request.edit.isEmpty() && (!request.format || *request.format == m_format))
        return true;

    const bool isTyping = request.kind == EditKind::Typing;
    const bool mayMerge = isTyping && !std::exchange(m_stepEnded, !isTyping);
    m_undoStack.push(new ApplyEditCommand(*this, std::move(request), m_clock(), mayMerge));
    return true;
}

void Document::setSelection(TextSelection selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    endStep();
}

void Document::moveNodes(NodePositions positions, const QString &name)
{
    if (positions == m_positions)
        return;
    endStep();
    m_undoStack.push(new MoveNodesCommand(*this, std::move(positions), name));
}

void Document::setPositionKeys(NodePositions positions) { m_positions = std::move(positions); }

void Document::changeText(const TextEdit &edit, FileFormat format, EditOrigin origin)
{
    const QString before = m_text;
    m_text = edit.appliedTo(before);
    m_format = std::move(format);
    ++m_version;
    updateModified();
    emit textChanged({edit, before, m_version, origin});
}

void Document::changePositions(NodePositions positions)
{
    if (positions == m_positions)
        return;
    m_positions = std::move(positions);
    emit positionsChanged();
}

void Document::restoreSelection(TextSelection selection)
{
    m_selection = selection;
    endStep();
    emit selectionRestored(selection);
}

void Document::updateModified()
{
    const bool isModified = m_text != m_savedText || m_format != m_savedFormat;
    if (std::exchange(m_isModified, isModified) != isModified)
        emit modifiedChanged(isModified);
}

bool Document::fits(const TextEdit &edit) const
{
    const auto replacements = edit.replacements();
    return replacements.empty()
        || (replacements.front().range.start >= 0 && replacements.back().range.end <= m_text.size());
}

} // namespace stagecraft
