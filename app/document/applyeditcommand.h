// SPDX-License-Identifier: MIT
// The undo command of every change of the text.
#pragma once

#include "app/document/edit.h"
#include "core/layout/nodepositions.h"

#include <QUndoCommand>

namespace stagecraft {

class Document;

/// Applies one TextEdit to a document and can take it back, with line ends, caret and box positions.
///
/// Holds text and offsets only, never a cursor or a scene item, so it stays valid when views are
/// rebuilt. The document must outlive it.
class ApplyEditCommand final : public QUndoCommand {
public:
    /// `request` must fit the document's text at the time of the first redo(). `time` is in ms.
    /// `mayMerge`: nothing ended the step since the change before this one.
    ApplyEditCommand(Document &document, EditRequest request, qint64 time, bool mayMerge);

    void redo() override;
    void undo() override;
    int id() const override;
    /// Typing merges by word, and with what was typed less than a second before.
    bool mergeWith(const QUndoCommand *next) override;

private:
    bool mergeInsertion(const Replacement &theirs);
    bool mergeDeletion(const Replacement &theirs, const QString &removed);

    Document &m_document;
    TextEdit m_edit;
    TextEdit m_inverse; // Belongs to the text after m_edit.
    FileFormat m_formatBefore;
    FileFormat m_formatAfter;
    NodePositions m_positionsBefore;
    TextSelection m_selectionBefore;
    TextSelection m_selectionAfter;
    EditKind m_kind;
    EditOrigin m_origin;
    qint64 m_time; // Of the last change that was merged.
    bool m_mayMerge;
    bool m_wasDone = false;
};

} // namespace stagecraft
